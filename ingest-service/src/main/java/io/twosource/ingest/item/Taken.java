package io.twosource.ingest.item;

import io.twosource.ingest.feed.SeenItems;

/**
 * What was taken of a feed's items.
 *
 * @param news how many had not been seen before
 * @param seen all that need not be taken again
 */
public record Taken(int news, SeenItems seen) {}
