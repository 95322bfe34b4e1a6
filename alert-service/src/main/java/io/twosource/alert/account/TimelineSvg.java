package io.twosource.alert.account;

import io.twosource.alert.account.TimelineChart.Dot;
import io.twosource.alert.account.TimelineChart.Row;
import io.twosource.alert.account.TimelineChart.Step;
import io.twosource.alert.notice.Side;
import io.twosource.alert.notice.Statement;
import io.twosource.platform.OneLine;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A chart as SVG, to stand in a page. It has no style of its own but shapes: circles above are for
 * the claim, diamonds below against it, bars in the middle on no side; hollow is what adds no
 * source, crossed out what was withdrawn or taken back. Classes {@code for}, {@code against} and
 * {@code neither} give a colour to it, which all that is drawn takes up as {@code currentColor}.
 */
public final class TimelineSvg {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int WIDTH = 720;
    private static final int HEIGHT = 240;
    private static final int MIDDLE = HEIGHT / 2;
    private static final int MARGIN = 30;
    private static final int RADIUS = 5;
    private static final int LEVEL = 14;
    private static final int NEAREST = 16;
    private static final int TALLEST_STEP = 16;
    private static final int LANE = MIDDLE - MARGIN;

    private final XMLStreamWriter xml;
    private final TimelineChart chart;

    private TimelineSvg(XMLStreamWriter xml, TimelineChart chart) {
        this.xml = xml;
        this.chart = chart;
    }

    /** One element {@code svg}, with a title and a description for who does not see it. */
    public static String of(TimelineChart chart) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new TimelineSvg(xml, chart).draw();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return text.toString();
    }

    private void draw() throws XMLStreamException {
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(SVG);
        attribute("class", "timeline");
        attribute("viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT));
        attribute("role", "img");
        attribute("aria-labelledby", "timeline-title timeline-description");
        text("title", "timeline-title", "What was said on it: " + chart.claim());
        text("desc", "timeline-description", description());
        axis();
        steps(Side.FOR, chart.sourcesFor());
        steps(Side.AGAINST, chart.sourcesAgainst());
        for (Dot dot : chart.dots()) {
            dot(dot);
        }
        xml.writeEndElement();
    }

    private String description() {
        String folded =
                chart.folded() == 0
                        ? ""
                        : " %d that add no source, or stand too close, are in the table alone."
                                .formatted(chart.folded());
        return ("%d statements by the times of their articles%s; %d for it above, %d against it"
                        + " below, %d on no side.%s")
                .formatted(
                        chart.rows().size(),
                        span(),
                        on(Side.FOR),
                        on(Side.AGAINST),
                        on(Side.NEITHER),
                        folded);
    }

    private String span() {
        return chart.rows().isEmpty()
                ? ""
                : ", from %s to %s"
                        .formatted(
                                Citation.time(chart.rows().getFirst().published()),
                                Citation.time(chart.rows().getLast().published()));
    }

    private long on(Side side) {
        return chart.rows().stream().filter(row -> row.side() == side).count();
    }

    private void axis() throws XMLStreamException {
        xml.writeEmptyElement("path");
        attribute("class", "axis");
        attribute("d", "M%d %dH%d".formatted(MARGIN, MIDDLE, WIDTH - MARGIN));
        attribute("stroke", "currentColor");
        label("for", "For", MARGIN / 2);
        label("against", "Against", HEIGHT - MARGIN / 2);
    }

    private void label(String side, String text, int y) throws XMLStreamException {
        xml.writeStartElement("text");
        attribute("class", "lane " + side);
        attribute("x", Integer.toString(MARGIN));
        attribute("y", Integer.toString(y));
        attribute("fill", "currentColor");
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** How many sources there are, outwards from the middle. */
    private void steps(Side side, List<Step> steps) throws XMLStreamException {
        if (steps.isEmpty()) {
            return;
        }
        int most = steps.stream().mapToInt(Step::sources).max().orElseThrow();
        double tall = Math.min(TALLEST_STEP, (double) LANE / Math.max(1, most));
        StringBuilder path =
                new StringBuilder("M%d %d".formatted(x(steps.getFirst().column()), MIDDLE));
        steps.forEach(
                step ->
                        path.append("H%d".formatted(x(step.column())))
                                .append("V%d".formatted(y(side, step.sources() * tall))));
        path.append("H%d".formatted(WIDTH - MARGIN));
        xml.writeEmptyElement("path");
        attribute("class", "sources " + side.word());
        attribute("d", path.toString());
        attribute("fill", "none");
        attribute("stroke", "currentColor");
    }

    private void dot(Dot dot) throws XMLStreamException {
        Row row = dot.row();
        boolean hollow = row.notCounted().isPresent();
        int x = x(dot.column());
        int y =
                row.side() == Side.NEITHER
                        ? MIDDLE
                        : y(row.side(), NEAREST + dot.level() * (double) LEVEL);
        xml.writeStartElement("g");
        attribute(
                "class",
                "dot "
                        + row.side().word()
                        + (hollow ? " hollow" : "")
                        + (row.isStruck() ? " struck" : ""));
        attribute("fill", hollow ? "none" : "currentColor");
        attribute("stroke", "currentColor");
        xml.writeStartElement("title");
        xml.writeCharacters(clean(told(row)));
        xml.writeEndElement();
        shape(row.side(), x, y);
        if (row.isStruck()) {
            path("M%d %dh%d".formatted(x - 2 * RADIUS, y, 4 * RADIUS));
        }
        xml.writeEndElement();
    }

    private void shape(Side side, int x, int y) throws XMLStreamException {
        switch (side) {
            case FOR -> {
                xml.writeEmptyElement("circle");
                attribute("cx", Integer.toString(x));
                attribute("cy", Integer.toString(y));
                attribute("r", Integer.toString(RADIUS));
            }
            case AGAINST -> path(diamond(x, y));
            case NEITHER -> path("M%d %dv%d".formatted(x, y - RADIUS, 2 * RADIUS));
        }
    }

    private static String diamond(int x, int y) {
        int r = RADIUS + 1;
        return "M%d %dl%d %dl%d %dl%d %dz".formatted(x, y - r, r, r, -r, r, -r, -r);
    }

    private void path(String d) throws XMLStreamException {
        xml.writeEmptyElement("path");
        attribute("d", d);
    }

    private void text(String element, String id, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        attribute("id", id);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    private static String told(Row row) {
        Statement said = row.entry().said();
        return "%s %s, %s, %s%s"
                .formatted(
                        Voices.name(said),
                        said.stance().word(),
                        said.article().outlet(),
                        Citation.time(row.published()),
                        row.notCounted()
                                .map(why -> "; adds no source: " + why.reason().text())
                                .orElse(""));
    }

    /** What XML cannot hold, and marks that would turn what follows around, are left out. */
    private static String clean(String text) {
        return OneLine.of(text).replaceAll("[\\uFFFE\\uFFFF]", "");
    }

    private static int x(int column) {
        return MARGIN + column * (WIDTH - 2 * MARGIN) / TimelineChart.columns();
    }

    private static int y(Side side, double outwards) {
        int out = (int) Math.round(outwards);
        return side == Side.FOR ? MIDDLE - out : MIDDLE + out;
    }
}
