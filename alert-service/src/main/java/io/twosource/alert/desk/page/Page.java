package io.twosource.alert.desk.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the layout of every page is filled with: each template has one as {@code page}.
 *
 * @param title of the browser's tab, before the name of the product
 * @param viewer empty where nobody is logged in
 */
public record Page(String title, Section section, Optional<Viewer> viewer) {

    /** A page for whoever is not logged in, or may not be. */
    public static Page open(String title) {
        return new Page(title, Section.NONE, Optional.empty());
    }

    /** The navigation, as far as the viewer may go. */
    public List<Section> sections() {
        return Arrays.stream(Section.values()).filter(this::isShown).toList();
    }

    /** What keys do. */
    public String keys() {
        return Key.table();
    }

    /** Who looks; null where nobody is logged in. */
    public @Nullable Viewer who() {
        return viewer.orElse(null);
    }

    private boolean isShown(Section one) {
        return switch (one) {
            case ALERTS, CLAIMS, TOPICS, SUBSCRIPTIONS, MARKS, HELP -> viewer.isPresent();
            case OPERATIONS -> viewer.filter(Viewer::isOperator).isPresent();
            case NONE -> false;
        };
    }
}
