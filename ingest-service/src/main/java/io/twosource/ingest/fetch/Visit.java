package io.twosource.ingest.fetch;

import io.twosource.ingest.fetch.Fetched.Refused;
import io.twosource.ingest.fetch.Fetched.Rule;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.HttpHeaders;

/**
 * One request of ours, over all the redirects that it takes; each is checked as a stranger's link.
 */
record Visit(
        FetchRequest request,
        HttpExchange http,
        HostTurns turns,
        Robots robots,
        FetchConfig config) {

    Fetched go() {
        return goOn(Trail.from(request.url()));
    }

    private Fetched goOn(Trail trail) {
        return switch (ask(trail.here(), trail.isStart() ? request.reach() : Reach.LINKS)) {
            case Reply.Failed(Fetched outcome) -> outcome;
            case Reply.Received reply when reply.isRedirect() -> follow(trail, reply);
            case Reply.Received reply -> outcome(trail, reply);
        };
    }

    private Fetched follow(Trail trail, Reply.Received reply) {
        Optional<URI> next = reply.target(trail.here());
        return trail.objection(next, config.redirects())
                .<Fetched>map(reason -> new Refused(Rule.REDIRECTS, reason))
                .orElseGet(() -> goOn(trail.to(next.orElseThrow(), reply.isPermanent())));
    }

    private Reply ask(URI url, Reach reach) {
        Optional<String> objection = Target.objection(url);
        if (objection.isPresent()) {
            return new Reply.Failed(new Refused(Rule.SCHEME, url + ": " + objection.get()));
        }
        return switch (rules(url, reach)) {
            case RobotsAnswer.Unknown(Fetched outcome) -> new Reply.Failed(outcome);
            case RobotsAnswer.Rules rules when !rules.allow(url) ->
                    new Reply.Failed(new Refused(Rule.ROBOTS, "robots.txt disallows " + url));
            case RobotsAnswer.Rules rules ->
                    turns.inTurn(
                            Target.host(url),
                            pause(rules),
                            () -> http.send(get(url), limits(), reach));
        };
    }

    private RobotsAnswer rules(URI url, Reach reach) {
        boolean asked = request.purpose() != Purpose.FEED || config.robots().feeds();
        return asked ? robots.about(url, reach) : RobotsAnswer.Rules.NONE;
    }

    private Duration pause(RobotsAnswer.Rules rules) {
        Duration wished = rules.crawlDelay().orElse(Duration.ZERO);
        Duration granted =
                wished.compareTo(config.longestPause()) > 0 ? config.longestPause() : wished;
        return granted.compareTo(config.pause()) > 0 ? granted : config.pause();
    }

    private Limits limits() {
        return Limits.upTo(
                switch (request.purpose()) {
                    case FEED -> config.largestFeed();
                    case PAGE -> config.largestPage();
                });
    }

    private HttpGet get(URI url) {
        HttpGet get = new HttpGet(url);
        get.setHeader(HttpHeaders.ACCEPT_ENCODING, Unpacking.ACCEPTED);
        get.setHeader(HttpHeaders.ACCEPT, "*/*");
        request.validators().etag().ifPresent(tag -> get.setHeader(HttpHeaders.IF_NONE_MATCH, tag));
        request.validators()
                .lastModified()
                .ifPresent(date -> get.setHeader(HttpHeaders.IF_MODIFIED_SINCE, date));
        return get;
    }

    private static Fetched outcome(Trail trail, Reply.Received reply) {
        return switch (reply.status()) {
            case 304 ->
                    new Fetched.NotModified(
                            trail.here(), trail.movedForGood(), reply.headers(), reply.at());
            case 410 -> new Fetched.Gone(trail.here());
            default ->
                    new Fetched.Answered(
                            reply.status(),
                            trail.here(),
                            reply.isSuccess() ? trail.movedForGood() : Optional.empty(),
                            reply.headers(),
                            reply.body(),
                            reply.at());
        };
    }
}
