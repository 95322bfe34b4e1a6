package io.twosource.extract.walk;

/** A step on its way to a cell. */
public record Walk(int cell, Step step) {}
