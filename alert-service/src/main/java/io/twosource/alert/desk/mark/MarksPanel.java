package io.twosource.alert.desk.mark;

import io.twosource.alert.desk.page.LocalisedTime;
import io.twosource.alert.desk.page.Viewer;
import io.twosource.alert.mark.ClaimMarks;
import io.twosource.alert.mark.Mark;
import io.twosource.alert.mark.Stamp;
import io.twosource.alert.mark.Verdict;
import io.twosource.alert.view.Versioned;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a newsroom has marked of a claim, with the forms to change it: the fragment {@code
 * marks-panel}, in an element of the id {@code marks-CLAIM}.
 *
 * @param version of what stands, which forms send along
 * @param editor whether there are forms
 * @param to the page that the forms stand on
 * @param into the id of the element of that page that a judgement changes
 * @param note null where there is none, as with the other marks
 */
public record MarksPanel(
        String claimId,
        long version,
        boolean editor,
        String to,
        String into,
        @Nullable By handled,
        @Nullable By pinned,
        @Nullable By muted,
        @Nullable Note note,
        List<Wrong> wrong) {

    /** Who has marked it, and when. */
    public record By(String name, LocalisedTime at) {
        static By of(Stamp stamp) {
            return new By(stamp.name(), new LocalisedTime(stamp.at()));
        }
    }

    /** What members tell each other. */
    public record Note(String text, By by) {}

    /**
     * What was judged wrong.
     *
     * @param noticeId of the alert; of a statement that was judged by itself, its own
     * @param statementId null where nobody has said
     */
    public record Wrong(String noticeId, @Nullable String statementId, String reason, By by) {
        static Wrong of(Mark.Judged judged) {
            return new Wrong(
                    judged.noticeId(),
                    judged.statementId().orElse(null),
                    judged.verdict().title().replace('-', ' '),
                    By.of(judged.by()));
        }
    }

    /** Of what stands for whoever looks. */
    public static MarksPanel of(
            Versioned<ClaimMarks> marks, Viewer viewer, String to, String into) {
        ClaimMarks stands = marks.value();
        return new MarksPanel(
                stands.claimId(),
                marks.version(),
                viewer.isEditor(),
                to,
                into,
                by(stands.handled()),
                by(stands.pinned()),
                by(stands.muted()),
                stands.note().map(note -> new Note(note.text(), By.of(note.by()))).orElse(null),
                stands.judged().stream()
                        .filter(judged -> judged.verdict().isWrong())
                        .map(Wrong::of)
                        .toList());
    }

    /** What was found wrong with a statement; null: nothing. */
    public @Nullable Wrong wrongOf(String statementId) {
        return wrong.stream()
                .filter(one -> statementId.equals(one.statementId()))
                .findFirst()
                .orElse(null);
    }

    /** Why an alert or a statement is wrong, as forms offer it. */
    public List<Reason> reasons() {
        return Arrays.stream(Verdict.values())
                .filter(Verdict::isWrong)
                .map(one -> new Reason(one.title(), one.title().replace('-', ' ')))
                .toList();
    }

    /** A reason to choose. */
    public record Reason(String value, String text) {}

    private static @Nullable By by(Optional<? extends Mark> mark) {
        return mark.map(Mark::by).map(By::of).orElse(null);
    }
}
