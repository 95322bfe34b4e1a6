package io.twosource.benchmark;

import io.twosource.extract.article.Article;
import io.twosource.extract.reading.Reader;
import io.twosource.extract.reading.Reading;

/** The one reader that all tests share: loading it takes seconds. */
final class Readings {

    private static final Reader READER = Reader.load();

    private Readings() {}

    static Reading of(Article article) {
        return READER.read(article);
    }
}
