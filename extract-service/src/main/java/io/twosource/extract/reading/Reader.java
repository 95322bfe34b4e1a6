package io.twosource.extract.reading;

import io.twosource.extract.article.Article;
import io.twosource.extract.reading.cue.CueLexicon;
import io.twosource.extract.reading.headline.NamesInText;
import io.twosource.extract.reading.headline.TitleCase;
import io.twosource.extract.reading.judge.Judge;
import io.twosource.extract.reading.proposition.PlainSentences;
import io.twosource.extract.reading.speaker.Casting;
import io.twosource.extract.reading.text.LanguageDetector;
import io.twosource.extract.reading.text.Passage;
import io.twosource.extract.reading.tree.TreeParser;
import io.twosource.extract.statement.Proposition;
import io.twosource.extract.statement.Span;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Reads articles: text in, statements out. Safe for use by many threads; load it once per JVM. */
public final class Reader {

    private final LanguageDetector languages;
    private final SentenceReader sentences;
    private final Casting casting;
    private final CueLexicon cues;
    private final Judge judge;

    private Reader(
            LanguageDetector languages,
            SentenceReader sentences,
            Casting casting,
            CueLexicon cues,
            Judge judge) {
        this.languages = languages;
        this.sentences = sentences;
        this.casting = casting;
        this.cues = cues;
        this.judge = judge;
    }

    /** Loads all models; takes seconds, and most of the heap that reading needs. */
    public static Reader load() {
        return load(TreeParser::load);
    }

    /** The same with a parser of the caller's choice, which loads beside the other models. */
    public static Reader load(Supplier<TreeParser> parser) {
        return load(parser, Judge::load);
    }

    /** The same with a judge of the caller's choice, too. */
    public static Reader load(Supplier<TreeParser> parser, Supplier<Judge> judge) {
        CompletableFuture<LanguageDetector> languages =
                CompletableFuture.supplyAsync(LanguageDetector::load);
        CompletableFuture<Judge> judging = CompletableFuture.supplyAsync(judge);
        CueLexicon cues = CueLexicon.load();
        SentenceReader sentences = SentenceReader.load(cues, parser.get());
        return new Reader(languages.join(), sentences, Casting.load(), cues, judging.join());
    }

    /** The statements of an article; none where it is not in English. */
    public Reading read(Article article) {
        return proposed(article)
                .with(proposed -> judge.judge(proposed, article.title(), article.text()));
    }

    /** What the rules propose in an article, and the judge has not seen: what it learns from. */
    public Reading proposed(Article article) {
        String language =
                languages.languageOf(article.title() + "\n" + article.text(), article.language());
        if (!language.equals("en")) {
            return Reading.ofNothing(language);
        }
        Passage text = Passage.of(Span.Part.TEXT, article.text());
        Passage title = TitleCase.undone(Passage.of(Span.Part.TITLE, article.title()), text);
        NamesInText names = new NamesInText(text.plain(), article.outlet());
        ArticleReader reader =
                new ArticleReader(
                        sentences, casting, cues, article.published(), title, text, names);
        return new Reading(language, reader.sentences(), reader.unread(), reader.statements());
    }

    /** What a plain sentence states, such as a headline or a claim: all of it, in its own words. */
    public Proposition proposition(String sentence, Instant published) {
        Passage passage = Passage.of(Span.Part.TITLE, sentence);
        return new PlainSentences(published.atZone(ZoneOffset.UTC).toLocalDate())
                .proposition(
                        passage.plain(),
                        sentences.parseAll(passage, sentences.split(passage, NamesInText.NONE)));
    }
}
