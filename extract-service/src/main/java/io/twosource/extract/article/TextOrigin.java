package io.twosource.extract.article;

/**
 * Where a text comes from that several outlets print.
 *
 * @param name the articleId of the first that had it, or the agency that is credited for it
 * @param outlet who published it first: an outlet, or that agency
 */
public record TextOrigin(String name, String outlet) {}
