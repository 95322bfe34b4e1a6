package io.twosource.extract.instances;

import java.util.List;

/** What invented news is made of. */
final class InventedWords {

    /** Of a speaker and a fact. */
    static final List<String> SAYINGS =
            List.of(
                    "%s said on Monday that %s.",
                    "%s told reporters that %s.",
                    "%s confirmed that %s.",
                    "%s denied that %s.",
                    "According to %s, %s.");

    static final List<String> ROLES = List.of("Minister", "General", "Governor", "Professor");

    static final List<String> FIRST_NAMES = List.of("Anna", "Mark", "Elena", "Victor", "Laura");

    static final List<String> LAST_NAMES =
            List.of(
                    "Keller", "Dorn", "Lantz", "Okafor", "Brandt", "Moreau", "Silva", "Novak",
                    "Jensen", "Haddad");

    /** Each fact in several ways, of a place. */
    static final List<List<String>> FACTS =
            List.of(
                    List.of(
                            "the bridge in %s has been closed",
                            "the %s bridge is closed to traffic", "the bridge at %s was shut"),
                    List.of(
                            "the mayor of %s has resigned",
                            "the mayor of %s has stepped down", "the %s mayor resigned"),
                    List.of(
                            "12 people were killed in the fire in %s",
                            "the fire in %s killed 12 people",
                            "40 people were killed in the fire in %s"),
                    List.of(
                            "the troops have left %s",
                            "the troops have withdrawn from %s", "the troops are leaving %s"),
                    List.of(
                            "the car factory in %s will close",
                            "the car factory in %s will be shut down"),
                    List.of(
                            "the hospital in %s has run out of medicine",
                            "there is no medicine left in the hospital in %s"),
                    List.of(
                            "the ceasefire near %s has been broken",
                            "the ceasefire near %s was violated"),
                    List.of(
                            "a flood destroyed the market in %s",
                            "the market in %s was destroyed by a flood"),
                    List.of(
                            "the airport in %s has reopened",
                            "the %s airport is open again", "the airport in %s remains closed"),
                    List.of("oil was found near %s", "oil has been discovered near %s"));

    static final List<String> PLACES =
            List.of(
                    "Orland",
                    "Vestria",
                    "Kalden",
                    "Morvik",
                    "Tesaria",
                    "Brenholm",
                    "Liscova",
                    "Darnach",
                    "Pelusia",
                    "Hadrow",
                    "Ostrava",
                    "Zemlin",
                    "Karsk",
                    "Velden",
                    "Aruna",
                    "Tolmin",
                    "Gravia",
                    "Sandor",
                    "Mirren",
                    "Lovetch",
                    "Pardim",
                    "Ecklau",
                    "Norrby",
                    "Castra",
                    "Ulvik",
                    "Jarosh",
                    "Beltane",
                    "Fenwick",
                    "Rastov",
                    "Cordell",
                    "Amsted",
                    "Quillan",
                    "Isdal",
                    "Wolmar",
                    "Yarvik",
                    "Dunmor");

    private InventedWords() {}
}
