package io.twosource.extract.claim.side;

import io.twosource.extract.claim.match.Content;
import io.twosource.extract.statement.Proposition;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How what is said contradicts what is claimed, as far as their words can tell. */
sealed interface Opposition {

    /** Both say the same. */
    record None() implements Opposition {}

    /** One says the contrary of the other. */
    record Contrary(String why) implements Opposition {}

    /** They differ in a way that may or may not be a contradiction. */
    record Unsure(String why) implements Opposition {}

    static Opposition between(Proposition said, Proposition claim) {
        Optional<String> excluded = excludedPlace(said, claim).or(() -> excludedPlace(claim, said));
        if (excluded.isPresent()) {
            return said.negated() == claim.negated()
                    ? new Contrary("not " + excluded.get())
                    : new Unsure("not " + excluded.get());
        }
        Optional<String> differs = difference(said, claim);
        if (differs.isPresent()) {
            return new Unsure(differs.get());
        }
        return said.negated() == claim.negated()
                ? new None()
                : new Contrary(said.negated() ? "it is said not to be" : "it is claimed not to be");
    }

    private static Optional<String> difference(Proposition said, Proposition claim) {
        return otherPlace(said, claim)
                .or(() -> otherNumber(said, claim))
                .or(() -> Antonyms.between(said.text(), claim.text()));
    }

    /** "not for Ukraine, but for Armenia" excludes the claim's own destination. */
    private static Optional<String> excludedPlace(Proposition said, Proposition claim) {
        return Content.of(claim).destinations().stream()
                .map(
                        place ->
                                Pattern.compile(
                                        "(?i)\\bnot (?:to|for|into) (?:the )?" + place + "\\w*"))
                .flatMap(pattern -> pattern.matcher(said.text()).results())
                .map(found -> found.group().substring("not ".length()))
                .findFirst();
    }

    private static Optional<String> otherPlace(Proposition said, Proposition claim) {
        Set<String> here = Content.of(said).destinations();
        Set<String> there = Content.of(claim).destinations();
        boolean other =
                !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
        return other ? Optional.of("another place") : Optional.empty();
    }

    private static Optional<String> otherNumber(Proposition said, Proposition claim) {
        Set<String> here = Content.of(said).numbers();
        Set<String> there = Content.of(claim).numbers();
        boolean other =
                !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
        return other
                ? Optional.of(
                        "another number, %s instead of %s"
                                .formatted(String.join(", ", here), String.join(", ", there)))
                : Optional.empty();
    }
}
