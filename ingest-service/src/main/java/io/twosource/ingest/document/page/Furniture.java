package io.twosource.ingest.document.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What stands among an article's paragraphs and is none of it: lists of other stories, who wrote
 * it, offers. Told by its name, or by the heading above it, and by how much of it leads elsewhere.
 */
final class Furniture {

    private static final String BOXES = "section, div, aside, ul, ol, nav, table";

    private static final Pattern OTHER_STORIES =
            Pattern.compile(
                    "(?i)(?:^|[-_\\s])(?:related|recommend\\w*|more-?on|more-?from|read-?(?:more|next|also)"
                            + "|also-?read|see-?also|popular|most-?read|trending|top-?stories)(?:$|[-_\\s])");

    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?i)(?:^|[-_\\s])(?:author-?(?:bio|box|card|info)|about-?(?:the-)?author|bio"
                            + "|newsletter|pay-?wall|barrier|reg-?wall|subscribe|subscription)(?:$|[-_\\s])");

    private static final Pattern HEADING =
            Pattern.compile(
                    "(?iu)^(?:recommended|related|popular|most (?:read|popular|viewed)|trending"
                            + "|more (?:from|on|stories|news|by)|read (?:more|next|also)|also (?:read|on|in)"
                            + "|you (?:may|might) (?:also )?like|do(?:n'|n’)t miss|editors?['’]? picks?"
                            + "|see also|further reading|top stories|latest (?:news|stories)"
                            + "|what to read next|читайте также|по теме)\\b.{0,40}$");

    private static final String HEADINGS = "h2, h3, h4, h5, h6, p, strong, [class*=title]";

    /** Of the text of a list of links all but a date or a number. */
    private static final double MOSTLY_LINKS = .5;

    /** What is larger is the page itself, whatever it is called. */
    private static final double LARGEST = .34;

    /** Of an offer or a life in a few lines. */
    private static final int LONGEST_BESIDE = 800;

    private static final int LONGEST_HEADING = 60;
    private static final int MOST_AFTER_A_HEADING = 4;

    /** What a page tells machines of a person, and readers beside the story. */
    private static final String LIVES =
            "[itemprop=author] [itemprop=description], [itemtype$=/Person] [itemprop=description]";

    /** Of a list that is nothing but links, whatever it is called. */
    private static final double ALL_LINKS = .95;

    private static final int LEAST_LINKS = 2;

    private Furniture() {}

    static void clear(Document page) {
        int whole = page.body().text().length();
        page.select(LIVES).remove();
        page.select("ul, ol").removeIf(Furniture::onlyLeadsElsewhere);
        for (Element box : page.body().select(BOXES)) {
            if (isFurniture(box, whole)) {
                box.remove();
            }
        }
        for (Element heading : page.body().select(HEADINGS)) {
            if (heading.hasParent() && isHeading(heading)) {
                clearAfter(heading);
            }
        }
    }

    private static boolean isFurniture(Element box, int whole) {
        String name = box.className() + " " + box.id();
        boolean mayLead = OTHER_STORIES.matcher(name).find();
        boolean mayStand = BESIDE.matcher(name).find();
        // Few are called so, and the text of a box is that of all within it.
        if (!mayLead && !mayStand) {
            return false;
        }
        int length = box.text().length();
        return length <= LARGEST * whole
                && ((mayStand && length <= LONGEST_BESIDE)
                        || (mayLead && Links.share(box) >= MOSTLY_LINKS));
    }

    private static boolean onlyLeadsElsewhere(Element list) {
        return list.childrenSize() >= LEAST_LINKS
                && Links.share(list) >= ALL_LINKS
                && !isAnnounced(list);
    }

    /** What a heading or a colon leads to is part of the text, as far as that tells. */
    private static boolean isAnnounced(Element list) {
        Element before = list.previousElementSibling();
        return before != null
                && (before.normalName().matches("h[1-6]") || before.text().endsWith(":"));
    }

    private static boolean isHeading(Element heading) {
        String text = heading.text().strip();
        return text.length() <= LONGEST_HEADING && HEADING.matcher(text).matches();
    }

    /** The heading goes with what it heads. */
    private static void clearAfter(Element heading) {
        Element next = heading.nextElementSibling();
        boolean headsLinks = false;
        for (int count = 0; count < MOST_AFTER_A_HEADING && next != null; count++) {
            if (Links.share(next) < MOSTLY_LINKS) {
                break;
            }
            Element gone = next;
            next = next.nextElementSibling();
            gone.remove();
            headsLinks = true;
        }
        if (headsLinks) {
            heading.remove();
        }
    }
}
