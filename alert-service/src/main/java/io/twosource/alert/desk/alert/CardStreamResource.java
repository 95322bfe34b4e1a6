package io.twosource.alert.desk.alert;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.live.AlertStreams;
import io.twosource.alert.live.PostedAlert;
import io.twosource.alert.live.ServerEvent;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.newsroom.NewsroomId;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.recent.Alert;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cards as alerts are raised, under the ids of the API's stream: the page goes on where it was. */
@Path("/desk/stream")
@RolesAllowed(Role.LOOKS)
@RunOnVirtualThread
public class CardStreamResource {

    private static final int GONE = 410;

    private final AlertStreams streams;
    private final Columns columns;
    private final Caller caller;

    CardStreamResource(AlertStreams streams, Columns columns, Caller caller) {
        this.streams = streams;
        this.columns = columns;
        this.caller = caller;
    }

    /**
     * One event for each alert: its card, and those shown that it changes.
     *
     * @param lastEventId where the page stands; 410 if what came then is not there any more
     */
    @GET
    public Response stream(
            @QueryParam("column") List<String> asked,
            @QueryParam("lastEventId") @DefaultValue("") String lastEventId) {
        List<Column> chosen = columns.of(asked);
        NewsroomId newsroom = caller.newsroom();
        if (!lastEventId.isEmpty() && !streams.isKept(lastEventId)) {
            throw HttpProblem.builder()
                    .withStatus(GONE)
                    .withTitle("Gone")
                    .withDetail("What came since then is not known any more.")
                    .build();
        }
        return streams.open(
                Optional.of(lastEventId),
                alert -> alert.topic().newsroom().equals(newsroom),
                alert -> event(alert, newsroom, chosen));
    }

    private ServerEvent event(Alert alert, NewsroomId newsroom, List<Column> chosen) {
        Notice notice = alert.notice();
        String cards =
                streams.changedBy(newsroom, notice).stream()
                        .map(posted -> card(posted, notice, chosen))
                        .map(card -> new CardFragment(card).render())
                        .collect(Collectors.joining("\n"));
        return new ServerEvent("cards", cards);
    }

    private static Card card(PostedAlert posted, Notice notice, List<Column> chosen) {
        boolean isFresh = posted.notice().id().equals(notice.id());
        return Card.of(posted, Columns.holding(posted, chosen), isFresh);
    }

    /** The same that stands on the page. */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CardFragment(Card card) implements TemplateInstance {}
}
