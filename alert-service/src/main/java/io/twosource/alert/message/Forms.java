package io.twosource.alert.message;

/** The forms there are; each is immutable. */
final class Forms {

    static final Bodies STANDARD = new StandardBodies();
    static final Bodies SLACK = new TextBodies(new SlackText());
    static final Bodies EMAIL = new TextBodies(new EmailText());

    private Forms() {}
}
