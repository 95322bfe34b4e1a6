package io.twosource.extract.claim.stance;

import io.twosource.extract.reading.Articles;
import io.twosource.extract.reading.embedding.Embeddings;

/** Asks where articles made for a test stand; the models are loaded once for all tests. */
final class Standing {

    private static final ArticleStances STANCES =
            new ArticleStances(Articles::read, Embeddings.load()::embed);

    private Standing() {}

    static ArticleStance of(String headline, String claim) {
        return of(headline, "", claim);
    }

    static ArticleStance of(String headline, String text, String claim) {
        return STANCES.stance(STANCES.tell(Articles.article(headline, text)), STANCES.ask(claim));
    }
}
