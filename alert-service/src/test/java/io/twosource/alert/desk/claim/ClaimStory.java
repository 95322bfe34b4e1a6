package io.twosource.alert.desk.claim;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.twosource.alert.desk.DeskClient;
import io.twosource.alert.desk.DeskStory;
import io.twosource.alert.desk.NoticeDraft;
import io.twosource.alert.service.Api;
import io.twosource.avro.ClaimState;
import io.twosource.avro.ClaimStatus;
import io.twosource.avro.Side;
import io.twosource.avro.Speaker;
import io.twosource.avro.Stance;
import io.twosource.avro.TimelineEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim that three sources dispute, and its page. */
abstract class ClaimStory extends DeskStory {

    static final String CLAIM = "Russian peacekeepers are leaving Karabakh";

    static final Instant NOON = Instant.parse("2024-04-17T12:00:00Z");

    final String id = "claim-" + UUID.randomUUID();

    final List<TimelineEntry> timeline = new ArrayList<>();

    void dispute() {
        say(
                Side.FOR,
                NoticeDraft.speaker("Dmitry Peskov", "spokesman", "Kremlin"),
                Stance.CONFIRMS,
                "Kremlin spokesman Dmitry Peskov confirmed that peacekeepers are leaving Karabakh.",
                "JAMnews",
                13);
        say(ministry(), Stance.CONFIRMS, Side.FOR, 13);
        timeline.add(
                NoticeDraft.again(timeline.removeLast())
                        .setKnownAt(NOON.plusSeconds(3600 + 120))
                        .build());
        say(
                Side.FOR,
                NoticeDraft.speaker("Dmitry Peskov", "spokesman", "Kremlin"),
                Stance.CONFIRMS,
                "Dmitry Peskov confirmed that peacekeepers are leaving Karabakh, agencies say.",
                "News.am",
                14);
        say(
                Side.NEITHER,
                NoticeDraft.speaker("Kremlin Press Service", null, null),
                Stance.DECLINES,
                "The Kremlin Press Service declined to comment on that.",
                "APA",
                15);
        say(ministry(), Stance.DENIES, Side.AGAINST, 16);
        say(
                Side.FOR,
                null,
                Stance.ASSERTS,
                "Columns of trucks with peacekeepers were filmed on the Lachin road.",
                "Caucasian Knot",
                17);
        write(CLAIM);
    }

    static Speaker ministry() {
        return NoticeDraft.speaker("Anna Naghdalyan", "spokeswoman", "Foreign Ministry");
    }

    void say(Speaker speaker, Stance stance, Side side, int hour) {
        String verb = stance == Stance.DENIES ? "denied" : "confirmed";
        say(
                side,
                speaker,
                stance,
                "Foreign Ministry spokeswoman Anna Naghdalyan %s that peacekeepers are leaving Karabakh."
                        .formatted(verb),
                "PanARMENIAN.Net",
                hour);
    }

    void say(
            Side side,
            @Nullable Speaker speaker,
            Stance stance,
            String sentence,
            String outlet,
            int hour) {
        String cue =
                switch (stance) {
                    case CONFIRMS -> "confirmed";
                    case DENIES -> "denied";
                    case DECLINES -> "declined";
                    default -> "were";
                };
        TimelineEntry entry =
                NoticeDraft.entry(
                        side,
                        speaker,
                        stance,
                        sentence,
                        cue,
                        "peacekeepers are leaving Karabakh",
                        outlet);
        Instant published = NOON.plusSeconds((hour - 12) * 3600L);
        timeline.add(
                NoticeDraft.again(entry)
                        .setArticle(
                                NoticeDraft.again(entry.getArticle())
                                        .setPublished(published)
                                        .build())
                        .setKnownAt(published.plusSeconds(60))
                        .build());
    }

    void write(String claim) {
        news.claim(
                id, claim, new ClaimState(ClaimStatus.DISPUTED, 2, 1, timeline.size()), timeline);
        String token = Api.editorOf("desk");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Api.as(token).get("/v1/claims/" + id).statusCode() == 200);
    }

    void mark(String token, String mark, long version, int status) {
        DeskClient.as(token)
                .formParam("claim", id)
                .formParam("mark", mark)
                .formParam("version", version)
                .post("/desk/marks")
                .then()
                .statusCode(status);
    }

    String path() {
        return "/desk/claims/" + id;
    }

    /** Once the scripts of a page that has just been gone to are there. */
    void press(String key) {
        page.waitForLoadState();
        page.keyboard().press(key);
    }

    Locator marks() {
        return page.locator(".marks");
    }

    Locator column(String name) {
        return page.locator(".column:has(> h2 :text-is('%s'))".formatted(name));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
