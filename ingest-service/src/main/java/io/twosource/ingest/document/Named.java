package io.twosource.ingest.document;

import io.twosource.ingest.submission.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is known of an article that is refused, so that whoever misses it can be told why.
 *
 * @param address where it stands, or else what its outlet calls it
 */
public record Named(Optional<String> outlet, Optional<String> address) {

    /** Nobody could ask for it. */
    public static final Named UNKNOWN = new Named(Optional.empty(), Optional.empty());

    /** Reasons are for people to read, and must fit into Kafka. */
    private static final int LONGEST_REASON = 1_000;

    public Named {
        outlet = outlet.map(String::strip).map(name -> cut(name, Format.LONGEST_NAME));
        address = address.map(String::strip).map(name -> cut(name, Format.LONGEST_LINK));
        address = address.filter(name -> !name.isEmpty());
    }

    public static Named of(ArticleDraft draft) {
        return new Named(draft.outlet(), draft.url().or(draft::guid));
    }

    /** What is not known from the document itself may be known from elsewhere. */
    public Named or(Hints hints) {
        return new Named(outlet.or(hints::outlet), address.or(hints::url));
    }

    /** What to tell of it; empty for what nobody could ask for. */
    public Optional<Refusal> refusal(List<Violation> violations) {
        String reason =
                violations.stream().map(Violation::toString).collect(Collectors.joining("; "));
        return address.map(
                found -> new Refusal(outlet.orElse(""), found, cut(reason, LONGEST_REASON)));
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
