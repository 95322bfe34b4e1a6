package io.twosource.extract.service;

import io.twosource.extract.article.Article;
import io.twosource.extract.meter.ExtractMeters;
import io.twosource.extract.reading.Reader;
import io.twosource.extract.reading.Reading;
import io.twosource.extract.reading.embedding.Embeddings;
import io.twosource.extract.topology.Language;
import java.util.List;
import org.jboss.logging.Logger;

/** The language side as it runs in production. */
record LoadedLanguage(Reader reader, Embeddings embeddings, ExtractMeters meters)
        implements Language {

    private static final Logger LOG = Logger.getLogger(LoadedLanguage.class);

    static LoadedLanguage load(ExtractMeters meters) {
        return new LoadedLanguage(Reader.load(), Embeddings.load(), meters);
    }

    /** Tells of sentences that are left unread. */
    @Override
    public Reading read(Article article) {
        Reading reading = reader.read(article);
        if (reading.unread() > 0) {
            meters.unread(reading.unread());
            LOG.warnf(
                    "article %s is too long: %d of its %d sentences were not read",
                    article.articleId(), reading.unread(), reading.sentences());
        }
        return reading;
    }

    @Override
    public List<float[]> embed(List<String> propositions) {
        return embeddings.embed(propositions);
    }
}
