package io.twosource.extract.reading.rule;

import io.twosource.extract.reading.tree.Phrase;
import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.Word;
import io.twosource.extract.statement.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "According to Baku, …", and whoever confirms or denies what Baku says: "according to data from
 * Baku, confirmed by Kyiv, …".
 */
final class AccordingToRule implements Rule {

    /** "According to the agreement" tells what was agreed, not who says so. */
    private static final Set<String> RULES =
            Set.of(
                    "agreement",
                    "plan",
                    "schedule",
                    "law",
                    "term",
                    "rule",
                    "constitution",
                    "treaty",
                    "timetable",
                    "principle",
                    "need",
                    "document",
                    "deal",
                    "protocol",
                    "custom");

    private static final Set<String> CARRIERS =
            Set.of("datum", "data", "information", "report", "account", "version", "figure");

    @Override
    public List<Finding> find(ParsedSentence in) {
        List<Finding> found = new ArrayList<>();
        for (Word word : in.tree().words()) {
            if (word.lower().equals("according")) {
                found.addAll(read(in, word));
            }
        }
        return found;
    }

    private static List<Finding> read(ParsedSentence in, Word according) {
        Tree tree = in.tree();
        Optional<Word> to = tree.child(according, "prep");
        Optional<Word> source =
                to.flatMap(w -> tree.child(w, "pobj")).or(() -> tree.child(according, "pobj"));
        Optional<Phrase> content = content(in, according);
        if (source.isEmpty() || content.isEmpty() || isRule(tree, source.get())) {
            return List.of();
        }
        Phrase cue = Phrase.between(according, according, to.orElse(according));
        Phrase speaker = Voice.speakerPhrase(tree, origin(tree, source.get()));
        List<Finding> found = new ArrayList<>();
        found.add(finding(in, speaker, Stance.ASSERTS, cue, content, "according-to"));
        confirmation(in, source.get(), content).ifPresent(found::add);
        return found;
    }

    private static boolean isRule(Tree tree, Word source) {
        return RULES.contains(source.lemma())
                || (source.lemma().equals("statement") && tree.child(source, "det").isPresent());
    }

    /** Of "data from Baku" and "reports by Reuters" the one who has them speaks. */
    private static Word origin(Tree tree, Word source) {
        if (!CARRIERS.contains(source.lemma())) {
            return source;
        }
        return tree.children(source).stream()
                .filter(w -> Set.of("from", "by", "of").contains(w.lower()))
                .flatMap(w -> tree.child(w, "pobj").stream())
                .findFirst()
                .orElse(source);
    }

    private static Optional<Phrase> content(ParsedSentence in, Word according) {
        return in.tree().head(according).map(clause -> new Contents(in).phrase(clause, according));
    }

    private static Optional<Finding> confirmation(
            ParsedSentence in, Word source, Optional<Phrase> content) {
        Tree tree = in.tree();
        return tree.branch(source, _ -> false).stream()
                .filter(w -> w.relation().equals("acl") && STANCES.contains(w.lemma()))
                .filter(w -> Voice.agent(tree, w).isPresent())
                .findFirst()
                .map(
                        verb ->
                                finding(
                                        in,
                                        Voice.agent(tree, verb).orElseThrow(),
                                        verb.lemma().equals("deny")
                                                ? Stance.DENIES
                                                : Stance.CONFIRMS,
                                        CuePhrase.of(tree, verb),
                                        content,
                                        "according-to-confirmed-by"));
    }

    private static final Set<String> STANCES =
            Set.of("confirm", "verify", "corroborate", "acknowledge", "deny");

    private static Finding finding(
            ParsedSentence in,
            Phrase speaker,
            Stance stance,
            Phrase cue,
            Optional<Phrase> content,
            String rule) {
        return new Finding(in, Optional.of(speaker), stance, cue, content, rule);
    }
}
