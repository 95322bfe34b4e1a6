package io.twosource.ingest.article;

import io.twosource.ingest.submission.ArticleStatus;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What makes a new version when it changes. Not the URL: the same article under another address, or
 * with another tracking parameter, says nothing new; the next version carries it.
 */
public enum Field {
    STATUS,
    TITLE,
    TEXT,
    PUBLISHED,
    LANGUAGE,
    BYLINE;

    /** As the JSON that was pushed has it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The other way round.
     *
     * @throws IllegalArgumentException for what is no field
     */
    public static Field labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** In what {@code next} says more or else than {@code known}. */
    static Set<Field> changed(Article known, Article next) {
        Set<Field> fields = EnumSet.allOf(Field.class);
        fields.removeIf(field -> !field.differs(known, next));
        return fields;
    }

    private boolean differs(Article known, Article next) {
        return switch (this) {
            // Feeds go on to show what a wire has corrected, and call it nothing.
            case STATUS ->
                    known.status() != next.status()
                            && (known.status() == ArticleStatus.WITHDRAWN
                                    || next.status() != ArticleStatus.USABLE);
            case TITLE -> differ(known.title(), next.title());
            case TEXT -> differ(known.text(), next.text());
            // Many outlets set a later date whenever they touch a page; an earlier one corrects.
            case PUBLISHED -> next.published().isBefore(known.published());
            case LANGUAGE -> !known.language().equals(next.language());
            case BYLINE -> differ(known.byline().orElse(""), next.byline().orElse(""));
        };
    }

    private static boolean differ(String one, String other) {
        return !one.equals(other) && !Looks.without(one).equals(Looks.without(other));
    }
}
