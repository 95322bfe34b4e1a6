package io.twosource.alert.subscription;

import org.jspecify.annotations.Nullable;

/**
 * Something that has a secret, and that to tell its newsroom if one was made for it just now.
 *
 * @param generatedSecret null where the newsroom has it already
 */
public record Chosen<T>(T value, @Nullable String generatedSecret) {

    @Override
    public String toString() {
        return "Chosen[" + value.getClass().getSimpleName() + "]";
    }
}
