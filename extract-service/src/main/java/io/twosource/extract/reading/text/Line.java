package io.twosource.extract.reading.text;

/**
 * One line of a passage, without the white space around it.
 *
 * @param number counts from 0
 */
public record Line(int number, int start, int end) {}
