package io.twosource.alert.desk.alert;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.twosource.alert.desk.mark.MarkBars;
import io.twosource.alert.desk.mark.MarksPanel;
import io.twosource.alert.desk.page.DeskPath;
import io.twosource.alert.desk.page.Viewer;
import io.twosource.alert.live.AlertStreams;
import io.twosource.alert.live.Format;
import io.twosource.alert.live.LiveAlert;
import io.twosource.alert.live.PostedAlert;
import io.twosource.alert.live.ServerEvent;
import io.twosource.alert.notice.Notice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a page of cards is told: cards, the marks of claims, and that it hears all from then on.
 *
 * @param columns of the page
 */
record CardFormat(AlertStreams streams, MarkBars marks, Viewer viewer, List<Column> columns)
        implements Format {

    @Override
    public ServerEvent alert(LiveAlert live) {
        Notice notice = live.alert().notice();
        String cards =
                streams.changedBy(viewer.newsroom(), notice).stream()
                        .map(posted -> new CardFragment(card(posted, notice)).render())
                        .collect(Collectors.joining("\n"));
        return new ServerEvent("cards", cards);
    }

    @Override
    public Optional<ServerEvent> joined() {
        return Optional.of(new ServerEvent("joined", "all is told from now on"));
    }

    @Override
    public Optional<ServerEvent> marked(String claimId) {
        return Optional.of(new ServerEvent("marks", new MarksBar(bar(claimId)).render()));
    }

    private Card card(PostedAlert posted, Notice notice) {
        return Card.of(
                posted,
                Columns.holding(posted, columns),
                posted.notice().id().equals(notice.id()),
                bar(posted.notice().claimId()));
    }

    private MarksPanel bar(String claimId) {
        return marks.of(viewer, claimId, DeskPath.HOME);
    }

    /** The same that stands on the page. */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CardFragment(Card card) implements TemplateInstance {}

    /** The same that stands on cards. */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MarksBar(MarksPanel bar) implements TemplateInstance {}
}
