package io.twosource.alert.change;

import java.nio.ByteBuffer;

/**
 * A record as the writer has left it.
 *
 * @param version of its last change
 * @param wholeIn the version in which it was put whole
 * @param value as its topic has it
 */
public record Standing(long version, long wholeIn, ByteBuffer value) {}
