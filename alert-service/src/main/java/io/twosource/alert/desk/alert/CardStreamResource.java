package io.twosource.alert.desk.alert;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.desk.mark.MarkBars;
import io.twosource.alert.desk.page.Pages;
import io.twosource.alert.desk.page.Viewer;
import io.twosource.alert.live.AlertStreams;
import io.twosource.alert.newsroom.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Cards as alerts are raised, under the ids of the API's stream: the page goes on where it was. */
@Path("/desk/stream")
@RolesAllowed(Role.LOOKS)
@RunOnVirtualThread
public class CardStreamResource {

    private static final int GONE = 410;

    private final AlertStreams streams;
    private final Columns columns;
    private final MarkBars marks;
    private final Pages pages;

    CardStreamResource(AlertStreams streams, Columns columns, MarkBars marks, Pages pages) {
        this.streams = streams;
        this.columns = columns;
        this.marks = marks;
        this.pages = pages;
    }

    /**
     * One event for each alert: its card, and those shown that it changes; one for each change of
     * marks.
     *
     * @param lastEventId where the page stands; 410 if what came then is not there any more
     */
    @GET
    public Response stream(
            @QueryParam("column") List<String> asked,
            @QueryParam("lastEventId") @DefaultValue("") String lastEventId) {
        List<Column> chosen = columns.of(asked);
        if (!lastEventId.isEmpty() && !streams.isKept(lastEventId)) {
            throw HttpProblem.builder()
                    .withStatus(GONE)
                    .withTitle("Gone")
                    .withDetail("What came since then is not known any more.")
                    .build();
        }
        Viewer viewer = pages.viewer();
        return streams.open(
                Optional.of(lastEventId),
                alert -> alert.topic().newsroom().equals(viewer.newsroom()),
                new CardFormat(streams, marks, viewer, chosen));
    }
}
