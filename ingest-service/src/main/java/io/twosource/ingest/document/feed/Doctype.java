package io.twosource.ingest.document.feed;

/** Cuts document types off, with the entities that they declare: no feed needs any. */
final class Doctype {

    private Doctype() {}

    static String cutFrom(String xml) {
        int start = indexOf(xml, 0);
        if (start < 0) {
            return xml;
        }
        StringBuilder rest = new StringBuilder(xml.length());
        int from = 0;
        for (; start >= 0; start = indexOf(xml, from)) {
            rest.append(xml, from, start);
            from = end(xml, start);
        }
        return rest.append(xml, from, xml.length()).toString();
    }

    /** Only where nothing but the prologue stands before it. */
    private static int indexOf(String xml, int from) {
        int at = from;
        while (at < xml.length()) {
            if (xml.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
                return at;
            }
            int next = afterMisc(xml, at);
            if (next <= at) {
                return -1;
            }
            at = next;
        }
        return -1;
    }

    /** Behind a comment, a declaration or white space; {@code at} where none of them is. */
    private static int afterMisc(String xml, int at) {
        if (xml.startsWith("<!--", at)) {
            int end = xml.indexOf("-->", at);
            return end < 0 ? at : end + 3;
        }
        if (xml.startsWith("<?", at)) {
            int end = xml.indexOf('>', at);
            return end < 0 ? at : end + 1;
        }
        return Character.isWhitespace(xml.charAt(at)) ? at + 1 : at;
    }

    /** Behind the bracket that closes it, past those in quotes and in its own declarations. */
    private static int end(String xml, int start) {
        int open = 0;
        char quote = 0;
        for (int at = start; at < xml.length(); at++) {
            char c = xml.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '<') {
                open++;
            } else if (c == '>' && --open == 0) {
                return at + 1;
            }
        }
        int first = xml.indexOf('>', start);
        return first < 0 ? xml.length() : first + 1;
    }
}
