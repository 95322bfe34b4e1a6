package io.twosource.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What came of asking a site for its robots.txt. */
sealed interface RobotsAnswer {

    /** The site's rules; everything is allowed where it has none. */
    record Rules(BaseRobotRules rules) implements RobotsAnswer {

        static final Rules NONE = new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));

        boolean allow(URI url) {
            return rules.isAllowed(url.toString());
        }

        /** The rest that it asks for between two requests. */
        Optional<Duration> crawlDelay() {
            return rules.getCrawlDelay() > 0
                    ? Optional.of(Duration.ofMillis(rules.getCrawlDelay()))
                    : Optional.empty();
        }
    }

    /** Nobody knows what it allows, so nothing is (RFC 9309, 2.3.1.4). */
    record Unknown(Fetched outcome) implements RobotsAnswer {}

    static RobotsAnswer of(Reply.Received reply, URI url, String name) {
        if (reply.isSuccess()) {
            return new Rules(parse(reply, url, name));
        }
        boolean failed = reply.status() >= 500 || reply.status() == 429;
        return failed
                ? new Unknown(
                        new Fetched.Refused(
                                Fetched.Rule.ROBOTS, url + " answers " + reply.status()))
                : Rules.NONE;
    }

    private static BaseRobotRules parse(Reply.Received reply, URI url, String name) {
        // It would take a longer delay for "go away"; how long we wait is said elsewhere.
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        return parser.parseContent(
                url.toString(),
                reply.body().bytes(),
                reply.headers().contentType().orElse("text/plain"),
                List.of(name));
    }
}
