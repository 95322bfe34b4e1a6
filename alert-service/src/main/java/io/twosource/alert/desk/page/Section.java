package io.twosource.alert.desk.page;

/** Where a page belongs: what the navigation lists. */
public enum Section {
    ALERTS("Alerts", "/desk", 'a'),
    CLAIMS("Claims", "/desk/claims", 'c'),
    TOPICS("Topics", "/desk/topics", 't'),
    SUBSCRIPTIONS("Subscriptions", "/desk/subscriptions", 's'),
    OPERATIONS("Operations", "/desk/operations", 'o'),
    HELP("Help", "/desk/help", 'h'),
    /** What is in none: logging in, problems. */
    NONE("", "", ' ');

    private final String title;
    private final String path;
    private final char key;

    Section(String title, String path, char key) {
        this.title = title;
        this.path = path;
        this.key = key;
    }

    public String title() {
        return title;
    }

    public String path() {
        return path;
    }

    /** What leads there after {@code g}. */
    public char key() {
        return key;
    }
}
