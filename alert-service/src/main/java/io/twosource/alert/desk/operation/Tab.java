package io.twosource.alert.desk.operation;

import java.util.List;

/** The operators' pages, as each of them lists the others. */
enum Tab {
    SERVICES("Services and events", "/desk/operations"),
    FEEDS("Feeds", "/desk/operations/feeds"),
    STORY("Where did my story go?", "/desk/operations/story"),
    LETTERS("Dead letters", "/desk/operations/dead-letters");

    private final String title;
    private final String path;

    Tab(String title, String path) {
        this.title = title;
        this.path = path;
    }

    public String title() {
        return title;
    }

    public String path() {
        return path;
    }

    public List<Tab> all() {
        return List.of(values());
    }
}
