package io.twosource.benchmark;

import io.twosource.extract.article.Article;
import io.twosource.extract.reading.text.Furniture;
import io.twosource.extract.reading.text.LanguageDetector;
import io.twosource.extract.reading.text.Lines;
import io.twosource.extract.reading.text.Passage;
import io.twosource.extract.reading.text.Sentence;
import io.twosource.extract.reading.text.SentenceSplitter;
import io.twosource.extract.statement.Span;
import java.util.List;

/**
 * What comes before any parse, by itself: an article's language, and all of its text's sentences.
 */
record Splitting(LanguageDetector languages, Lines lines, SentenceSplitter splitter) {

    static Splitting load() {
        return new Splitting(
                LanguageDetector.load(), new Lines(Furniture.load()), SentenceSplitter.load());
    }

    List<Sentence> sentences(Article article) {
        String language =
                languages.languageOf(article.title() + "\n" + article.text(), article.language());
        Passage text = Passage.of(Span.Part.TEXT, article.text());
        return language.equals("en")
                ? splitter.split(text, lines.of(text, article.title()))
                : List.of();
    }
}
