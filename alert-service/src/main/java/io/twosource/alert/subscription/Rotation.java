package io.twosource.alert.subscription;

import io.twosource.alert.change.Condition;
import io.twosource.alert.service.Problems;
import io.twosource.alert.view.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Gives webhooks new secrets; the old ones sign too, until receivers have had time to change. */
@ApplicationScoped
public class Rotation {

    private final Secrets secrets;
    private final RotationConfig config;
    private final InstantSource clock;
    private final OwnSubscriptions subscriptions;

    Rotation(
            Secrets secrets,
            RotationConfig config,
            InstantSource clock,
            OwnSubscriptions subscriptions) {
        this.secrets = secrets;
        this.config = config;
        this.clock = clock;
        this.subscriptions = subscriptions;
    }

    /**
     * Gives a subscription a new secret.
     *
     * @param given by its newsroom; null: one is made, and told
     */
    public Chosen<Versioned<Subscription>> rotate(
            String id, Condition condition, @Nullable String given) {
        subscriptions.existing(id);
        Chosen<EncryptedSecret> fresh = secrets.choose(given, id, "secret");
        SubscriptionEdit rotated =
                new SubscriptionEdit.Rotated(
                        fresh.value(), clock.instant().plus(config.rotation()));
        return new Chosen<>(
                subscriptions.edit(id, condition, rotated, Problems::conflict),
                fresh.generatedSecret());
    }
}
