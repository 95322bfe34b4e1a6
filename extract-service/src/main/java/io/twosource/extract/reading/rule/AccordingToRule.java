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
                    "deal",
                    "protocol",
                    "custom");

    @Override
    public List<Finding> find(ParsedSentence in, List<Finding> said) {
        List<Finding> found = new ArrayList<>();
        for (Word word : in.tree().words()) {
            if (word.lower().equals("according")) {
                found.addAll(read(in, word));
            } else if (word.lower().equals("per")) {
                found.addAll(asPer(in, word));
            }
        }
        return found;
    }

    /** "As per officials, …", which parsers know no better than to guess at. */
    private static List<Finding> asPer(ParsedSentence in, Word per) {
        Tree tree = in.tree();
        Optional<Word> as = tree.previous(per).filter(w -> w.lower().equals("as"));
        Optional<Word> source =
                tree.child(per, "pobj")
                        .or(
                                () ->
                                        tree
                                                .words()
                                                .subList(per.index() + 1, tree.words().size())
                                                .stream()
                                                .takeWhile(w -> w.tag().matches("NN.*|JJ.*|DT|CD"))
                                                .reduce((_, last) -> last));
        return as.isPresent() && source.filter(w -> !isRule(tree, w)).isPresent()
                ? attributed(in, as.get(), Phrase.between(per, as.get(), per), source.get())
                : List.of();
    }

    private static List<Finding> read(ParsedSentence in, Word according) {
        Tree tree = in.tree();
        Optional<Word> to = tree.child(according, "prep");
        Optional<Word> source =
                to.flatMap(w -> tree.child(w, "pobj")).or(() -> tree.child(according, "pobj"));
        if (source.isEmpty() || isRule(tree, source.get())) {
            return List.of();
        }
        Phrase cue = Phrase.between(according, according, to.orElse(according));
        return attributed(in, according, cue, source.get());
    }

    private static List<Finding> attributed(
            ParsedSentence in, Word according, Phrase cue, Word source) {
        Phrase speaker = speaker(in, Origin.of(in.tree(), source));
        Optional<Phrase> content = content(in, according, speaker);
        if (content.isEmpty()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        found.add(finding(in, speaker, Stance.ASSERTS, cue, content, "according-to"));
        confirmation(in, source, content).ifPresent(found::add);
        return found;
    }

    /** "According to the Times, the police are …": not also the police. */
    private static Phrase speaker(ParsedSentence in, Word source) {
        Phrase phrase = SpeakerPhrase.of(in.tree(), source);
        return in.tree().words().stream()
                .filter(w -> phrase.contains(w.start()) && w.form().equals(","))
                .filter(w -> w.index() > source.index() && !joins(in.tree(), w, phrase))
                .findFirst()
                .map(comma -> new Phrase(source, phrase.start(), comma.start()))
                .orElse(phrase);
    }

    /** "the Times, the Post and the Star" are three; without "and" the comma ends the name. */
    private static boolean joins(Tree tree, Word comma, Phrase phrase) {
        return tree.words().stream()
                .anyMatch(
                        w ->
                                w.index() > comma.index()
                                        && phrase.contains(w.start())
                                        && w.tag().equals("CC"));
    }

    private static boolean isRule(Tree tree, Word source) {
        return RULES.contains(source.lemma())
                || (source.lemma().equals("statement") && tree.child(source, "det").isPresent());
    }

    /** What stands before the attribution, or after it where the attribution comes first. */
    private static Optional<Phrase> content(ParsedSentence in, Word according, Phrase speaker) {
        List<Word> words = in.tree().words();
        Optional<Word> comma = in.tree().previous(according);
        if (according.index() > 0) {
            int last =
                    comma.filter(w -> w.form().equals(","))
                            .map(Word::index)
                            .orElse(according.index());
            boolean whole = words.subList(0, last).stream().noneMatch(Word::isVerb);
            return phrase(whole ? words : words.subList(0, last));
        }
        return words.stream()
                .filter(w -> w.start() >= speaker.end() && w.form().equals(","))
                .filter(w -> in.tree().next(w).filter(AccordingToRule::beginsAside).isEmpty())
                .findFirst()
                .flatMap(w -> phrase(words.subList(w.index() + 1, words.size())));
    }

    /** ", confirmed by Kyiv, …", ", which …": still about who says it. */
    private static boolean beginsAside(Word word) {
        return Set.of("VBN", "VBG", "WDT", "WP").contains(word.tag());
    }

    private static Optional<Phrase> phrase(List<Word> words) {
        List<Word> said = words.stream().filter(w -> !w.tag().matches("\\W+|-[LR]RB-")).toList();
        return said.stream()
                .filter(w -> w.relation().equals("root"))
                .findFirst()
                .or(() -> said.stream().filter(Word::isVerb).findFirst())
                .or(() -> said.stream().findFirst())
                .map(top -> new Phrase(top, said.getFirst().start(), said.getLast().end()));
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
