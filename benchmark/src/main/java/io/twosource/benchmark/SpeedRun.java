package io.twosource.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.twosource.extract.article.Article;
import io.twosource.extract.reading.Reader;
import io.twosource.extract.reading.Reading;
import io.twosource.extract.reading.embedding.Embeddings;
import io.twosource.extract.reading.text.Sentence;
import io.twosource.extract.reading.tree.TreeParser;
import java.lang.management.ManagementFactory;
import java.util.List;

/** Reads articles one after another on one thread, as one stream task does. */
final class SpeedRun {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final TimedParser parser;
    private final Reader reader;
    private final Embeddings embeddings;
    private final Splitting splitting = Splitting.load();
    private final Stopwatch reading = new Stopwatch();
    private final Stopwatch embedding = new Stopwatch();
    private int sentences;
    private int statements;

    private SpeedRun(TimedParser parser, Reader reader, Embeddings embeddings) {
        this.parser = parser;
        this.reader = reader;
        this.embeddings = embeddings;
    }

    static SpeedRun load() {
        TimedParser parser = new TimedParser(TreeParser.load());
        return new SpeedRun(parser, Reader.load(() -> parser), Embeddings.load());
    }

    Speed measure(List<Article> articles) {
        reset();
        Speed.Cost total = cost(() -> articles.forEach(this::read));
        double parsing = parser.milliseconds();
        long parsed = parser.sentences();
        Stopwatch splits = new Stopwatch();
        List<List<Sentence>> split =
                articles.stream()
                        .map(article -> splits.time(() -> splitting.sentences(article)))
                        .toList();
        Speed.Cost baseline = cost(() -> split.forEach(this::parseAll));
        return new Speed(
                articles.size(),
                sentences,
                parsed,
                statements,
                total,
                splits.milliseconds(),
                parsing,
                reading.milliseconds(),
                embedding.milliseconds(),
                baseline);
    }

    private void reset() {
        List.of(reading, embedding).forEach(Stopwatch::reset);
        parser.reset();
        sentences = 0;
        statements = 0;
    }

    private void read(Article article) {
        Reading read = reading.time(() -> reader.read(article));
        List<String> propositions =
                read.statements().stream()
                        .map(statement -> statement.proposition().text())
                        .filter(text -> !text.isBlank())
                        .toList();
        embedding.time(() -> embeddings.embed(propositions));
        sentences += read.sentences();
        statements += read.statements().size();
    }

    private void parseAll(List<Sentence> text) {
        for (Sentence sentence : text) {
            parser.parse(sentence.passage().plain(), sentence.start(), sentence.end());
        }
    }

    private static Speed.Cost cost(Runnable job) {
        long wall = System.nanoTime();
        long cpu = PROCESS.getProcessCpuTime();
        job.run();
        return new Speed.Cost(
                (PROCESS.getProcessCpuTime() - cpu) / 1e6, (System.nanoTime() - wall) / 1e6);
    }
}
