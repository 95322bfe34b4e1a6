package io.twosource.extract.reading.speaker;

/**
 * A place where a text names a person.
 *
 * @param start first char in the text
 * @param end the char after the last
 * @param name the fullest name that the text gives them, without titles
 * @param gender what titles, their given name and relations tell
 * @param full whether more than the surname stands here
 * @param titled whether a title or a role stands before it
 */
record Named(int start, int end, String name, Gender gender, boolean full, boolean titled) {

    String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    Named inFull() {
        return new Named(start, end, name, gender, true, titled);
    }

    /** The same place, where whoever is named in full elsewhere is named. */
    Named as(Named person) {
        return new Named(start, end, person.name, person.gender, full, titled);
    }

    /** Whether a name is this one, perhaps with another given name. */
    boolean isSame(String other) {
        return mayBe(new Named(0, 0, other, Gender.UNKNOWN, true, false));
    }

    /** Whether two names of one surname can be one person's: "Rick Moss" and "Richard Moss". */
    boolean mayBe(Named other) {
        String own = given(name);
        String others = given(other.name);
        int length = Math.min(Math.min(own.length(), others.length()), COMMON);
        boolean alike = own.regionMatches(0, others, 0, length);
        return surname().equals(other.surname()) && gender.fits(other.gender) && alike;
    }

    /** Letters that a given name and its short form have in common. */
    private static final int COMMON = 3;

    private static String given(String name) {
        int end = name.indexOf(' ');
        String given = end < 0 ? "" : name.substring(0, end);
        return given.endsWith(".") ? given.substring(0, given.length() - 1) : given;
    }
}
