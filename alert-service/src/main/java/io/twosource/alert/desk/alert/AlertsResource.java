package io.twosource.alert.desk.alert;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.desk.mark.MarkBars;
import io.twosource.alert.desk.mark.MarksPanel;
import io.twosource.alert.desk.page.DeskPath;
import io.twosource.alert.desk.page.LocalisedTime;
import io.twosource.alert.desk.page.Page;
import io.twosource.alert.desk.page.Pages;
import io.twosource.alert.desk.page.Section;
import io.twosource.alert.desk.page.Viewer;
import io.twosource.alert.live.AlertStreams;
import io.twosource.alert.live.PostedAlert;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.notice.NoticeKind;
import io.twosource.alert.topic.AlertTopic;
import io.twosource.alert.topic.AlertTopics;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The first page of the desk: what has just been confirmed, denied or disputed. */
@Path("/desk")
@RolesAllowed(Role.LOOKS)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class AlertsResource {

    /** On one page, in all columns. */
    private static final int MOST = 500;

    private final Pages pages;
    private final Columns columns;
    private final AlertStreams streams;
    private final MarkBars marks;
    private final AlertTopics topics;
    private final Caller caller;
    private final InstantSource clock;

    AlertsResource(
            Pages pages,
            Columns columns,
            AlertStreams streams,
            MarkBars marks,
            AlertTopics topics,
            Caller caller,
            InstantSource clock) {
        this.pages = pages;
        this.columns = columns;
        this.streams = streams;
        this.marks = marks;
        this.topics = topics;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param asked its columns; none: all alerts in one
     */
    @GET
    public TemplateInstance alerts(
            @QueryParam("column") List<String> asked,
            @QueryParam("wall") @DefaultValue("0") int wall) {
        List<Column> chosen = columns.of(asked);
        AlertStreams.Board board = streams.board();
        Instant now = clock.instant();
        String query = query(chosen);
        Viewer viewer = pages.viewer();
        Function<PostedAlert, MarksPanel> marksOf =
                one -> marks.of(viewer, one.notice().claimId(), DeskPath.HOME + "?" + query);
        return new Alerts(
                pages.of("Alerts", Section.ALERTS),
                IntStream.range(0, chosen.size())
                        .mapToObj(number -> shown(number, chosen, board.alerts(), now, marksOf))
                        .toList(),
                topics.of(caller.newsroom()).stream().map(AlertTopic::name).toList(),
                Arrays.stream(NoticeKind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .toList(),
                board.eventId(),
                new LocalisedTime(now),
                query,
                wall == 1);
    }

    private static ShownColumn shown(
            int number,
            List<Column> chosen,
            List<PostedAlert> alerts,
            Instant now,
            Function<PostedAlert, MarksPanel> marksOf) {
        Column column = chosen.get(number);
        List<PostedAlert> wanted =
                alerts.stream().filter(column.wanted()).limit(MOST / chosen.size()).toList();
        Instant anHourAgo = now.minus(Duration.ofHours(1));
        long rate = wanted.stream().filter(one -> one.notice().at().isAfter(anHourAgo)).count();
        return new ShownColumn(
                number,
                number + 1,
                column.title(),
                rate,
                wanted.stream()
                        .map(one -> Card.of(one, List.of(number), false, marksOf.apply(one)))
                        .toList());
    }

    private static String query(List<Column> chosen) {
        return chosen.stream()
                .map(
                        column ->
                                "column="
                                        + URLEncoder.encode(column.asked(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /**
     * A column with what stands in it.
     *
     * @param key that leads to it
     * @param rate alerts of the last hour
     */
    record ShownColumn(int number, int key, String title, long rate, List<Card> cards) {}

    /**
     * The page's template.
     *
     * @param topics the newsroom's, to choose columns from
     * @param from the event from which the stream goes on
     * @param query which columns these are, as the stream is asked for them
     * @param isWall whether it hangs on a wall, and nobody presses anything
     */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Alerts(
            Page page,
            List<ShownColumn> columns,
            List<String> topics,
            List<String> kinds,
            String from,
            LocalisedTime now,
            String query,
            boolean isWall)
            implements TemplateInstance {}
}
