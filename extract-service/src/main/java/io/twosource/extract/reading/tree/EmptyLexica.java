package io.twosource.extract.reading.tree;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** NLP4J's lexica want a configuration; this one names none, so that they can be set one by one. */
final class EmptyLexica {

    private EmptyLexica() {}

    static ByteArrayInputStream configuration() {
        return new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8));
    }
}
