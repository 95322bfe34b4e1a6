package io.twosource.alert.desk.operation;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.desk.page.Moment;
import io.twosource.alert.desk.page.Page;
import io.twosource.alert.desk.page.Pages;
import io.twosource.alert.desk.page.Section;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.operation.DeadLetterAnswer;
import io.twosource.alert.operation.ServiceLetters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The dead letters of all services, each with its error and a button to hand it in again. */
@Path("/desk/operations/dead-letters")
@RolesAllowed(Role.OPERATES)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class LettersResource {

    /** Of each service. */
    private static final int SHOWN = 50;

    private static final List<String> SERVICES =
            List.of("ingest-service", "extract-service", "alert-service");

    private final Pages pages;
    private final ServiceLetters letters;
    private final Caller caller;
    private final InstantSource clock;

    LettersResource(Pages pages, ServiceLetters letters, Caller caller, InstantSource clock) {
        this.pages = pages;
        this.letters = letters;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list() {
        Instant now = clock.instant();
        return new Letters(
                pages.of("Dead letters", Section.OPERATIONS),
                Tab.LETTERS,
                SERVICES.stream().map(service -> box(service, now)).toList());
    }

    @GET
    @Path("{service}/{id}")
    public TemplateInstance one(
            @PathParam("service")
                    @Pattern(regexp = ServiceLetters.SERVICE, message = ServiceLetters.NO_SERVICE)
                    String service,
            @PathParam("id") String id) {
        DeadLetterAnswer letter = letters.find(service, id);
        return new Letter(
                pages.of("A dead letter", Section.OPERATIONS),
                Tab.LETTERS,
                Row.of(service, letter, clock.instant()),
                letter);
    }

    /** Back to the letter, which tells what becomes of it. */
    @POST
    @Path("{service}/{id}/redrive")
    public Response redrive(
            @PathParam("service")
                    @Pattern(regexp = ServiceLetters.SERVICE, message = ServiceLetters.NO_SERVICE)
                    String service,
            @PathParam("id") String id,
            @RestForm @DefaultValue("false") boolean again) {
        letters.redrive(service, id, again, caller.name());
        return Response.seeOther(URI.create(Row.path(service, id))).build();
    }

    private Box box(String service, Instant now) {
        try {
            return new Box(
                    service,
                    letters.newest(service, SHOWN).stream()
                            .map(letter -> Row.of(service, letter, now))
                            .toList(),
                    null);
        } catch (HttpProblem e) {
            return new Box(service, List.of(), e.getDetail());
        }
    }

    /** A service's letters, or why they are not here. */
    record Box(String service, List<Row> letters, @Nullable String problem) {
        public boolean isFull() {
            return letters.size() == SHOWN;
        }
    }

    /** A letter as it is listed. */
    record Row(
            String service,
            String id,
            String topic,
            String place,
            String key,
            String step,
            String error,
            String message,
            int bytes,
            int redriven,
            boolean pending,
            @Nullable String problem,
            Moment when) {

        static Row of(String service, DeadLetterAnswer letter, Instant now) {
            return new Row(
                    service,
                    letter.id(),
                    letter.topic(),
                    "%s-%d at %d".formatted(letter.topic(), letter.partition(), letter.offset()),
                    letter.key(),
                    Begin.ofName(letter.step()),
                    Begin.ofName(letter.error().replaceFirst("^.*\\.", "")),
                    Begin.of(letter.message()),
                    letter.bytes(),
                    letter.redriven(),
                    letter.pending(),
                    letter.problem() == null ? null : Begin.of(letter.problem()),
                    new Moment(letter.at(), now));
        }

        static String path(String service, String id) {
            return "/desk/operations/dead-letters/%s/%s".formatted(service, id);
        }

        public String path() {
            return path(service, id);
        }

        public boolean wasHandedIn() {
            return redriven > 0;
        }

        /** Whether there is an article of that name to look for. */
        public boolean isOfArticle() {
            return StoryResource.ARTICLE_ID.matcher(key).matches();
        }
    }

    @CheckedTemplate(
            basePath = "desk/operation",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Letters(Page page, Tab tab, List<Box> boxes) implements TemplateInstance {}

    @CheckedTemplate(
            basePath = "desk/operation",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Letter(Page page, Tab tab, Row row, DeadLetterAnswer letter)
            implements TemplateInstance {}
}
