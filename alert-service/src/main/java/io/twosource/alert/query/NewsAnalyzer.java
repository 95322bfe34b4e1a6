package io.twosource.alert.query;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How words of news and of queries become comparable: without case, accents, possessives and
 * English plurals, so that {@code peacekeeper} finds "Peacekeepers'". No more than that: a stemmer
 * that takes "Iranian" for "Iran" costs more trust than it saves typing.
 */
public final class NewsAnalyzer extends Analyzer {

    /** For whoever does not close it. Thread-safe, as all analyzers are. */
    public static final NewsAnalyzer SHARED = new NewsAnalyzer();

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(
                words, new EnglishMinimalStemFilter(folded(new EnglishPossessiveFilter(words))));
    }

    /** What a prefix or wildcard goes through, which is no whole word. */
    @Override
    protected TokenStream normalize(String field, TokenStream part) {
        return folded(part);
    }

    private static TokenStream folded(TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(words));
    }
}
