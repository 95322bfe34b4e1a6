package io.twosource.alert.desk.page;

/** Where a page belongs: what the navigation lists. */
public enum Section {
    ALERTS("Alerts", "/desk"),
    CLAIMS("Claims", "/desk/claims"),
    TOPICS("Topics", "/desk/topics"),
    SUBSCRIPTIONS("Subscriptions", "/desk/subscriptions"),
    MARKS("Marks", "/desk/marks"),
    OPERATIONS("Operations", "/desk/operations"),
    HELP("Help", "/desk/help"),
    /** What is in none: logging in, problems. */
    NONE("", "");

    private final String title;
    private final String path;

    Section(String title, String path) {
        this.title = title;
        this.path = path;
    }

    public String title() {
        return title;
    }

    public String path() {
        return path;
    }
}
