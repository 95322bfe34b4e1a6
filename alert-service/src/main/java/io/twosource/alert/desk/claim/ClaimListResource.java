package io.twosource.alert.desk.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.claim.ClaimPage;
import io.twosource.alert.claim.ClaimResource;
import io.twosource.alert.claim.ClaimSummary;
import io.twosource.alert.desk.page.HtmlAnswer;
import io.twosource.alert.desk.page.LocalisedTime;
import io.twosource.alert.desk.page.Page;
import io.twosource.alert.desk.page.Pages;
import io.twosource.alert.desk.page.Section;
import io.twosource.alert.desk.page.StateShown;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.query.NewsQuery;
import io.twosource.alert.query.Queries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Claims that are searched for, newest change first, with the queries of the API. */
@Path("/desk/claims")
@RolesAllowed(Role.LOOKS)
@RunOnVirtualThread
public class ClaimListResource {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int ON_A_PAGE = 25;

    private final Pages pages;
    private final ClaimResource claims;
    private final Queries queries;
    private final Caller caller;

    ClaimListResource(Pages pages, ClaimResource claims, Queries queries, Caller caller) {
        this.pages = pages;
        this.claims = claims;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    public Response search(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("after") @Nullable String after) {
        return refusal(q)
                .map(why -> HtmlAnswer.of(BAD_REQUEST, page(q, Refusal.of(q, why), none())))
                .orElseGet(
                        () ->
                                HtmlAnswer.of(
                                        OK,
                                        page(
                                                q,
                                                null,
                                                claims.search(q, null, null, ON_A_PAGE, after))));
    }

    private Optional<NewsQuery.Invalid> refusal(String q) {
        return !q.isBlank() && queries.read(caller.newsroom(), q) instanceof NewsQuery.Invalid why
                ? Optional.of(why)
                : Optional.empty();
    }

    private ClaimsView page(String q, @Nullable Refusal refusal, ClaimPage found) {
        return new ClaimsView(
                pages.of("Claims", Section.CLAIMS),
                q,
                refusal,
                found.claims().stream().map(Found::of).toList(),
                found.next() == null ? null : next(q, found.next()));
    }

    private static ClaimPage none() {
        return new ClaimPage(List.of(), null);
    }

    private static String next(String q, String after) {
        return "/desk/claims?q=%s&after=%s"
                .formatted(URLEncoder.encode(q, StandardCharsets.UTF_8), after);
    }

    /** A claim in the list. */
    record Found(
            String id, String text, StateShown state, int statements, LocalisedTime changedAt) {
        static Found of(ClaimSummary claim) {
            return new Found(
                    claim.id(),
                    claim.text(),
                    StateShown.of(claim.status(), claim.sourcesFor(), claim.sourcesAgainst()),
                    claim.statements(),
                    new LocalisedTime(claim.changedAt()));
        }
    }

    /** Why a query is none, between what stands before the place and what comes from there on. */
    record Refusal(String message, int position, String before, String from) {
        static Refusal of(String q, NewsQuery.Invalid why) {
            int at = Math.min(q.length(), Math.max(0, why.position()));
            return new Refusal(why.message(), why.position(), q.substring(0, at), q.substring(at));
        }
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClaimsView(
            Page page,
            String q,
            @Nullable Refusal refusal,
            List<Found> found,
            @Nullable String next)
            implements TemplateInstance {}
}
