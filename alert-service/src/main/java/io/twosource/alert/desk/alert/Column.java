package io.twosource.alert.desk.alert;

import io.twosource.alert.live.PostedAlert;
import java.util.function.Predicate;

/**
 * A column of the page.
 *
 * @param asked as it stands in the address
 * @param wanted what stands in it
 */
record Column(String title, String asked, Predicate<PostedAlert> wanted) {

    /** Everything that a newsroom is alerted to. */
    static final Column ALL = new Column("All alerts", "all", _ -> true);

    static Column ofTopic(String name) {
        return new Column(name, name, posted -> posted.topics().contains(name));
    }
}
