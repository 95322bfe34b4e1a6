package io.twosource.alert.subscription;

import static io.twosource.alert.notice.NoticeKind.CONFIRMED;
import static io.twosource.alert.notice.NoticeKind.DENIED;
import static io.twosource.alert.notice.NoticeKind.DISPUTED;
import static io.twosource.alert.notice.NoticeKind.REVERSED;
import static io.twosource.alert.notice.NoticeKind.WITHDRAWN;

import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.NoticeKind;
import io.twosource.alert.notice.Outlets;
import io.twosource.alert.notice.Speaker;
import io.twosource.alert.notice.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of the notices that match its alert topics a newsroom wants.
 *
 * @param kinds empty: all of them
 * @param languages of the articles, BCP 47; empty: all of them
 * @param least how much there must be behind a notice
 * @param ignoredOutlets whose statements raise no alert; case does not count, as with
 * @param ignoredSpeakers by name or organisation
 * @param silencedClaims ids of claims that it wants to hear no more of
 */
public record Filter(
        Set<NoticeKind> kinds,
        Set<String> languages,
        Least least,
        Set<String> ignoredOutlets,
        Set<String> ignoredSpeakers,
        Set<String> silencedClaims) {

    /** Lets everything through. */
    public static final Filter NONE =
            new Filter(Set.of(), Set.of(), Least.NONE, Set.of(), Set.of(), Set.of());

    /** The kinds for who names none: not what is merely said, nor who keeps silent. */
    public static final Set<NoticeKind> QUIET =
            Set.of(CONFIRMED, DENIED, DISPUTED, REVERSED, WITHDRAWN);

    public Filter {
        kinds = Set.copyOf(kinds);
        languages = Set.copyOf(languages);
        ignoredOutlets = folded(ignoredOutlets);
        ignoredSpeakers = folded(ignoredSpeakers);
        silencedClaims = Set.copyOf(silencedClaims);
    }

    /** What of it keeps a notice out. */
    public enum Part {
        KINDS,
        LEAST_SOURCES,
        SILENCED_CLAIMS,
        LEAST_WORTH,
        LEAST_CONFIDENCE,
        LANGUAGES,
        IGNORED_OUTLETS,
        IGNORED_SPEAKERS,
        /** The last, since it has to be looked up. */
        LEAST_OUTLETS;

        /** For people: {@code least sources}. */
        public String title() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public boolean lets(Notice notice, Outlets outlets) {
        return refusing(notice, outlets).isEmpty();
    }

    /** What keeps a notice out, the first of what does; empty where nothing does. */
    public Optional<Part> refusing(Notice notice, Outlets outlets) {
        return Arrays.stream(Part.values())
                .filter(part -> refuses(part, notice, outlets))
                .findFirst();
    }

    private boolean refuses(Part part, Notice notice, Outlets outlets) {
        Statement cause = notice.cause();
        return switch (part) {
            case KINDS -> !kinds.isEmpty() && !tells(notice) && !wasTold(notice);
            case LEAST_SOURCES -> notice.sources() < least.sources();
            case SILENCED_CLAIMS -> silencedClaims.contains(notice.claimId());
            case LEAST_WORTH -> cause.worth() < least.worth();
            case LEAST_CONFIDENCE -> cause.confidence() < least.confidence();
            case LANGUAGES ->
                    !languages.isEmpty() && !languages.contains(cause.article().language());
            case IGNORED_OUTLETS -> ignoredOutlets.contains(folded(cause.article().outlet()));
            case IGNORED_SPEAKERS ->
                    Stream.ofNullable(cause.speaker())
                            .flatMap(Filter::namesOf)
                            .anyMatch(name -> ignoredSpeakers.contains(folded(name)));
            case LEAST_OUTLETS -> isCarriedByTooFew(notice, outlets);
        };
    }

    /** Its own outlet always carries it, and no more can than there are statements. */
    private boolean isCarriedByTooFew(Notice notice, Outlets outlets) {
        int wanted = least.outlets();
        return wanted > 1
                && (notice.statementsOnClaim() < wanted
                        || outlets.carrying(notice).orElse(wanted) < wanted);
    }

    /** The same, deaf to these claims and no others. */
    Filter silencing(Set<String> claims) {
        return new Filter(kinds, languages, least, ignoredOutlets, ignoredSpeakers, claims);
    }

    /** Who asked for denials alone hears of a denial that makes a dispute, too. */
    private boolean tells(Notice notice) {
        return kinds.contains(notice.kind()) || notice.also().stream().anyMatch(kinds::contains);
    }

    /** Who asked for denials alone must hear that a denial is withdrawn. */
    private boolean wasTold(Notice notice) {
        return notice.told().stream().anyMatch(kinds::contains);
    }

    private static Stream<String> namesOf(Speaker speaker) {
        return Stream.concat(Stream.of(speaker.name()), Stream.ofNullable(speaker.organisation()));
    }

    private static Set<String> folded(Set<String> names) {
        return names.stream().map(Filter::folded).collect(Collectors.toUnmodifiableSet());
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
