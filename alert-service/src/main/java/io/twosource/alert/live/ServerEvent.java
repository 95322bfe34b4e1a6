package io.twosource.alert.live;

/**
 * An event as the HTML standard has it.
 *
 * @param data of any number of lines
 */
public record ServerEvent(String type, String data) {}
