package io.twosource.alert.quota;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.change.Change;
import io.twosource.alert.change.Condition;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.newsroom.Newsrooms;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.service.Decided;
import io.twosource.alert.service.Problems;
import io.twosource.alert.view.CommandLog;
import io.twosource.alert.view.Replicated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a newsroom may have and do, and how much of it is used. */
@Path("/v1/newsrooms/{id}/quota")
@Tag(name = "Newsrooms")
@RunOnVirtualThread
public class QuotaResource {

    private final Quotas quotas;
    private final Newsrooms newsrooms;
    private final Replicated<NewsroomLimits> replicated;
    private final CommandLog commands;
    private final Caller caller;
    private final InstantSource clock;

    QuotaResource(
            Quotas quotas,
            Newsrooms newsrooms,
            Replicated<NewsroomLimits> replicated,
            CommandLog commands,
            Caller caller,
            InstantSource clock) {
        this.quotas = quotas;
        this.newsrooms = newsrooms;
        this.replicated = replicated;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.LOOKS)
    @Operation(
            operationId = "getQuota",
            summary = "What a newsroom may have and do, and how much of it is used",
            description = "Rates, and streams, are those of the replica that answers.")
    @APIResponse(responseCode = "200", description = "Each limit with its use")
    @APIResponse(responseCode = "404", description = "There is no newsroom of that id")
    public QuotaAnswer quota(
            @PathParam("id") @Pattern(regexp = NewsroomId.PATTERN, message = NewsroomId.NO_ID)
                    String id) {
        NewsroomId newsroom = existing(id);
        if (!caller.isOperator() && !caller.newsroom().equals(newsroom)) {
            throw Problems.notFound("newsroom " + id);
        }
        return answer(newsroom);
    }

    @PUT
    @RolesAllowed(Role.CHANGES)
    @Operation(
            operationId = "putQuota",
            summary = "Give a newsroom limits of its own; for operators",
            description = "All of them anew: where one is absent, the standard one counts.")
    @APIResponse(responseCode = "200", description = "Each limit with its use")
    @APIResponse(responseCode = "400", description = "There is no such quota, or no such limit")
    @APIResponse(responseCode = "404", description = "No such newsroom, or no operator")
    public QuotaAnswer put(
            @PathParam("id") @Pattern(regexp = NewsroomId.PATTERN, message = NewsroomId.NO_ID)
                    String id,
            @NotNull @Valid QuotaRequest body) {
        if (!caller.isOperator()) {
            throw Problems.notFound("newsroom " + id);
        }
        NewsroomId newsroom = existing(id);
        Map<Quota, Integer> limits = new EnumMap<>(Quota.class);
        body.limits().forEach((title, limit) -> limits.put(quotaOf(title), limit));
        NewsroomLimits own = new NewsroomLimits(newsroom, limits, clock.instant());
        Decided.orProblem(
                commands.decide(
                        id,
                        replicated.key(id),
                        Condition.NONE,
                        Change.Put.of(replicated.bytes(own))),
                "newsroom " + id);
        return answer(newsroom);
    }

    private NewsroomId existing(String id) {
        NewsroomId newsroom = new NewsroomId(id);
        if (newsrooms.find(newsroom).isEmpty()) {
            throw Problems.notFound("newsroom " + id);
        }
        return newsroom;
    }

    private QuotaAnswer answer(NewsroomId newsroom) {
        return new QuotaAnswer(
                Arrays.stream(Quota.values()).map(quota -> use(newsroom, quota)).toList());
    }

    private Use use(NewsroomId newsroom, Quota quota) {
        String per =
                switch (quota.per()) {
                    case EVER -> null;
                    case MINUTE, SECOND -> quota.per().name().toLowerCase(Locale.ROOT);
                };
        return new Use(quota, quotas.limit(newsroom, quota), per, quotas.used(newsroom, quota));
    }

    private static Quota quotaOf(String title) {
        return Quota.ofTitle(title)
                .orElseThrow(
                        () -> Problems.badField("limits." + title, "is no quota that there is"));
    }

    /** Limits by the names of their quotas. */
    record QuotaRequest(
            @NotNull @Size(max = 50)
                    Map<String, @NotNull @Min(1) @Max(1_000_000) Integer> limits) {}

    /** All quotas. */
    record QuotaAnswer(List<Use> quotas) {}

    /**
     * A quota and how much of it is used.
     *
     * @param per absent where it is a number at any time
     * @param used how many there are; of a rate, how many have to pass until all may be had again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Use(
            Quota quota,
            int limit,
            @Schema(enumeration = {"minute", "second"}) @Nullable String per,
            int used) {}
}
