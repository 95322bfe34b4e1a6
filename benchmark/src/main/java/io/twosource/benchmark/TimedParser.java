package io.twosource.benchmark;

import io.twosource.extract.reading.tree.Tree;
import io.twosource.extract.reading.tree.TreeParser;

/** Tells what parsing costs, and how often it is asked for. */
final class TimedParser implements TreeParser {

    private final TreeParser parser;
    private final Stopwatch watch = new Stopwatch();
    private long sentences;

    TimedParser(TreeParser parser) {
        this.parser = parser;
    }

    @Override
    public Tree parse(String text, int start, int end) {
        sentences++;
        return watch.time(() -> parser.parse(text, start, end));
    }

    double milliseconds() {
        return watch.milliseconds();
    }

    long sentences() {
        return sentences;
    }

    void reset() {
        watch.reset();
        sentences = 0;
    }
}
