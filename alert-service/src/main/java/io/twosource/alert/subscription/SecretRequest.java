package io.twosource.alert.subscription;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook is to be signed with from now on.
 *
 * @param secret {@code whsec_…}; one is made where it is absent
 */
record SecretRequest(@Nullable @Size(max = 200) String secret) {

    @Override
    public String toString() {
        return "SecretRequest[…]";
    }
}
