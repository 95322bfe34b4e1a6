package io.twosource.alert.desk.mark;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.claim.Claims;
import io.twosource.alert.desk.page.DeskPath;
import io.twosource.alert.desk.page.HtmlAnswer;
import io.twosource.alert.desk.page.LocalisedTime;
import io.twosource.alert.desk.page.Page;
import io.twosource.alert.desk.page.Pages;
import io.twosource.alert.desk.page.Section;
import io.twosource.alert.mark.MarksAnswer;
import io.twosource.alert.mark.MarksPage;
import io.twosource.alert.mark.MarksResource;
import io.twosource.alert.mark.OwnMarks;
import io.twosource.alert.mark.PrecisionAnswer;
import io.twosource.alert.newsroom.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Marks a claim, and shows all that the newsroom has marked and how good alerts were. */
@Path("/desk/marks")
@RolesAllowed(Role.LOOKS)
@RunOnVirtualThread
public class DeskMarksResource {

    private static final int OK = 200;
    private static final int ON_A_PAGE = 50;
    private static final int DAYS = 30;

    private final Pages pages;
    private final OwnMarks marks;
    private final MarksResource api;
    private final Claims claims;

    DeskMarksResource(Pages pages, OwnMarks marks, MarksResource api, Claims claims) {
        this.pages = pages;
        this.marks = marks;
        this.api = api;
        this.claims = claims;
    }

    @GET
    public Response list(
            @QueryParam("mark") @DefaultValue("") String mark,
            @QueryParam("after") @Nullable String after) {
        String only = Kind.titles().contains(mark) ? mark : "";
        MarksPage found = api.list(only.isEmpty() ? null : only, null, ON_A_PAGE, after);
        return HtmlAnswer.of(
                OK,
                new MarksView(
                        pages.of("Marks", Section.MARKS),
                        Kind.all(only),
                        found.marks().stream().map(this::marked).toList(),
                        found.next() == null
                                ? null
                                : "/desk/marks?mark=%s&after=%s".formatted(only, found.next()),
                        Quality.of(api.precision(DAYS))));
    }

    /** Marks a claim and goes on to the page that the form stood on. */
    @POST
    @RolesAllowed(Role.CHANGES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mark(MultivaluedMap<String, String> fields) {
        MarkForm form = MarkForm.of(fields);
        String claimId = form.claimId();
        if (form.isUndone()) {
            marks.undo(claimId, form.condition(), form.edit());
        } else {
            marks.mark(claimId, form.condition(), form.marked());
        }
        String to = Objects.requireNonNullElse(form.to(), "/desk/claims/" + claimId);
        return Response.seeOther(URI.create(DeskPath.orHome(to))).build();
    }

    /** As the API gives them: a browser has no bearer token. */
    @GET
    @Path("examples")
    public Response examples(@QueryParam("kind") @DefaultValue("pairs") String kind) {
        return api.examples(kind);
    }

    private Marked marked(MarksAnswer answer) {
        return Marked.of(answer, claims.text(answer.claimId()));
    }

    /** A claim that is marked. */
    record Marked(
            String claimId,
            String text,
            List<String> marks,
            @Nullable String note,
            LocalisedTime at) {

        static Marked of(MarksAnswer answer, Optional<String> claim) {
            Stream<String> marks =
                    Stream.of(
                                    said("handled", answer.handled()),
                                    said("pinned", answer.pinned()),
                                    said("muted", answer.muted()))
                            .flatMap(Optional::stream);
            Stream<String> wrong =
                    answer.wrong().stream()
                            .map(
                                    one ->
                                            "wrong: %s, by %s"
                                                    .formatted(
                                                            one.reason().replace('-', ' '),
                                                            one.name()));
            return new Marked(
                    answer.claimId(),
                    claim.orElse("A claim that is not known here"),
                    Stream.concat(marks, wrong).toList(),
                    Optional.ofNullable(answer.note()).map(note -> note.text()).orElse(null),
                    new LocalisedTime(Objects.requireNonNull(answer.changedAt())));
        }

        private static Optional<String> said(
                String mark, MarksAnswer.@Nullable HandledPart handled) {
            return Optional.ofNullable(handled).map(by -> mark + ", by " + by.name());
        }

        private static Optional<String> said(String mark, MarksAnswer.@Nullable MarkPart part) {
            return Optional.ofNullable(part).map(by -> mark + ", by " + by.name());
        }
    }

    /** What can be listed by itself. */
    record Kind(String title, String href, boolean current) {

        private static final List<String> TITLES =
                List.of("handled", "pinned", "muted", "note", "wrong");

        static List<String> titles() {
            return TITLES;
        }

        static List<Kind> all(String current) {
            return Stream.concat(Stream.of(""), TITLES.stream())
                    .map(
                            one ->
                                    new Kind(
                                            one.isEmpty() ? "all" : one,
                                            one.isEmpty()
                                                    ? "/desk/marks"
                                                    : "/desk/marks?mark=" + one,
                                            one.equals(current)))
                    .toList();
        }
    }

    /**
     * How good alerts were.
     *
     * @param percent of the judged; null where none was
     */
    record Quality(int judged, int good, @Nullable String percent, List<Count> wrong) {

        /** How many were wrong in one way. */
        record Count(String reason, int alerts) {
            static Count of(Map.Entry<String, Integer> wrong) {
                return new Count(wrong.getKey().replace('-', ' '), wrong.getValue());
            }
        }

        static Quality of(PrecisionAnswer answer) {
            return new Quality(
                    answer.judged(),
                    answer.good(),
                    Optional.ofNullable(answer.precision())
                            .map(share -> String.format(Locale.ROOT, "%.0f %%", 100 * share))
                            .orElse(null),
                    answer.wrong().entrySet().stream().map(Count::of).toList());
        }
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MarksView(
            Page page,
            List<Kind> kinds,
            List<Marked> marked,
            @Nullable String next,
            Quality quality)
            implements TemplateInstance {}
}
