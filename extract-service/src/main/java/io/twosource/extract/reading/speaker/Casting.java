package io.twosource.extract.reading.speaker;

import io.twosource.extract.reading.text.Passage;

/** Makes each article its cast. Safe for use by many threads. */
public final class Casting {

    private final Roles roles;
    private final Places places;
    private final Identities identities;

    private Casting(Roles roles, Places places) {
        this.roles = roles;
        this.places = places;
        this.identities = new Identities(places, roles);
    }

    public static Casting load() {
        return new Casting(Roles.load(), Places.load());
    }

    /** The cast of an article with this text, before anybody has spoken. */
    public Cast of(Passage text) {
        return new Cast(roles, places, identities, text);
    }

    public Places places() {
        return places;
    }
}
