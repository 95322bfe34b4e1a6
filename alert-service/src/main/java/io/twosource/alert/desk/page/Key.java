package io.twosource.alert.desk.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The one table of keys: the help page lists it and the scripts obey it, so they cannot differ. A
 * script says what an action does with {@code on('show-new', …)} of {@code keys.js}.
 */
public enum Key {
    HELP(Where.ANYWHERE, "This help", "?"),
    SEARCH(Where.ANYWHERE, "Search claims", "/"),
    GO_ALERTS(Where.ANYWHERE, "Go to Alerts", "g a"),
    GO_CLAIMS(Where.ANYWHERE, "Go to Claims", "g c"),
    GO_TOPICS(Where.ANYWHERE, "Go to Topics", "g t"),
    GO_SUBSCRIPTIONS(Where.ANYWHERE, "Go to Subscriptions", "g s"),
    GO_DELIVERIES(Where.ANYWHERE, "Go to Deliveries", "g d"),
    GO_MARKS(Where.ANYWHERE, "Go to Marks", "g m"),
    NEXT(Where.ALERTS, "Next card", "j"),
    PREVIOUS(Where.ALERTS, "Previous card", "k"),
    OPEN(Where.ALERTS, "Open the card: why, and who says the opposite", "Enter", "o"),
    BACK(Where.ALERTS, "Close it, back to its card", "Escape"),
    SHOW_NEW(Where.ALERTS, "Show what is new", "n"),
    HOLD(Where.ALERTS, "Hold the list, or have it go on", "h"),
    COLUMN(Where.ALERTS, "To a column", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
    ORIGINAL(Where.CLAIMS, "The article, at the sentence", "v"),
    OPPOSITE(Where.CLAIMS, "The article that says the opposite", "V"),
    COPY(Where.CLAIMS, "Copy with its sources", "y"),
    NOW(Where.CLAIMS, "To the newest, to now", "."),
    HANDLED(Where.CLAIMS, "Handled, or not any more", "e"),
    PIN(Where.CLAIMS, "Pin, or let go", "p"),
    MUTE(Where.CLAIMS, "Mute, or hear again", "x"),
    WRONG(Where.CLAIMS, "Say what is wrong", "w"),
    EARLIER(Where.CLAIM, "As it stood a step before", "["),
    LATER(Where.CLAIM, "As it stood a step later", "]");

    /** On which pages a key does something. */
    public enum Where {
        ANYWHERE("Anywhere"),
        ALERTS("On Alerts"),
        CLAIMS("On Alerts and on a claim"),
        CLAIM("On a claim");

        private final String title;

        Where(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private final Where where;
    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes it.
    private final List<String> keys;

    Key(Where where, String title, String... keys) {
        this.where = where;
        this.title = title;
        this.keys = List.of(keys);
    }

    public Where where() {
        return where;
    }

    public String title() {
        return title;
    }

    /** Each by itself does it; two after each other have a space between. */
    public List<String> keys() {
        return keys;
    }

    /** As scripts call it: {@code show-new}. */
    public String action() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All, as scripts read them: {@code next=j open=Enter open=o go-alerts=g+a}. */
    public static String table() {
        return Arrays.stream(values())
                .flatMap(key -> key.keys.stream().map(one -> key.action() + '=' + one))
                .map(pair -> pair.replace(' ', '+'))
                .collect(Collectors.joining(" "));
    }
}
