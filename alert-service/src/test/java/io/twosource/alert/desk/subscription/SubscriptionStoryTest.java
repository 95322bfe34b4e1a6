package io.twosource.alert.desk.subscription;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.twosource.alert.desk.DeskClient;
import io.twosource.alert.desk.DeskStory;
import io.twosource.alert.desk.NoticeDraft;
import io.twosource.alert.service.Api;
import io.twosource.alert.service.KafkaForTests;
import io.twosource.alert.service.Receiver;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Subscriptions are made, watched and mended in a browser; what they lead to is a real server. */
@QuarkusTest
@QuarkusTestResource(KafkaForTests.class)
class SubscriptionStoryTest extends DeskStory {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** In no other test's news, and the name of the topic that asks for it. */
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    private final AtomicInteger status = new AtomicInteger(204);
    private final List<Receiver> receivers = new ArrayList<>();
    private Receiver receiver;

    @BeforeEach
    void aTopicAndAnEndpoint() throws IOException {
        Api.putTopic(word, word).then().statusCode(200);
        receiver = new Receiver(request -> status.get());
        receivers.add(receiver);
    }

    @AfterEach
    void closeTheEndpoint() {
        receivers.forEach(Receiver::close);
    }

    @Test
    void aWebhookIsSubscribedAndItsDeliverySeen() {
        logIn("desk", "editor");
        page.navigate("/desk/new-subscription");
        page.getByLabel(word).check();
        page.getByLabel("URL").fill(receiver.url());
        isAccessible();
        picture("subscription-editor");
        button("Subscribe").click();

        String secret = page.locator("#secret").innerText();
        Assertions.assertThat(secret).startsWith("whsec_");
        isAccessible();
        picture("subscription-secret");
        page.getByText("I have it").click();
        reloadUntil("healthy");
        Assertions.assertThat(page.content()).doesNotContain(secret);

        news.raise(NoticeDraft.confirmed("the " + word + " bridge has been closed"));
        await().atMost(SOON).until(() -> !receiver.received().isEmpty());
        Receiver.Received got = receiver.received().getFirst();
        Assertions.assertThat(got.isSignedWith(secret)).isTrue();
        reloadUntil("#1");
        isAccessible();
        picture("subscription");
        page.navigate("/desk/subscriptions");
        isAccessible();
        picture("subscriptions");

        link(receiver.url()).click();
        link("#1").click();
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("204");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText(" ms");
        assertThat(page.getByLabel("Payload")).containsText(word + " bridge has been closed");
        isAccessible();
        picture("delivery");

        link(receiver.url()).click();
        link("Check a signature").click();
        check(got, got.body());
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Right.");
        check(got, got.body().replace("closed", "opened"));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Wrong. None of the secrets");
        check(got, " " + got.body());
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("byte for byte");
        isAccessible();
        picture("signature");
    }

    @Test
    void aNewSubscriptionIsToldFirstWhatItWouldHaveBeenTold() {
        news.raise(NoticeDraft.confirmed("the " + word + " bridge has been closed"));
        logIn("desk", "editor");
        page.navigate("/desk/new-subscription");
        page.getByLabel(word).check();
        page.getByLabel("URL").fill(receiver.url());
        page.getByLabel("Told first").selectOption("P1D");
        button("Subscribe").click();

        assertThat(page.getByText("1 alert of the time before comes first.")).isVisible();
        await().atMost(SOON).until(() -> !receiver.received().isEmpty());
        Assertions.assertThat(receiver.received().getFirst().body())
                .contains(word + " bridge has been closed");
    }

    @Test
    void aFailingEndpointIsShownAndIsSentAgainWhatItMissed() {
        status.set(500);
        String id = Api.subscribe(word, receiver.url());
        logIn("desk", "editor");
        page.navigate("/desk/subscriptions/" + id);
        reloadUntil("healthy");

        news.raise(NoticeDraft.confirmed("the " + word + " bridge has been closed"));
        reloadUntil("4 attempts failed in a row");
        picture("subscription-failing");
        page.navigate("/desk/subscriptions?state=failing");
        assertThat(link(receiver.url())).isVisible();
        page.navigate("/desk/subscriptions?state=healthy");
        assertThat(link(receiver.url())).isHidden();
        page.navigate("/desk/subscriptions/" + id + "?status=4xx");
        assertThat(page.getByText("Nothing was tried that this asks for.")).isVisible();
        page.navigate("/desk/subscriptions/" + id + "?status=5xx&state=failed");

        status.set(204);
        link("#1").click();
        button("Send it again").click();
        assertThat(page.getByText("It is on its way once more")).isVisible();
        reloadUntil("delivered");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("500");

        page.navigate("/desk/subscriptions/" + id + "/replay?delivered=true");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("1 delivery has");
        isAccessible();
        picture("replay");
        int before = receiver.received().size();
        button("Send them again").click();
        assertThat(page.getByText("1 delivery is sent again.")).isVisible();
        await().atMost(SOON).until(() -> receiver.received().size() > before);
        Api.unsubscribe(id);
    }

    @Test
    void aSecretIsRotatedAndShownOnce() {
        String id = Api.subscribe(word, receiver.url());
        logIn("desk", "editor");
        page.navigate("/desk/subscriptions/" + id);
        page.getByText("Rotate the secret").click();
        button("Make a new secret").click();

        String secret = page.locator("#secret").innerText();
        Assertions.assertThat(secret).startsWith("whsec_");
        assertThat(page.getByText("The old one signs beside it for a day.")).isVisible();
        page.getByText("I have it").click();
        reloadUntil("healthy");
        Assertions.assertThat(page.content()).doesNotContain(secret);

        news.raise(NoticeDraft.confirmed("the " + word + " bridge has been closed"));
        await().atMost(SOON).until(() -> !receiver.received().isEmpty());
        Assertions.assertThat(receiver.received().getFirst().isSignedWith(secret)).isTrue();
        Api.unsubscribe(id);
    }

    @Test
    void aBackTestSaysWhatANarrowerFilterWouldHaveLeftOut() {
        news.raise(NoticeDraft.confirmed("the " + word + " bridge has been closed"));
        news.raise(NoticeDraft.disputed("the " + word + " tunnel has been closed"));
        logIn("desk", "editor");
        page.navigate("/desk/new-subscription");
        page.getByLabel(word).check();
        page.getByLabel("event stream").check();
        assertThat(page.getByLabel("URL")).isHidden();
        page.getByLabel("Not from these outlets")
                .fill("PanARMENIAN.Net\n<script>alert(1)</script>");

        button("Back-test on the last 7 days").click();

        Locator test = page.locator("#backtest");
        assertThat(test).containsText("1 alert would have come, and 1 would have been left out");
        assertThat(test).containsText("ignored outlets 1");
        assertThat(page.getByLabel(word)).isChecked();
        isAccessible();
        picture("subscription-back-test");

        button("Subscribe").click();
        assertThat(page.getByText("Saved.")).isVisible();
        assertThat(page.getByText("<script>alert(1)</script>")).isVisible();
        link("Back-test").click();
        assertThat(page.locator("#backtest")).containsText("1 would have been left out");
    }

    @Test
    void whatIsWrongInAFormIsSaidWhereItIs() {
        logIn("desk", "editor");
        page.navigate("/desk/new-subscription");
        page.getByLabel("URL").fill("https://newsroom.example/hook#fragment");
        button("Subscribe").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("alert topics: must not be empty");

        page.getByLabel(word).check();
        button("Subscribe").click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("url: must be https");
        assertThat(page.getByLabel("URL")).hasValue("https://newsroom.example/hook#fragment");
        isAccessible();
        picture("subscription-wrong");
    }

    @Test
    void whoeverSavesAnOlderVersionIsShownWhatStandsNow() {
        String id = Api.subscribe(word, receiver.url());
        logIn("desk", "editor");
        page.navigate("/desk/subscriptions/" + id);
        reloadUntil("healthy");
        link("Change").click();
        RestAssured.given().post("/v1/subscriptions/" + id + "/pause").then().statusCode(200);

        page.getByLabel("Least sources").fill("3");
        Response answer =
                page.waitForResponse("**/desk/subscriptions/" + id, () -> button("Save").click());

        Assertions.assertThat(answer.status()).isEqualTo(412);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("There is another version by now");
        page.getByLabel("Least sources").fill("2");
        button("Save").click();
        assertThat(page.getByText("Saved.")).isVisible();
        button("Resume").click();
        assertThat(page.getByText("Resumed: what waited is sent.")).isVisible();
        Api.unsubscribe(id);
    }

    @Test
    void aReaderLooksAndHasNoButtons() {
        String id = Api.subscribe(word, receiver.url());
        logIn("desk", "reader");
        page.navigate("/desk/subscriptions/" + id);

        assertThat(page.getByText("What it asks for")).isVisible();
        for (String name : List.of("Pause", "Send a test", "Make a new secret")) {
            assertThat(button(name)).hasCount(0);
        }
        assertThat(link("Change")).hasCount(0);
        DeskClient.as(Api.token("desk", "reader"))
                .post("/desk/subscriptions/" + id + "/pause")
                .then()
                .statusCode(403);
        Api.unsubscribe(id);
    }

    private void check(Receiver.Received got, String body) {
        page.getByLabel("Headers")
                .fill(
                        "Content-Type: application/json\nWebhook-Id: %s\nwebhook-timestamp: %s\nwebhook-signature: %s"
                                .formatted(
                                        got.id(),
                                        got.header("webhook-timestamp"),
                                        got.header("webhook-signature")));
        page.locator("#body").fill(body);
        button("Check").click();
    }

    /** What happens meanwhile is seen when the page is loaded again. */
    private void reloadUntil(String shown) {
        await().atMost(SOON)
                .until(
                        () -> {
                            page.reload();
                            return page.locator("main").innerText().contains(shown);
                        });
    }

    private Locator link(String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
