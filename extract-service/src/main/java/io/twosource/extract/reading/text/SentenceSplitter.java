package io.twosource.extract.reading.text;

import io.twosource.extract.reading.model.ModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** Splits lines into sentences, with OpenNLP. Safe for use by many threads. */
public final class SentenceSplitter {

    /** No sentence of news is longer; of what is, a table or an attack, the beginning will do. */
    static final int LONGEST = 1_200;

    private static final Pattern GLUE =
            Pattern.compile(
                    "(?<=\\p{Ll}\\p{Ll})[.!?]\"?(?=\"?\\p{Lu}\\p{Ll})|[.!?]\"?\\)\"? (?=\\p{Lu})");

    private static final Pattern TITLE =
            Pattern.compile(
                    "(?<!\\w)(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Pvt|Adm|Cmdr"
                            + "|Rep|Sen|Gov|Supt|Insp|Det|Asst|Atty|St|vs|No)\\.$");

    /** "'Is it so?' Jo Lee asked.": the question is not the end of the sentence. */
    private static final Pattern ATTRIBUTION =
            Pattern.compile(
                    "(?:[\\p{L}.'-]+ ){1,5}(?:said|says|asked|asks|added|wrote|tweeted|told|replied"
                            + "|shouted|continued|joked|concluded|quipped)\\b|(?:said|asked|says|wrote)"
                            + " [\\p{L}]");

    /** The address of a page may be that long. */
    private static final int LONGEST_WORD = 500;

    private static final int LONGEST_TITLE = "Supt.".length();

    private final SentenceModel model;

    private SentenceSplitter(SentenceModel model) {
        this.model = model;
    }

    public static SentenceSplitter load() {
        try (InputStream in = ModelFile.open("en-sent.bin")) {
            return new SentenceSplitter(new SentenceModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentences of the lines that are worth reading, in order. */
    public List<Sentence> split(Passage passage, List<Line> lines) {
        SentenceDetectorME detector = new SentenceDetectorME(model);
        List<Sentence> sentences = new ArrayList<>();
        for (Line line : lines) {
            List<int[]> bounds = bounds(passage.plain(), line, detector);
            for (int i = 0; i < bounds.size(); i++) {
                int[] at = bounds.get(i);
                boolean last = i == bounds.size() - 1;
                sentences.add(new Sentence(passage, at[0], at[1], line.number(), i == 0, last));
            }
        }
        return sentences;
    }

    private static List<int[]> bounds(String plain, Line line, SentenceDetectorME detector) {
        List<int[]> bounds = new ArrayList<>();
        for (int from = line.start(); from < line.end(); ) {
            int to = pieceEnd(plain, from, line.end());
            for (var span : detector.sentPosDetect(plain.substring(from, to))) {
                addUnglued(plain, from + span.getStart(), from + span.getEnd(), bounds);
            }
            from = to;
        }
        return bounds;
    }

    /**
     * The detector is not linear on text without a full stop, so it sees a line in pieces; nor on
     * text without a blank, for which it looks around each full stop.
     */
    private static int pieceEnd(String plain, int from, int end) {
        int most = Math.min(end, from + LONGEST * 20);
        int word = 0;
        int at = from;
        while (at < most && word < LONGEST_WORD) {
            word = Character.isWhitespace(plain.charAt(at)) ? 0 : word + 1;
            at++;
        }
        return beforeHalf(plain, at);
    }

    /** Where a page lost the blank between paragraphs: "did so.The next". */
    private static void addUnglued(String plain, int start, int end, List<int[]> bounds) {
        int from = start;
        Matcher glue = GLUE.matcher(plain).region(start, end).useTransparentBounds(true);
        while (glue.find()) {
            addBroken(plain, from, glue.end(), bounds);
            from = glue.end();
        }
        addBroken(plain, from, end, bounds);
    }

    private static void addBroken(String plain, int start, int end, List<int[]> bounds) {
        if (!bounds.isEmpty() && continues(plain, bounds.getLast(), start, end)) {
            bounds.getLast()[1] = end;
            return;
        }
        bounds.add(new int[] {start, Math.min(end, beforeHalf(plain, start + LONGEST))});
    }

    /** The same place, or the one before where it would cut a character of two chars in half. */
    private static int beforeHalf(String plain, int at) {
        boolean half =
                at < plain.length()
                        && Character.isSurrogatePair(plain.charAt(at - 1), plain.charAt(at));
        return half ? at - 1 : at;
    }

    /** After a title, or before lower case, the full stop was an abbreviation's. */
    private static boolean continues(String plain, int[] last, int start, int end) {
        boolean abbreviated =
                Character.isLowerCase(plain.charAt(start))
                        || TITLE.matcher(plain)
                                .region(Math.max(last[0], last[1] - LONGEST_TITLE), last[1])
                                .useTransparentBounds(true)
                                .find();
        boolean attributed =
                last[1] - last[0] > 1
                        && plain.charAt(last[1] - 1) == '"'
                        && "?!".indexOf(plain.charAt(last[1] - 2)) >= 0
                        && ATTRIBUTION.matcher(plain).region(start, end).lookingAt();
        return (abbreviated || attributed) && end - last[0] <= LONGEST;
    }
}
