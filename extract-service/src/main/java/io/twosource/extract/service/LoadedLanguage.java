package io.twosource.extract.service;

import io.twosource.extract.article.Article;
import io.twosource.extract.reading.Reader;
import io.twosource.extract.reading.Reading;
import io.twosource.extract.reading.embedding.Embeddings;
import io.twosource.extract.topology.Language;
import java.util.List;

/** The language side as it runs in production. */
record LoadedLanguage(Reader reader, Embeddings embeddings) implements Language {

    static LoadedLanguage load() {
        return new LoadedLanguage(Reader.load(), Embeddings.load());
    }

    @Override
    public Reading read(Article article) {
        return reader.read(article);
    }

    @Override
    public List<float[]> embed(List<String> propositions) {
        return embeddings.embed(propositions);
    }
}
