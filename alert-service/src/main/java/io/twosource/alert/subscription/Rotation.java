package io.twosource.alert.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Gives webhooks new secrets; the old ones sign too, until receivers have had time to change. */
@ApplicationScoped
class Rotation {

    private final Secrets secrets;
    private final RotationConfig config;
    private final InstantSource clock;

    Rotation(Secrets secrets, RotationConfig config, InstantSource clock) {
        this.secrets = secrets;
        this.config = config;
        this.clock = clock;
    }

    /**
     * A new secret for a subscription.
     *
     * @param given by its newsroom; null: one is made
     */
    Chosen<SubscriptionEdit> rotate(String subscriptionId, @Nullable String given) {
        Chosen<EncryptedSecret> fresh = secrets.choose(given, subscriptionId, "secret");
        return new Chosen<>(
                new SubscriptionEdit.Rotated(
                        fresh.value(), clock.instant().plus(config.rotation())),
                fresh.generatedSecret());
    }
}
