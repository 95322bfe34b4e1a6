package io.twosource.extract.topology;

import io.twosource.extract.article.Article;
import io.twosource.extract.reading.Reading;
import java.util.List;

/** What the stream needs of language: statements, and where propositions lie in meaning. */
public interface Language {

    Reading read(Article article);

    /** One vector of unit length for each. */
    List<float[]> embed(List<String> propositions);
}
