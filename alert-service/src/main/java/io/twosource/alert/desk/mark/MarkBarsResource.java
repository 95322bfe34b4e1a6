package io.twosource.alert.desk.mark;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.desk.page.DeskPath;
import io.twosource.alert.desk.page.HtmlAnswer;
import io.twosource.alert.desk.page.Pages;
import io.twosource.alert.desk.page.Viewer;
import io.twosource.alert.mark.ClaimMarks;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.service.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The marks of cards that are shown already, as they stand now. */
@Path("/desk/marks/bars")
@RolesAllowed(Role.LOOKS)
@RunOnVirtualThread
public class MarkBarsResource {

    private static final int OK = 200;

    /** As many as a page has cards. */
    private static final int MOST = 500;

    private static final Pattern KNOWN =
            Pattern.compile("(" + ClaimMarks.ID_PATTERN + "):(\\d{1,18})");

    private final Pages pages;
    private final MarkBars bars;

    MarkBarsResource(Pages pages, MarkBars bars) {
        this.pages = pages;
        this.bars = bars;
    }

    /** Of one claim: where scripts go on to from a form. */
    @GET
    public Response one(
            @QueryParam("claim")
                    @DefaultValue("")
                    @jakarta.validation.constraints.Pattern(regexp = ClaimMarks.ID_PATTERN)
                    String claim) {
        return answer(Stream.of(bar(pages.viewer(), claim)));
    }

    /**
     * Of those that have changed.
     *
     * @param known what the page shows: each {@code claim:version}
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changed(@FormParam("known") List<String> known) {
        Viewer viewer = pages.viewer();
        return answer(
                known.stream()
                        .limit(MOST)
                        .map(Known::parse)
                        .flatMap(
                                one -> Stream.of(bar(viewer, one.claimId())).filter(one::differs)));
    }

    private MarksPanel bar(Viewer viewer, String claimId) {
        return bars.of(viewer, claimId, DeskPath.HOME);
    }

    private static Response answer(Stream<MarksPanel> bars) {
        return HtmlAnswer.of(OK, new MarkBarsView(bars.toList()));
    }

    private record Known(String claimId, long version) {

        /** The problem is 400 if it is no claim and version. */
        static Known parse(String text) {
            Matcher matcher = KNOWN.matcher(text);
            if (!matcher.matches()) {
                throw Problems.badField("known", "no claim and version: " + text);
            }
            return new Known(matcher.group(1), Long.parseLong(matcher.group(2)));
        }

        boolean differs(MarksPanel stands) {
            return stands.version() != version;
        }
    }

    /** One bar after the other. */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MarkBarsView(List<MarksPanel> bars) implements TemplateInstance {}
}
