package io.twosource.extract.claim.stance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether an article is about a claim at all. */
final class Aboutness {

    /** Cosines of this model lie between this and 1. */
    private static final double LEAST_COSINE = .75;

    private static final int LEAD = 5;

    /** What a word of the claim in the lead counts beside meaning. */
    private static final double WORDS = .6;

    /** Where related and unrelated texts part best. */
    private static final double FROM = .47;

    /** A headline alone has few words to share, and may be nothing but a pun. */
    private static final double FROM_OF_HEADLINE = .1;

    private Aboutness() {}

    static boolean isAbout(ToldArticle article, Utterance claim) {
        double meaning =
                all(article)
                        .mapToDouble(sentence -> sentence.cosine(claim))
                        .map(cosine -> (cosine - LEAST_COSINE) / (1 - LEAST_COSINE))
                        .max()
                        .orElse(0);
        double from = article.text().isEmpty() ? FROM_OF_HEADLINE : FROM;
        return meaning + WORDS * coveredByLead(article, claim) >= from;
    }

    private static double coveredByLead(ToldArticle article, Utterance claim) {
        Set<String> lead = new HashSet<>();
        List<Utterance> sentences = all(article).limit(LEAD).toList();
        sentences.forEach(sentence -> lead.addAll(sentence.stems()));
        long shared = claim.stems().stream().filter(lead::contains).count();
        return claim.stems().isEmpty() ? 0 : (double) shared / claim.stems().size();
    }

    private static Stream<Utterance> all(ToldArticle article) {
        return Stream.concat(article.title().stream(), article.text().stream());
    }
}
