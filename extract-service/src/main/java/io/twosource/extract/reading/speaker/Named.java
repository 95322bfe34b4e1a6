package io.twosource.extract.reading.speaker;

import java.util.List;
import java.util.Set;

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

    /** Joe "The Boat" Kern: parsers may end the name at the closing mark. */
    boolean hasNickname() {
        return name.indexOf('"') > 0;
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
        boolean alike =
                given().stream()
                        .anyMatch(own -> other.given().stream().anyMatch(g -> isShort(own, g)));
        boolean open = given().isEmpty() || other.given().isEmpty();
        return surname().equals(other.surname()) && gender.fits(other.gender) && (alike || open);
    }

    /** Letters that a given name and its short form have in common. */
    private static final int COMMON = 3;

    private static boolean isShort(String one, String other) {
        int length = Math.min(Math.min(one.length(), other.length()), COMMON);
        return one.regionMatches(0, other, 0, length)
                || NICKNAMES.contains(one + other)
                || NICKNAMES.contains(other + one);
    }

    /** All names but the surname: of "J. Jo Lee" J and Jo. */
    private List<String> given() {
        int end = name.lastIndexOf(' ');
        return end < 0
                ? List.of()
                : List.of(name.substring(0, end).replace(".", "").split(" ", -1));
    }

    private static final Set<String> NICKNAMES =
            Set.of(
                    "BillWilliam",
                    "BobRobert",
                    "DickRichard",
                    "JimJames",
                    "TomThomas",
                    "MikeMichael",
                    "MickMichael",
                    "ChuckCharles",
                    "JackJohn",
                    "TedEdward",
                    "TedTheodore",
                    "LizElizabeth",
                    "BethElizabeth",
                    "PeggyMargaret",
                    "MeganMargaret",
                    "TonyAnthony",
                    "HarryHarold",
                    "HankHenry",
                    "LarryLawrence",
                    "JerryGerald",
                    "KateCatherine",
                    "KathyCatherine",
                    "DebbieDeborah",
                    "SandyAlexander",
                    "RickFrederick");
}
