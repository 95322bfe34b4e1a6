package io.twosource.extract.claim.pair;

import io.twosource.extract.claim.match.Meaning;
import io.twosource.extract.reading.model.MarkedSentence;
import io.twosource.extract.reading.model.WordPieces;
import io.twosource.extract.statement.Span;
import io.twosource.extract.statement.Speaker;
import io.twosource.extract.statement.Stance;
import io.twosource.extract.statement.Statement;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A statement in its context as the pair model reads it: stance and speaker, the sentence with cue
 * and content marked, what stands before it, the title; the day; and where all that lies in
 * meaning. Small, as each anchor of each claim keeps one. Immutable.
 */
public final class InContext {

    /** By their places they are written. */
    private static final List<Stance> STANCES =
            List.of(
                    Stance.ASSERTS,
                    Stance.CONFIRMS,
                    Stance.DENIES,
                    Stance.DECLINES,
                    Stance.DOUBTS,
                    Stance.RETRACTS);

    private static final int HEAD = 12;
    private static final int SENTENCE = 48;
    private static final int BEFORE = 12;
    private static final int TITLE = 14;

    private static final int POINTED_TO = 24;

    private final LocalDate day;
    private final Stance stance;

    /** Of its stance, turned by negations: see {@link Polarity}. */
    private final int polarity;

    private final Meaning meaning;

    /** Ids of a vocabulary of 30,522. */
    private final short[] pieces;

    private InContext(LocalDate day, Stance stance, int polarity, Meaning meaning, short[] pieces) {
        this.day = day;
        this.stance = stance;
        this.polarity = polarity;
        this.meaning = meaning;
        this.pieces = pieces;
    }

    /**
     * A statement of an article with this title and text.
     *
     * @param statement its offsets count chars
     * @param day when the article was published
     * @param meaning of the statement's sentence
     */
    public static InContext of(
            WordPieces pieces,
            Statement statement,
            String title,
            String text,
            LocalDate day,
            Meaning meaning) {
        List<Integer> ids = new ArrayList<>(pieces.ids(head(statement), HEAD));
        int separator = pieces.id("[SEP]");
        ids.add(separator);
        ids.addAll(MarkedSentence.ids(pieces, statement, SENTENCE));
        ids.add(separator);
        boolean inTitle = statement.evidence().part() == Span.Part.TITLE;
        if (!inTitle) {
            ids.addAll(before(pieces, statement, text));
        }
        ids.add(separator);
        if (!inTitle) {
            ids.addAll(pieces.ids(title, TITLE));
        }
        ids.add(separator);
        return new InContext(day, statement.stance(), Polarity.of(statement), meaning, packed(ids));
    }

    private static String head(Statement statement) {
        return statement.stance().name().toLowerCase(Locale.ROOT)
                + ": "
                + statement.speaker().map(Speaker::name).orElse("nobody");
    }

    /** "No, this is not true" points to what it denies, and is not understood without. */
    private static List<Integer> before(WordPieces pieces, Statement statement, String text) {
        if (statement.anaphoric()) {
            return pieces.ids(statement.proposition().text(), POINTED_TO);
        }
        return pieces.idsBefore(text, statement.evidence().start(), BEFORE);
    }

    private static short[] packed(List<Integer> ids) {
        short[] packed = new short[ids.size()];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = ids.get(i).shortValue();
        }
        return packed;
    }

    /**
     * From what was kept of it.
     *
     * @param pieces as {@link #write} wrote them
     * @param polarity says nothing where there is no {@code meaning}, as earlier releases kept none
     */
    public static InContext read(
            LocalDate day, ByteBuffer pieces, int polarity, ByteBuffer meaning) {
        ShortBuffer written = pieces.duplicate().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        if (!written.hasRemaining()) {
            // Before statements were held against each other, none was kept.
            return new InContext(day, Stance.ASSERTS, 1, Meaning.UNKNOWN, new short[0]);
        }
        Stance stance = STANCES.get(written.get());
        short[] ids = new short[written.remaining()];
        written.get(ids);
        boolean known = meaning.hasRemaining();
        return new InContext(
                day, stance, known ? polarity : stance.sign(), Meaning.read(meaning), ids);
    }

    /**
     * The stance's place among {@link #STANCES}, then the ids of its pieces: int16, little-endian.
     */
    public ByteBuffer write() {
        ByteBuffer bytes =
                ByteBuffer.allocate((1 + pieces.length) * Short.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put((short) STANCES.indexOf(stance)).put(pieces);
        return bytes;
    }

    public LocalDate day() {
        return day;
    }

    Stance stance() {
        return stance;
    }

    /** The sign of its stance, turned by an odd number of negations: -1, 0 or 1. */
    public int polarity() {
        return polarity;
    }

    /** Of its sentence. */
    public Meaning meaning() {
        return meaning;
    }

    int size() {
        return pieces.length;
    }

    /** Writes the ids from {@code place} on, and tells where they end. */
    int copyTo(long[] ids, int place) {
        for (int i = 0; i < pieces.length; i++) {
            ids[place + i] = pieces[i];
        }
        return place + pieces.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InContext that
                && day.equals(that.day)
                && stance == that.stance
                && polarity == that.polarity
                && meaning.equals(that.meaning)
                && Arrays.equals(pieces, that.pieces);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, stance, polarity, meaning, Arrays.hashCode(pieces));
    }
}
