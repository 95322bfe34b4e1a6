package io.twosource.alert.recent;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import io.twosource.alert.notice.Headline;
import io.twosource.alert.notice.Notice;
import io.twosource.alert.notice.Statement;
import io.twosource.alert.topic.AlertTopic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jdom2.Verifier;

/** An alert topic's alerts as an Atom feed (RFC 4287). */
final class AtomFeed {

    private AtomFeed() {}

    /** XML of the feed; ids are the same whenever and by whichever replica it is written. */
    static String of(AlertTopic topic, List<Alert> newestFirst) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(urn(topic.id().toString()));
        feed.setTitle("Twosource: " + topic.name());
        feed.setUpdated(date(newestFirst.isEmpty() ? topic.changedAt() : at(newestFirst)));
        feed.setAuthors(List.of(named("Twosource")));
        feed.setAlternateLinks(List.of());
        feed.setOtherLinks(
                List.of(link("self", "/v1/alert-topics/%s/feed.atom".formatted(topic.name()))));
        feed.setEntries(newestFirst.stream().map(AtomFeed::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed lacks what Atom demands", e);
        }
    }

    private static Entry entry(Alert alert) {
        Notice notice = alert.notice();
        Statement cause = notice.cause();
        Entry entry = new Entry();
        entry.setId(urn(alert.id()));
        entry.setTitle(text("%s: %s".formatted(Headline.of(notice), notice.claim())));
        entry.setUpdated(date(notice.at()));
        entry.setPublished(date(notice.at()));
        entry.setAuthors(List.of(named(text(cause.article().outlet()))));
        entry.setAlternateLinks(List.of(link("alternate", text(cause.article().url()))));
        entry.setCategories(List.of(category(notice.kind().type())));
        entry.setSummary(plain(summary(notice)));
        return entry;
    }

    private static String summary(Notice notice) {
        Statement cause = notice.cause();
        return "%s (%s; %s)"
                .formatted(cause.evidence().text(), cause.article().outlet(), notice.reason());
    }

    private static Instant at(List<Alert> newestFirst) {
        return newestFirst.getFirst().notice().at();
    }

    private static SyndPerson named(String name) {
        Person person = new Person();
        person.setName(name);
        return person;
    }

    private static Link link(String relation, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    private static Category category(String term) {
        Category category = new Category();
        category.setTerm(term);
        return category;
    }

    private static Content plain(String text) {
        Content content = new Content();
        content.setType("text");
        content.setValue(text(text));
        return content;
    }

    private static Date date(Instant time) {
        return Date.from(time);
    }

    private static String urn(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Without what XML cannot hold. */
    private static String text(String text) {
        return text.codePoints()
                .filter(Verifier::isXMLCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
