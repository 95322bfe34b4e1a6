package io.twosource.alert.live;

import java.util.Optional;

/** How a stream tells what its client wants to hear. Called on the thread of its request. */
public interface Format {

    /** An alert that is wanted. */
    ServerEvent alert(LiveAlert live);

    /**
     * What is told once the client hears all that comes from then on: what has no place among the
     * alerts, and may have been missed, it can ask for now.
     */
    default Optional<ServerEvent> joined() {
        return Optional.empty();
    }

    /** Marks of a claim have changed, of the client's newsroom; empty: it does not care. */
    default Optional<ServerEvent> marked(String claimId) {
        return Optional.empty();
    }
}
