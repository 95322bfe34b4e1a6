package io.twosource.ingest.document.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tables that only place things on a page, as pages of old are made: readability takes one cell for
 * all of the story, and the cell of links beside it along. They become plain boxes, without those
 * that only lead elsewhere.
 */
final class LayoutTables {

    private static final String OF_DATA = "th, caption, thead, tfoot";

    private static final String CELLS = "> tr > td, > tbody > tr > td";
    private static final String PARTS = "> tbody, > tr, > tbody > tr, " + CELLS;

    /** Characters; no number is as long. */
    private static final int LONG_CELL = 400;

    private static final double MOSTLY_LINKS = .7;

    private LayoutTables() {}

    static void unwrap(Document page) {
        // Inner ones last: whether an outer one holds tables is asked before they are gone.
        for (Element table : page.select("table")) {
            if (isLayout(table)) {
                unwrap(table);
            }
        }
    }

    private static boolean isLayout(Element table) {
        boolean data =
                table.select(OF_DATA).stream()
                        .anyMatch(part -> table.equals(part.closest("table")));
        return !data
                && (!table.select("table table").isEmpty()
                        || table.select(CELLS).stream().anyMatch(LayoutTables::holdsProse));
    }

    private static boolean holdsProse(Element cell) {
        return cell.select("p").size() > 1 || cell.text().length() > LONG_CELL;
    }

    private static void unwrap(Element table) {
        table.select(CELLS).stream()
                .filter(cell -> Links.share(cell) >= MOSTLY_LINKS)
                .forEach(Element::remove);
        table.select(PARTS).forEach(part -> part.tagName("div"));
        table.tagName("div");
    }
}
