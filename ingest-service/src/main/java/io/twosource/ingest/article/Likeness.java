package io.twosource.ingest.article;

import io.twosource.ingest.submission.SubmittedArticle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether two texts at one address are one article. */
final class Likeness {

    private static final int WORDS = 3;

    /** A summary is in its article almost whole; two reports of one event share less. */
    private static final double LEAST = .5;

    private Likeness() {}

    static boolean between(Article known, SubmittedArticle submitted) {
        return Looks.without(known.title()).equals(Looks.without(submitted.title()))
                || containment(known.text(), submitted.text()) >= LEAST;
    }

    /** The part of the shorter text's word triples that the other has, 0 to 1. */
    private static double containment(String one, String other) {
        Set<List<String>> first = triples(one);
        Set<List<String>> second = triples(other);
        int shorter = Math.min(first.size(), second.size());
        Set<List<String>> shared = new HashSet<>(first);
        shared.retainAll(second);
        return shorter == 0 ? 0 : (double) shared.size() / shorter;
    }

    private static Set<List<String>> triples(String text) {
        List<String> words = List.of(Looks.without(text).split(" "));
        return IntStream.rangeClosed(0, words.size() - WORDS)
                .mapToObj(from -> words.subList(from, from + WORDS))
                .collect(Collectors.toSet());
    }
}
