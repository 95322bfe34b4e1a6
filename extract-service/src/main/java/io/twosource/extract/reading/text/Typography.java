package io.twosource.extract.reading.text;

/**
 * One plain form for the many shapes of quotes, dashes and spaces, character for character: every
 * offset into the plain form is one into the text as published.
 */
public final class Typography {

    private Typography() {}

    /** The same text, the same length, with ASCII quotes, hyphens and spaces. */
    public static String plain(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = plain(chars[i]);
        }
        QuoteMarks.unify(chars);
        return new String(chars);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u00A0', '\u2007', '\u2009', '\u200A', '\u202F', '\u3000', '\t' -> ' ';
            case '\u0085', '\u2028', '\u2029', '\r' -> '\n';
            default -> (Character.isISOControl(c) && c != '\n') || c == '\u200B' ? ' ' : c;
        };
    }
}
