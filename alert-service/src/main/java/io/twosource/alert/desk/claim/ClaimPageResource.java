package io.twosource.alert.desk.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.account.ExportResource;
import io.twosource.alert.claim.WholeTimelines;
import io.twosource.alert.desk.mark.MarksPanel;
import io.twosource.alert.desk.page.HtmlAnswer;
import io.twosource.alert.desk.page.Page;
import io.twosource.alert.desk.page.Pages;
import io.twosource.alert.desk.page.Section;
import io.twosource.alert.mark.OwnMarks;
import io.twosource.alert.message.DeskLinks;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.service.Parameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A claim's page, as it stands or as it stood, and what is taken away of it. */
@Path("/desk/claims/{id}")
@RolesAllowed(Role.LOOKS)
@RunOnVirtualThread
public class ClaimPageResource {

    private static final int OK = 200;

    private final Pages pages;
    private final WholeTimelines timelines;
    private final OwnMarks marks;
    private final DeskLinks links;
    private final ExportResource exports;

    ClaimPageResource(
            Pages pages,
            WholeTimelines timelines,
            OwnMarks marks,
            DeskLinks links,
            ExportResource exports) {
        this.pages = pages;
        this.timelines = timelines;
        this.marks = marks;
        this.links = links;
        this.exports = exports;
    }

    @GET
    public Response show(@PathParam("id") String id, @QueryParam("asOf") @Nullable String asOf) {
        Optional<Instant> time =
                Parameters.time("asOf", asOf == null || asOf.isBlank() ? null : asOf);
        return timelines.answer(
                id,
                time,
                whole -> {
                    ClaimShown claim = ClaimShown.of(whole, time, links.claim(id));
                    return HtmlAnswer.of(
                            OK,
                            new ClaimView(
                                    pages.of(claim.text(), Section.CLAIMS),
                                    claim,
                                    MarksPanel.of(
                                            marks.find(id),
                                            pages.viewer(),
                                            claim.permalink(),
                                            "claim-page")));
                });
    }

    /** As the API gives it: a browser has no bearer token. */
    @GET
    @Path("export")
    public Response export(
            @PathParam("id") String id,
            @QueryParam("format") @DefaultValue("json") String format,
            @QueryParam("asOf") @Nullable String asOf) {
        return exports.export(id, format, asOf);
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClaimView(Page page, ClaimShown claim, MarksPanel marks) implements TemplateInstance {}
}
