package io.twosource.alert.instances;

import java.time.Instant;

/**
 * A webhook as it came.
 *
 * @param path which endpoint it came to
 * @param id the delivery's
 * @param raised when its notice was
 * @param status what it was answered; 0: nothing
 */
record Arrival(String path, String id, long sequence, Instant raised, Instant at, int status) {

    boolean isTaken() {
        return status / 100 == 2;
    }
}
