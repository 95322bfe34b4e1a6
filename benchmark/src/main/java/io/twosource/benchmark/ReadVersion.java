package io.twosource.benchmark;

import io.twosource.extract.article.Article;
import io.twosource.extract.reading.Reading;

/**
 * A version of an article, read before it is its turn.
 *
 * @param article its version still to be counted
 * @param withdrawn whether this version takes the article back
 */
record ReadVersion(Article article, Reading reading, boolean withdrawn) {}
