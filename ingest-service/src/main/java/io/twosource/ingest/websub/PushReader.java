package io.twosource.ingest.websub;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;

/**
 * Reads what is pushed by whoever says to be a hub: little of each, little of all together, and not
 * for long, since it is known only at the end whether it is signed. Thread-safe.
 */
@Singleton
class PushReader {

    /** Of one body, in bytes. Hubs push what is new; a longer feed is polled. */
    static final int LARGEST = 2 << 20;

    /** Of all bodies under way, in bytes. */
    private static final int ROOM = 8 << 20;

    /** For a whole body. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final int CHUNK = 16 << 10;

    private final Semaphore room;
    private final int largest;
    private final Duration longest;

    PushReader() {
        this(ROOM, LARGEST, LONGEST);
    }

    PushReader(int room, int largest, Duration longest) {
        this.room = new Semaphore(room);
        this.largest = largest;
        this.longest = longest;
    }

    /** What became of a body. */
    enum Outcome {
        TAKEN,
        FORGED,
        TOO_LARGE,
        /** Others take all the room. */
        NO_ROOM,
        /** It was good, but is not kept. */
        UNACKNOWLEDGED,
        TOO_SLOW
    }

    /**
     * Hands a body to {@code taking} if it is signed. Room is taken as bytes come, so that who
     * sends none holds none.
     *
     * @param taking tells whether the body is kept from then on
     */
    Outcome read(InputStream request, SignatureCheck check, Predicate<byte[]> taking)
            throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            Outcome outcome = readInto(body, request, check);
            return outcome == Outcome.TAKEN && !taking.test(body.toByteArray())
                    ? Outcome.UNACKNOWLEDGED
                    : outcome;
        } finally {
            room.release(body.size());
        }
    }

    private Outcome readInto(ByteArrayOutputStream body, InputStream request, SignatureCheck check)
            throws IOException {
        long start = System.nanoTime();
        byte[] chunk = new byte[CHUNK];
        for (int read = request.read(chunk); read >= 0; read = request.read(chunk)) {
            if (body.size() + read > largest) {
                return Outcome.TOO_LARGE;
            }
            if (System.nanoTime() - start > longest.toNanos()) {
                return Outcome.TOO_SLOW;
            }
            if (!room.tryAcquire(read)) {
                return Outcome.NO_ROOM;
            }
            body.write(chunk, 0, read);
            check.update(chunk, read);
        }
        return check.isSigned() ? Outcome.TAKEN : Outcome.FORGED;
    }
}
