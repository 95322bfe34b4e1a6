package io.twosource.extract.reading.speaker;

import io.twosource.extract.statement.Speaker;

/** Somebody who spoke, and which pronouns can mean them. */
record Said(Speaker speaker, Kind kind, Gender gender) {

    enum Kind {
        PERSON,
        PEOPLE,
        BODY,
        DOCUMENT
    }

    /** Whether "he" or "she" can mean them. */
    boolean isPerson(Gender wanted) {
        return kind == Kind.PERSON && gender.fits(wanted);
    }

    /** Whether "they" can mean them. */
    boolean isMany() {
        return kind == Kind.PEOPLE || kind == Kind.BODY;
    }

    /** Whether "it" can mean them. */
    boolean isThing() {
        return kind == Kind.BODY || kind == Kind.DOCUMENT;
    }
}
