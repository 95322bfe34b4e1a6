package io.twosource.extract.walk;

import java.time.Instant;
import java.util.Optional;

/**
 * A step on its way to a cell.
 *
 * @param readAt when its article was read; empty until it is, and where that was not kept
 */
public record Walk(int cell, Step step, Optional<Instant> readAt) {

    public Walk(int cell, Step step) {
        this(cell, step, Optional.empty());
    }

    /** The same, read then. */
    public Walk readAt(Optional<Instant> when) {
        return new Walk(cell, step, when);
    }
}
