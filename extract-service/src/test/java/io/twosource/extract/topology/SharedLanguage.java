package io.twosource.extract.topology;

import io.twosource.extract.article.Article;
import io.twosource.extract.reading.Articles;
import io.twosource.extract.reading.Reading;
import io.twosource.extract.reading.embedding.Embeddings;
import java.util.List;

/** The real language side, with the reader that all tests share. */
public final class SharedLanguage implements Language {

    private final Embeddings embeddings = Embeddings.load();

    @Override
    public Reading read(Article article) {
        return Articles.read(article);
    }

    @Override
    public List<float[]> embed(List<String> propositions) {
        return embeddings.embed(propositions);
    }
}
