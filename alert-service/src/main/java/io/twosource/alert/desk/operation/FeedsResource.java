package io.twosource.alert.desk.operation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.desk.page.Moment;
import io.twosource.alert.desk.page.Page;
import io.twosource.alert.desk.page.Pages;
import io.twosource.alert.desk.page.Section;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.service.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The feeds, with what is wrong with them. */
@Path("/desk/operations/feeds")
@RolesAllowed(Role.OPERATES)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class FeedsResource {

    private static final int SHOWN = 100;

    /** As ingest-service names them; those to look at first are offered first. */
    private static final List<String> STATES = List.of("failing", "ended", "new", "reading");

    private final Pages pages;
    private final IngestClient ingest;
    private final InstantSource clock;

    FeedsResource(Pages pages, IngestClient ingest, InstantSource clock) {
        this.pages = pages;
        this.ingest = ingest;
        this.clock = clock;
    }

    @GET
    public TemplateInstance feeds(
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("visited") @DefaultValue("") String visited) {
        Instant now = clock.instant();
        Reply<Map<String, Long>> counts = ingest.feedStates();
        String shown = STATES.contains(state) ? state : "";
        // A service that is silent is not waited for twice.
        Reply<List<IngestClient.Feed>> found =
                counts instanceof Reply.Silent<?>(String why)
                        ? new Reply.Silent<>(why)
                        : ingest.feeds(nonEmpty(shown), nonEmpty(after), SHOWN + 1);
        List<IngestClient.Feed> feeds = found.or(List.of());
        boolean more = feeds.size() > SHOWN;
        List<Row> rows = feeds.stream().limit(SHOWN).map(feed -> Row.of(feed, now)).toList();
        return new Feeds(
                pages.of("Feeds", Section.OPERATIONS),
                Tab.FEEDS,
                found.silence(),
                states(counts.or(Map.of()), shown),
                rows,
                more ? IngestClient.encode(rows.getLast().id()) : null,
                shown,
                after,
                visited);
    }

    /** Has a feed visited now, and shows the list again, at its place. */
    @POST
    @Path("{feed}/visit")
    public Response visit(
            @PathParam("feed") String feed,
            @RestForm @DefaultValue("") String state,
            @RestForm @DefaultValue("") String after) {
        return switch (ingest.visit(feed)) {
            case Reply.Told<?> _ -> Response.seeOther(list(feed, state, after)).build();
            case Reply.Nothing<?> _ -> throw Problems.notFound("feed " + feed);
            case Reply.Silent<?>(String why) -> throw Problems.conflict(why);
        };
    }

    private static URI list(String feed, String state, String after) {
        String id = IngestClient.encode(feed);
        return URI.create(
                "/desk/operations/feeds?state=%s&after=%s&visited=%s#feed-%s"
                        .formatted(IngestClient.encode(state), IngestClient.encode(after), id, id));
    }

    private static List<State> states(Map<String, Long> counts, String shown) {
        return STATES.stream()
                .map(one -> new State(one, counts.getOrDefault(one, 0L), one.equals(shown)))
                .toList();
    }

    private static Optional<String> nonEmpty(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }

    /** A state, to ask for its feeds alone. */
    record State(String name, long feeds, boolean isShown) {}

    /**
     * A feed as it is listed.
     *
     * @param trouble what the last visit came to, where the feed fails or has ended
     */
    record Row(
            String id,
            String url,
            String outlet,
            String state,
            boolean isWell,
            int failures,
            @Nullable String trouble,
            @Nullable String movedTo,
            @Nullable Moment visited,
            @Nullable Moment lastItem,
            @Nullable Moment next) {

        static Row of(IngestClient.Feed feed, Instant now) {
            boolean isWell = feed.state().equals("reading") || feed.state().equals("new");
            return new Row(
                    feed.id(),
                    Begin.of(feed.url()),
                    Begin.ofName(feed.outlet()),
                    feed.state(),
                    isWell,
                    feed.failures(),
                    isWell ? null : feed.lastOutcome().map(Begin::of).orElse(null),
                    feed.fetchedFrom().map(Begin::of).orElse(null),
                    Moment.orNull(feed.visitedAt(), now),
                    Moment.orNull(feed.lastItemAt(), now),
                    Moment.orNull(feed.nextVisit(), now));
        }
    }

    @CheckedTemplate(
            basePath = "desk/operation",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Feeds(
            Page page,
            Tab tab,
            @Nullable String silence,
            List<State> states,
            List<Row> rows,
            @Nullable String next,
            String state,
            String after,
            String visited)
            implements TemplateInstance {}
}
