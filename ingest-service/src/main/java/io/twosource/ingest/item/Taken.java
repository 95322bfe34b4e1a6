package io.twosource.ingest.item;

import io.twosource.ingest.feed.SeenItems;

/**
 * What was taken of a feed's items.
 *
 * @param news how many had not been handed in before, with their pages or without
 * @param seen all that need not be taken again
 * @param unacknowledged how many of them Kafka does not have
 * @param unfinished how many it has without their pages, which may be had later
 */
public record Taken(int news, SeenItems seen, int unacknowledged, int unfinished) {}
