package io.twosource.extract.claim.side;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words of which a claim and its opposite are made: who stays has not left. */
enum Antonyms {
    LEAVING("leav\\w*|left|withdr\\w*|depart\\w*|pull\\w* out", "stay\\w*|remain\\w*"),
    BEGINNING(
            "start\\w*|beg[aiu]n\\w*|launch\\w*", "end(?:s|ed|ing)?|stop\\w*|halt\\w*|suspend\\w*"),
    LIVING("alive|surviv\\w*", "dead|died|killed"),
    GROWING(
            "r[io]se|rising|increas\\w*|grow\\w*|grew",
            "fall\\w*|fell|decreas\\w*|drop\\w*|declin\\w*"),
    TAKING("captur\\w*|seiz\\w*|occup\\w*", "repel\\w*|recaptur\\w*|liberat\\w*"),
    GUILT("guilty|convict\\w*", "innocent|acquit\\w*|not guilty"),
    ACCEPTING("accept\\w*|agree\\w*|approv\\w*", "reject\\w*|refus\\w*|veto\\w*");

    private final Pattern one;
    private final Pattern other;

    Antonyms(String one, String other) {
        this.one = words(one);
        this.other = words(other);
    }

    /** The pair of words that sets two texts apart, if only one of each stands in each. */
    static Optional<String> between(String a, String b) {
        return List.of(values()).stream()
                .filter(pair -> pair.parts(a, b) || pair.parts(b, a))
                .map(pair -> "opposite words of " + pair.name().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private boolean parts(String a, String b) {
        return only(one, other, a) && only(other, one, b);
    }

    private static boolean only(Pattern wanted, Pattern unwanted, String text) {
        return wanted.matcher(text).find() && !unwanted.matcher(text).find();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)\\b(?:" + alternatives + ")\\b");
    }
}
