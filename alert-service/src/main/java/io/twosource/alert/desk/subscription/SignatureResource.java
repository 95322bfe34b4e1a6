package io.twosource.alert.desk.subscription;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.desk.page.Pages;
import io.twosource.alert.desk.page.Section;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.service.Problems;
import io.twosource.alert.subscription.OwnSubscriptions;
import io.twosource.alert.subscription.SecretSeal;
import io.twosource.alert.subscription.SigningSecret;
import io.twosource.alert.subscription.Subscription;
import io.twosource.alert.subscription.Webhook;
import io.twosource.alert.webhook.SignatureCheck;
import io.twosource.alert.webhook.SignatureCheck.Verdict;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Checks the signature of a webhook, for whoever writes a receiver. */
@Path("/desk")
@RolesAllowed(Role.CHANGES)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SignatureResource {

    private final OwnSubscriptions subscriptions;
    private final SecretSeal seal;
    private final SubscriptionRows rows;
    private final Pages pages;
    private final InstantSource clock;

    SignatureResource(
            OwnSubscriptions subscriptions,
            SecretSeal seal,
            SubscriptionRows rows,
            Pages pages,
            InstantSource clock) {
        this.subscriptions = subscriptions;
        this.seal = seal;
        this.rows = rows;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    @Path("subscriptions/{subscription}/signature")
    public TemplateInstance ask(@PathParam("subscription") String id) {
        Subscription subscription = subscriptions.existing(id);
        requireWebhook(subscription);
        return page(subscription, "", "", null, "");
    }

    @POST
    @Path("subscriptions/{subscription}/signature")
    public TemplateInstance check(
            @PathParam("subscription") String id,
            @RestForm @DefaultValue("") String headers,
            @RestForm @DefaultValue("") String body) {
        Subscription subscription = subscriptions.existing(id);
        Instant now = clock.instant();
        SignatureCheck check =
                new SignatureCheck(secrets(subscription, requireWebhook(subscription), now), now);
        // Browsers send line breaks as two characters.
        Verdict verdict = check.of(headers, body.replace("\r\n", "\n"));
        return page(
                subscription, headers, body, verdict instanceof Verdict.Right, sentence(verdict));
    }

    private List<SigningSecret> secrets(Subscription subscription, Webhook webhook, Instant now) {
        return webhook.secrets(now).map(secret -> seal.open(secret, subscription.id())).toList();
    }

    private static Webhook requireWebhook(Subscription subscription) {
        if (subscription.channel() instanceof Webhook webhook) {
            return webhook;
        }
        throw Problems.conflict("only webhooks are signed");
    }

    private static String sentence(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Right(boolean isNewest, boolean isOld) ->
                    (isNewest
                                    ? "It is signed with the secret that stands."
                                    : "It is signed with a secret that is being retired: take the"
                                            + " new one.")
                            + (isOld
                                    ? " But its time is more than five minutes off: a receiver"
                                            + " refuses it, as somebody may have sent it again."
                                    : "");
            case Verdict.Wrong(String why) -> why;
        };
    }

    private TemplateInstance page(
            Subscription subscription,
            String headers,
            String body,
            @Nullable Boolean right,
            String verdict) {
        return new SignaturePage(
                pages.of("Check a signature", Section.SUBSCRIPTIONS),
                rows.of(subscription),
                headers,
                body,
                right,
                verdict);
    }
}
