package io.twosource.ingest.document.page;

import org.jsoup.nodes.Element;

/** How much of a box only leads elsewhere. */
final class Links {

    private Links() {}

    /** The part of its text that is links, 0 to 1. */
    static double share(Element box) {
        int all = box.text().length();
        int linked = box.select("a").stream().mapToInt(link -> link.text().length()).sum();
        return all == 0 ? 0 : (double) linked / all;
    }
}
