package io.twosource.alert.notice;

import java.util.Optional;

/**
 * By what a statement is counted, or not.
 *
 * @param source a key of whoever speaks, as far as its article tells: where the text names nobody,
 *     of the outlet that had it first. Other articles may know one source by several keys
 * @param text a key of the text that it stands in: the same for outlets that print one wire copy
 * @param copiedFrom who published that text first, where it was somebody else
 * @param rule the name of the rule that found it
 */
public record Provenance(String source, String text, Optional<String> copiedFrom, String rule) {}
