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

    /** Marks what is kept with a polarity and a meaning. */
    private static final int WITH_MEANING = 1 << 8;

    private final LocalDate day;
    private final Stance stance;

    /** See {@link Polarity}. */
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
     * From what {@link #write} wrote, or an earlier release, which kept no polarity, no meaning.
     */
    public static InContext read(LocalDate day, ByteBuffer bytes) {
        ByteBuffer written = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        if (!written.hasRemaining()) {
            // Before statements were held against each other, none was kept.
            return new InContext(day, Stance.ASSERTS, 1, Meaning.UNKNOWN, new short[0]);
        }
        int first = written.getShort();
        boolean withMeaning = first >= WITH_MEANING;
        Stance stance = STANCES.get(first % WITH_MEANING);
        int polarity = withMeaning ? written.getShort() : stance.sign();
        Meaning meaning = withMeaning ? Meaning.read(written, written.getShort()) : Meaning.UNKNOWN;
        short[] pieces = new short[written.remaining() / Short.BYTES];
        written.asShortBuffer().get(pieces);
        return new InContext(day, stance, polarity, meaning, pieces);
    }

    /**
     * The stance's place among {@link #STANCES}, polarity, the meaning's size as int16 and the
     * meaning, then the ids of its pieces, as int16 up to the end; little-endian.
     */
    public ByteBuffer write() {
        int size = (3 + pieces.length) * Short.BYTES + meaning.dimensions();
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort((short) (WITH_MEANING + STANCES.indexOf(stance)));
        bytes.putShort((short) polarity);
        bytes.putShort((short) meaning.dimensions());
        meaning.write(bytes);
        bytes.asShortBuffer().put(pieces);
        return bytes.rewind();
    }

    public LocalDate day() {
        return day;
    }

    Stance stance() {
        return stance;
    }

    int polarity() {
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
