package io.twosource.ingest.article;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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

    private static final Pattern SPACES = Pattern.compile("(?U)\\s+");

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

    static Set<Field> differing(Article one, Article other) {
        Set<Field> fields = EnumSet.allOf(Field.class);
        fields.removeIf(field -> field.of(one).equals(field.of(other)));
        return fields;
    }

    private Object of(Article article) {
        return switch (this) {
            case STATUS -> article.status();
            case TITLE -> plain(article.title());
            case TEXT -> plain(article.text());
            case PUBLISHED -> article.published();
            case LANGUAGE -> article.language();
            case BYLINE -> article.byline().map(Field::plain);
        };
    }

    /** White space and the way an accent is encoded are looks, not content. */
    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }
}
