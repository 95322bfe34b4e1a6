package io.twosource.alert.quota;

import java.time.Duration;

/**
 * How much of what was asked for may be.
 *
 * @param pause until one more may be, where none may; else zero
 */
public record Grant(int granted, Duration pause) {

    public boolean isNone() {
        return granted == 0;
    }
}
