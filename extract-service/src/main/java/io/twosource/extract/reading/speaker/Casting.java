package io.twosource.extract.reading.speaker;

import io.twosource.extract.reading.text.Passage;
import io.twosource.extract.reading.text.Sentence;
import java.util.List;

/** Makes each article its cast. Safe for use by many threads. */
public final class Casting {

    private final Roles roles;
    private final Sources sources;
    private final SourceKinds kinds;
    private final Genders genders;
    private final PeopleFinder finder;
    private final NameFinder nameFinder;

    private Casting(Roles roles, Places places, SourceKinds kinds, Genders genders) {
        this.roles = roles;
        this.kinds = kinds;
        this.genders = genders;
        this.sources = new Sources(roles, places, new Identities(places, roles));
        Titles titles = new Titles(roles);
        this.finder = new PeopleFinder(titles, places, kinds);
        this.nameFinder = new NameFinder(kinds, genders, titles, places);
    }

    public static Casting load() {
        return new Casting(Roles.load(), Places.load(), SourceKinds.load(), Genders.load());
    }

    /** The cast of an article with this text in these sentences, before anybody has spoken. */
    public Cast of(Passage text, List<Sentence> sentences) {
        People people = new People(finder.in(text.plain()));
        Names names = new Names(nameFinder.in(text.plain()), text, sentences);
        Naming naming = new Naming(sources, kinds, genders, nameFinder, people, names, text);
        return new Cast(roles, sources, people, naming, names, text);
    }
}
