package io.twosource.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.twosource.extract.article.Article;
import io.twosource.extract.claim.stance.ArticleStance;
import io.twosource.extract.claim.stance.ArticleStances;
import io.twosource.extract.claim.stance.AskedClaim;
import io.twosource.extract.claim.stance.ToldArticle;
import io.twosource.extract.reading.Reader;
import io.twosource.extract.reading.embedding.Embeddings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Claims and articles in, where each article stands towards its claim out. */
@Command(
        name = "stance",
        description =
                "reads {id, claim, headline} or {id, claim, title, text}, writes {id, label}: for,"
                        + " against, observing or unrelated")
final class EvaluateStance implements Callable<Integer> {

    /** One article is often asked about many claims; this many are some 200 MB of heap. */
    private static final int ARTICLES = 2_000;

    private static final int CLAIMS = 10_000;

    @Parameters(paramLabel = "IN.jsonl")
    private Path in = Path.of("");

    @Parameters(paramLabel = "OUT.jsonl")
    private Path out = Path.of("");

    @Spec private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (Embeddings embeddings = Embeddings.load()) {
            ArticleStances stances = new ArticleStances(Reader.load()::read, embeddings::embed);
            Remembered<Telling, ToldArticle> articles =
                    new Remembered<>(ARTICLES, told -> stances.tell(told.article()));
            Remembered<String, AskedClaim> claims = new Remembered<>(CLAIMS, stances::ask);
            JsonLines.write(
                    question -> answer(stances, articles, claims, question),
                    in,
                    out,
                    command.commandLine().getErr());
        }
        return 0;
    }

    private record Telling(String title, String text) {
        Article article() {
            return Articles.article(title, text);
        }
    }

    private static Answer<JsonNode> answer(
            ArticleStances stances,
            Remembered<Telling, ToldArticle> articles,
            Remembered<String, AskedClaim> claims,
            Question question) {
        Optional<String> lacking = lacking(question);
        if (lacking.isPresent()) {
            return new Answer.Skipped<>(lacking.get());
        }
        ToldArticle article = articles.of(telling(question));
        AskedClaim claim = claims.of(question.required("claim"));
        return new Answer.Given<>(
                line(question.required("id"), stances.stance(article, claim)), article.sentences());
    }

    private static Optional<String> lacking(Question question) {
        return question.lacking("id", "claim")
                .or(
                        () ->
                                question.text("headline").isPresent()
                                        ? Optional.empty()
                                        : question.lacking("text"));
    }

    /** A headline is the title of an article whose text is not given. */
    private static Telling telling(Question question) {
        return new Telling(
                question.text("headline").or(() -> question.text("title")).orElse(""),
                question.text("text").orElse(""));
    }

    private static JsonNode line(String id, ArticleStance stance) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("label", stance.name().toLowerCase(Locale.ROOT));
    }
}
