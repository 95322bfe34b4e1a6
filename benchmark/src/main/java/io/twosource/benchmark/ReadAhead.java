package io.twosource.benchmark;

import io.twosource.extract.article.Article;
import io.twosource.extract.reading.Reading;
import io.twosource.extract.reading.embedding.Embeddings;
import io.twosource.extract.topology.Language;
import java.util.List;

/** Hands the topology what was read ahead on other threads. For one thread. */
final class ReadAhead implements Language {

    private final Embeddings embeddings;
    private Reading next = Reading.ofNothing("und");

    ReadAhead(Embeddings embeddings) {
        this.embeddings = embeddings;
    }

    /** What the article is whose turn is next. */
    void expect(Reading reading) {
        next = reading;
    }

    @Override
    public Reading read(Article article) {
        return next;
    }

    @Override
    public List<float[]> embed(List<String> propositions) {
        return embeddings.embed(propositions);
    }
}
