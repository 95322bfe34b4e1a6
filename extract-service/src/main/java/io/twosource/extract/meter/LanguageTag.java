package io.twosource.extract.meter;

import java.util.Locale;
import java.util.Set;

/** A language as a metric's tag. Publishers write it, and each new value would be a new series. */
final class LanguageTag {

    private static final String UNDETERMINED = "und";
    private static final String OTHER = "other";
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private LanguageTag() {}

    /** Of a BCP 47 text: its primary language where ISO 639 has it in two letters. */
    static String of(String language) {
        int end = language.indexOf('-');
        String primary = (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT);
        return KNOWN.contains(primary) || primary.equals(UNDETERMINED) ? primary : OTHER;
    }
}
