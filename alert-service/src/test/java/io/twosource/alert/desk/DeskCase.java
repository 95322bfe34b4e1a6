package io.twosource.alert.desk;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What another newsroom gets that asks for something of the newsroom desk's: one case for each
 * route. Who adds a route says here what others get of it.
 */
enum DeskCase {
    /** The same for everybody, logged in or not. */
    OPEN(
            "GET /desk/icons/{count}",
            "GET /desk/files/{name}",
            "GET /desk/login",
            "POST /desk/login",
            "POST /desk/logout"),

    /** What is its own, and no word of the desk's. */
    ITS_OWN(
            "GET /desk",
            "GET /desk/help",
            "GET /desk/topics",
            "GET /desk/new-topic",
            "POST /desk/topics",
            "POST /desk/topic-preview",
            "GET /desk/subscriptions",
            "GET /desk/deliveries",
            "GET /desk/new-subscription",
            "POST /desk/subscriptions",
            "POST /desk/subscription-back-test",
            "GET /desk/claims",
            "GET /desk/claims/{id}",
            "GET /desk/claims/{id}/export",
            "GET /desk/marks",
            "POST /desk/marks",
            "GET /desk/marks/bars",
            "POST /desk/marks/bars",
            "GET /desk/marks/examples"),

    /** 404, as if it did not exist. */
    CONCEALED(
            "GET /desk/stream",
            "GET /desk/{nowhere}",
            "GET /desk/topics/{topic}",
            "POST /desk/topics/{topic}",
            "POST /desk/topics/{topic}/removal",
            "GET /desk/subscriptions/{subscription}",
            "GET /desk/subscriptions/{subscription}/edit",
            "GET /desk/subscriptions/{subscription}/back-test",
            "GET /desk/subscriptions/{subscription}/replay",
            "GET /desk/subscriptions/{subscription}/signature",
            "POST /desk/subscriptions/{subscription}",
            "POST /desk/subscriptions/{subscription}/back-test",
            "POST /desk/subscriptions/{subscription}/confirmation",
            "POST /desk/subscriptions/{subscription}/pause",
            "POST /desk/subscriptions/{subscription}/removal",
            "POST /desk/subscriptions/{subscription}/replay",
            "POST /desk/subscriptions/{subscription}/resume",
            "POST /desk/subscriptions/{subscription}/secret",
            "POST /desk/subscriptions/{subscription}/signature",
            "POST /desk/subscriptions/{subscription}/test",
            "GET /desk/deliveries/{delivery}",
            "POST /desk/deliveries/{delivery}/retry"),

    /** 403: it is for operators. */
    REFUSED(
            "GET /desk/operations",
            "GET /desk/operations/feeds",
            "POST /desk/operations/feeds/{feed}/visit",
            "GET /desk/operations/story",
            "GET /desk/operations/dead-letters",
            "GET /desk/operations/dead-letters/{service}/{id}",
            "POST /desk/operations/dead-letters/{service}/{id}/redrive");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes it.
    private final Set<String> routes;

    DeskCase(String... routes) {
        this.routes = Set.of(routes);
    }

    /** Of a route, which must have one. */
    static DeskCase of(DeskRoute route) {
        return Arrays.stream(values())
                .filter(one -> one.routes.contains(route.toString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("say what other newsrooms get of " + route));
    }

    /** All that have one. */
    static Set<String> routes() {
        return Arrays.stream(values())
                .flatMap(one -> one.routes.stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
