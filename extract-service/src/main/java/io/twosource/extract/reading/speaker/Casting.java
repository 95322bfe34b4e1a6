package io.twosource.extract.reading.speaker;

import io.twosource.extract.reading.text.Passage;

/** Makes each article its cast. Safe for use by many threads. */
public final class Casting {

    private final Roles roles;
    private final Sources sources;
    private final PeopleFinder finder;

    private Casting(Roles roles, Places places) {
        this.roles = roles;
        this.sources = new Sources(roles, places, new Identities(places, roles));
        this.finder = new PeopleFinder(roles, places);
    }

    public static Casting load() {
        return new Casting(Roles.load(), Places.load());
    }

    /** The cast of an article with this text, before anybody has spoken. */
    public Cast of(Passage text) {
        return new Cast(roles, sources, new People(finder.in(text.plain())), text);
    }
}
