package io.twosource.benchmark;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * What reading some articles took.
 *
 * @param sentences in all, titles included
 * @param parsed how many of them were worth a parse
 * @param total CPU time of the whole process, which collects garbage too
 * @param baseline the same where every sentence is parsed, and nothing else is done
 */
record Speed(
        int articles,
        int sentences,
        long parsed,
        int statements,
        Cost total,
        double splitting,
        double parsing,
        double reading,
        double embedding,
        Cost baseline) {

    /** Of all articles together, in milliseconds: of CPU, and by the clock on the wall. */
    record Cost(double cpu, double wall) {}

    void print(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%d articles, %d sentences, %d of them parsed, %d statements%n",
                articles,
                sentences,
                parsed,
                statements);
        out.printf(Locale.ROOT, "%-34s %11s %11s%n", "", "articles/s", "sentences/s");
        rate(out, "read and embedded, one core", total.cpu());
        rate(out, "  by the clock", total.wall());
        rate(out, "every sentence parsed, one core", baseline.cpu());
        rate(out, "  by the clock", baseline.wall());
        out.printf(
                Locale.ROOT, "%.1f times as fast as parsing all%n", baseline.cpu() / total.cpu());
        out.printf(Locale.ROOT, "%-34s %11s%n", "", "ms/article");
        stage(out, "language and sentences", splitting);
        stage(out, "parse", parsing);
        stage(out, "rules, speakers, propositions", reading - parsing - splitting);
        stage(out, "embedding", embedding);
        stage(out, "other threads: garbage, compiler", total.cpu() - reading - embedding);
        out.flush();
    }

    private void rate(PrintWriter out, String what, double milliseconds) {
        double seconds = milliseconds / 1_000;
        out.printf(
                Locale.ROOT,
                "%-34s %11.1f %11.0f%n",
                what,
                articles / seconds,
                sentences / seconds);
    }

    private void stage(PrintWriter out, String what, double milliseconds) {
        out.printf(Locale.ROOT, "%-34s %11.2f%n", what, milliseconds / articles);
    }
}
