package io.twosource.alert.desk.operation;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.desk.page.Moment;
import io.twosource.alert.desk.page.Page;
import io.twosource.alert.desk.page.Pages;
import io.twosource.alert.desk.page.Section;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.operation.GroupReport;
import io.twosource.alert.operation.Groups;
import io.twosource.alert.operation.Operation;
import io.twosource.alert.operation.RecentOperations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the services stand, and what operators had to know of late. */
@Path("/desk/operations")
@RolesAllowed(Role.OPERATES)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class OverviewResource {

    private static final int SHOWN = 100;

    /** Looked through where one type alone is asked for. */
    private static final int READ = 2_000;

    private final Pages pages;
    private final Groups groups;
    private final RecentOperations operations;
    private final InstantSource clock;

    OverviewResource(Pages pages, Groups groups, RecentOperations operations, InstantSource clock) {
        this.pages = pages;
        this.groups = groups;
        this.operations = operations;
        this.clock = clock;
    }

    @GET
    public TemplateInstance overview(@QueryParam("type") @DefaultValue("") String type) {
        Instant now = clock.instant();
        Part<List<Service>> services =
                Part.of(() -> groups.look().stream().map(Service::of).toList());
        Part<List<Event>> events =
                Part.of(
                        () ->
                                operations.newest(type.isEmpty() ? SHOWN : READ).stream()
                                        .filter(one -> type.isEmpty() || one.type().equals(type))
                                        .limit(SHOWN)
                                        .map(one -> Event.of(one, now))
                                        .toList());
        return new Overview(
                pages.of("Operations", Section.OPERATIONS),
                Tab.SERVICES,
                services,
                events,
                Operation.TYPES.contains(type) ? type : "",
                Operation.TYPES);
    }

    /**
     * A part of the page, which may fail alone.
     *
     * @param problem why it is missing; null where it is there
     */
    record Part<T>(@Nullable T content, @Nullable String problem) {
        static <T> Part<T> of(Supplier<T> making) {
            try {
                return new Part<>(making.get(), null);
            } catch (HttpProblem e) {
                return new Part<>(null, e.getDetail());
            }
        }
    }

    /** A service, as its consumer group shows it. */
    record Service(
            String name,
            String state,
            boolean isWell,
            long lag,
            List<GroupReport.Replica> replicas,
            List<GroupReport.Behind> furthest) {

        static Service of(GroupReport group) {
            return new Service(
                    group.group(),
                    group.state(),
                    group.state().equals("stable"),
                    group.lag(),
                    group.replicas(),
                    group.furthest());
        }
    }

    /** An event of {@code operations}. */
    record Event(String type, String subject, String text, @Nullable String newsroom, Moment when) {
        static Event of(Operation told, Instant now) {
            return new Event(
                    told.type(),
                    Begin.ofName(told.subject()),
                    Begin.of(told.text()),
                    told.newsroom() == null ? null : told.newsroom().value(),
                    new Moment(told.at(), now));
        }
    }

    @CheckedTemplate(
            basePath = "desk/operation",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Overview(
            Page page,
            Tab tab,
            Part<List<Service>> services,
            Part<List<Event>> events,
            String type,
            List<String> types)
            implements TemplateInstance {}
}
