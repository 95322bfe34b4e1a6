package io.twosource.alert.account;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import io.twosource.alert.account.TimelineChart.Row;
import io.twosource.alert.notice.Speaker;
import io.twosource.alert.notice.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A timeline as CSV (RFC 4180): a line for each statement, oldest article first. What a spreadsheet
 * would take for a formula has an apostrophe before it (OWASP, CSV injection).
 */
final class CsvExport {

    /** Also behind whitespace, which some spreadsheets pass over. */
    private static final Pattern FORMULA =
            Pattern.compile("^\\s*[=+\\-@＝＋－＠\\t\\r].*", Pattern.DOTALL);

    private static final ObjectWriter LINES = writer();

    /** One line. */
    @JsonPropertyOrder({
        "published", "knownAt", "outlet", "speaker", "role", "organisation", "stance", "side",
        "counted", "cue", "sentence", "proposition", "confidence", "rule", "title", "url",
        "articleId", "articleVersion", "statementId"
    })
    private record Line(
            String published,
            String knownAt,
            String outlet,
            String speaker,
            String role,
            String organisation,
            String stance,
            String side,
            String counted,
            String cue,
            String sentence,
            String proposition,
            double confidence,
            String rule,
            String title,
            String url,
            String articleId,
            int articleVersion,
            String statementId) {

        static Line of(Row row) {
            Statement said = row.entry().said();
            return new Line(
                    row.published().toString(),
                    row.entry().knownAt().toString(),
                    plain(said.article().outlet()),
                    plain(of(said, Speaker::name)),
                    plain(of(said, Speaker::role)),
                    plain(of(said, Speaker::organisation)),
                    said.stance().word(),
                    said.side().word(),
                    row.notCounted().map(why -> "no: " + why.reason().text()).orElse("yes"),
                    plain(said.cue()),
                    plain(said.evidence().text()),
                    plain(said.proposition()),
                    said.confidence(),
                    said.provenance().rule(),
                    plain(said.article().title()),
                    plain(said.article().url()),
                    plain(said.article().id()),
                    said.article().version(),
                    row.entry().statementId());
        }

        private static String of(Statement said, Function<Speaker, @Nullable String> part) {
            return Optional.ofNullable(said.speaker()).map(part).orElse("");
        }
    }

    private CsvExport() {}

    static String of(ClaimAccount account) {
        List<Line> lines = TimelineChart.of(account).rows().stream().map(Line::of).toList();
        try {
            return LINES.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of strings and numbers are CSV", e);
        }
    }

    private static ObjectWriter writer() {
        CsvMapper mapper = new CsvMapper();
        return mapper.writer(mapper.schemaFor(Line.class).withHeader().withLineSeparator("\r\n"));
    }

    private static String plain(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
