package io.twosource.ingest.document.plain;

import io.twosource.ingest.document.ArticleDraft;
import io.twosource.ingest.document.DocumentReader;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.document.Reading;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain text: its first line is the title, the rest the text. Lines like {@code Outlet:
 * JAMnews} may stand before, with a blank line after them: outlet, url, title, published, language,
 * byline and guid.
 */
public final class PlainReader implements DocumentReader {

    private static final Pattern FIELD =
            Pattern.compile("(?i)(outlet|url|title|published|language|byline|guid):[ \\t]*(.*)");

    @Override
    public Reading read(byte[] document, Hints hints) {
        List<String> lines = decoded(document, hints).lines().toList();
        Map<String, String> fields = new HashMap<>();
        int from = 0;
        while (from < lines.size() && field(lines.get(from), fields)) {
            from++;
        }
        String text = String.join("\n", lines.subList(from, lines.size())).strip();
        Optional<String> title = Optional.ofNullable(fields.get("title"));
        String first = text.lines().findFirst().orElse("");
        String rest = text.substring(first.length()).strip();
        String body = title.isPresent() ? text : rest;
        return body.isEmpty()
                ? Reading.unreadable("must hold a title and, after it, text")
                : Reading.of(
                        new Reading.Article(
                                draft(fields, hints, title.orElse(first.strip()), body)));
    }

    private static ArticleDraft draft(
            Map<String, String> fields, Hints hints, String title, String text) {
        return ArticleDraft.builder()
                .outlet(Optional.ofNullable(fields.get("outlet")).or(hints::outlet))
                .url(Optional.ofNullable(fields.get("url")).or(hints::url))
                .title(Optional.of(title))
                .text(Optional.of(text))
                .published(Optional.ofNullable(fields.get("published")))
                .language(Optional.ofNullable(fields.get("language")).or(hints::language))
                .byline(Optional.ofNullable(fields.get("byline")))
                .guid(Optional.ofNullable(fields.get("guid")))
                .build();
    }

    private static boolean field(String line, Map<String, String> fields) {
        Matcher field = FIELD.matcher(line.strip());
        return field.matches()
                && fields.put(field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip())
                        == null;
    }

    /** UTF-8 unless it is said to be something else; a byte order mark is no text. */
    private static String decoded(byte[] document, Hints hints) {
        String text = new String(document, hints.charset().orElse(StandardCharsets.UTF_8));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
