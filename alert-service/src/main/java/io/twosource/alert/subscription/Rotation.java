package io.twosource.alert.subscription;

import io.twosource.alert.service.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Gives webhooks new secrets; the old ones sign too, until receivers have had time to change. */
@ApplicationScoped
class Rotation {

    /** Each signature is one more in a header, for one more receiver that is behind. */
    private static final int MOST_THAT_SIGN = 5;

    private final Secrets secrets;
    private final RotationConfig config;
    private final InstantSource clock;

    Rotation(Secrets secrets, RotationConfig config, InstantSource clock) {
        this.secrets = secrets;
        this.config = config;
        this.clock = clock;
    }

    /**
     * A subscription with a new secret.
     *
     * @param given by its newsroom; null: one is made
     */
    Chosen<Subscription> rotate(Subscription subscription, @Nullable String given) {
        if (!(subscription.channel() instanceof Webhook webhook)) {
            throw Problems.conflict(
                    subscription.channel().title() + " has no secret: only a webhook is signed");
        }
        Instant now = clock.instant();
        if (webhook.secrets(now).count() >= MOST_THAT_SIGN) {
            throw Problems.conflict(
                    MOST_THAT_SIGN + " secrets sign already, until the oldest is retired");
        }
        Chosen<EncryptedSecret> fresh = secrets.choose(given, subscription.id(), "secret");
        Webhook rotated = webhook.rotated(fresh.value(), now, now.plus(config.rotation()));
        return new Chosen<>(subscription.with(rotated, now), fresh.generatedSecret());
    }
}
