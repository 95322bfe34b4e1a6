package io.twosource.alert.desk.mark;

import io.twosource.alert.change.Condition;
import io.twosource.alert.mark.ClaimMarks;
import io.twosource.alert.mark.Mark;
import io.twosource.alert.mark.MarkEdit;
import io.twosource.alert.mark.MarkName;
import io.twosource.alert.mark.Stamp;
import io.twosource.alert.mark.Verdict;
import io.twosource.alert.service.Problems;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form that marks a claim, or takes a mark back.
 *
 * @param mark handled, pinned, muted, note or wrong
 * @param undo as {@code mark}: that is taken back
 * @param notice the alert's id; of wrong, left out, the statement's stands for it
 * @param version of the marks that the form was made of; left out: whatever stands
 * @param to the page to go on to
 */
record MarkForm(
        @Nullable String claim,
        @Nullable String mark,
        @Nullable String undo,
        @Nullable String notice,
        @Nullable String statement,
        @Nullable String reason,
        @Nullable String text,
        @Nullable String version,
        @Nullable String to) {

    private static final Pattern ID = Pattern.compile(ClaimMarks.ID_PATTERN);
    private static final Pattern VERSION = Pattern.compile("\\d{1,18}");
    private static final String WRONG = "wrong";

    /** As a browser sends it; fields of other forms are none of its. */
    static MarkForm of(MultivaluedMap<String, String> fields) {
        return new MarkForm(
                fields.getFirst("claim"),
                fields.getFirst("mark"),
                fields.getFirst("undo"),
                fields.getFirst("notice"),
                fields.getFirst("statement"),
                fields.getFirst("reason"),
                fields.getFirst("text"),
                fields.getFirst("version"),
                fields.getFirst("to"));
    }

    /** The problem is 400 if it is no claim's id. */
    String claimId() {
        return id("claim", claim)
                .orElseThrow(() -> Problems.badField("claim", "which claim is marked?"));
    }

    boolean isUndone() {
        return filled(undo).isPresent();
    }

    Condition condition() {
        return filled(version)
                .map(
                        text -> {
                            if (!VERSION.matcher(text).matches()) {
                                throw Problems.badField("version", "no version: " + text);
                            }
                            return Condition.madeOf(Long.parseLong(text));
                        })
                .orElse(Condition.NONE);
    }

    /** What is marked, once it is known by whom. */
    Function<Stamp, Mark> marked() {
        if (WRONG.equals(mark)) {
            return judged();
        }
        return switch (name(mark)) {
            case HANDLED -> {
                Optional<String> noticeId = id("notice", notice);
                yield by -> new Mark.Handled(noticeId, by);
            }
            case PINNED -> Mark.Pinned::new;
            case MUTED -> Mark.Muted::new;
            case NOTE -> {
                String words = words();
                yield by -> new Mark.Note(words, by);
            }
        };
    }

    /** What is taken back. */
    MarkEdit edit() {
        return WRONG.equals(undo)
                ? new MarkEdit.Recalled(noticeId())
                : new MarkEdit.Undone(name(undo));
    }

    private Function<Stamp, Mark> judged() {
        Verdict verdict =
                filled(reason)
                        .flatMap(Verdict::ofReason)
                        .orElseThrow(() -> Problems.badField("reason", "what is wrong with it?"));
        String noticeId = noticeId();
        Optional<String> statementId = id("statement", statement);
        return by -> new Mark.Judged(noticeId, verdict, statementId, by);
    }

    private String noticeId() {
        return id("notice", notice)
                .or(() -> id("statement", statement))
                .orElseThrow(() -> Problems.badField("notice", "which alert or statement?"));
    }

    private static MarkName name(@Nullable String title) {
        return filled(title)
                .flatMap(MarkName::ofTitle)
                .orElseThrow(() -> Problems.badField("mark", "nothing is marked so"));
    }

    private String words() {
        // Browsers send line breaks as two characters.
        return filled(text)
                .map(words -> words.replace("\r\n", "\n"))
                .filter(words -> words.length() <= Mark.Note.MOST_CHARACTERS)
                .orElseThrow(
                        () ->
                                Problems.badField(
                                        "text",
                                        "a note has 1 to %,d characters"
                                                .formatted(Mark.Note.MOST_CHARACTERS)));
    }

    private static Optional<String> id(String field, @Nullable String value) {
        Optional<String> id = filled(value);
        id.filter(text -> !ID.matcher(text).matches())
                .ifPresent(
                        text -> {
                            throw Problems.badField(field, "no id: " + text);
                        });
        return id;
    }

    private static Optional<String> filled(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }
}
