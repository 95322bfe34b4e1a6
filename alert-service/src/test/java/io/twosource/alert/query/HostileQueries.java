package io.twosource.alert.query;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Queries that ask for more than anybody needs. */
public final class HostileQueries {

    private static final List<String> PIECES =
            List.of(
                    "(",
                    ")",
                    "((",
                    "))",
                    "a!(",
                    "+(",
                    "-(",
                    "NOT (",
                    "a",
                    "karabakh",
                    "\"",
                    "\"a",
                    "a b\"",
                    "/",
                    "/a{1,900}/",
                    "/(",
                    ")/",
                    "{",
                    "}",
                    "[",
                    "]",
                    "[a TO z]",
                    "*",
                    "?",
                    "*:*",
                    "*:",
                    "claim:",
                    "who:",
                    "speaker:(",
                    "a*",
                    "ka*",
                    "k?r*",
                    "ka*b*a*h",
                    "~",
                    "~2",
                    "~0.5",
                    "~999999999999",
                    "^",
                    "^9",
                    "^99999999999999999999",
                    "\\",
                    "\\u00",
                    "\\u0061",
                    "\\*",
                    "AND",
                    "OR",
                    "&&",
                    "||",
                    "!",
                    "- ",
                    " ",
                    "\t",
                    "\u3000",
                    "\0",
                    "a-b-c-d-e-f",
                    "at line 1, column 99999999999",
                    "\ud83d\ude00",
                    "\ud83d",
                    "e\u0301");

    private static final List<String> OPERANDS =
            List.of(
                    "a",
                    "karabakh",
                    "peacekeepers",
                    "claim:russia",
                    "*:*",
                    "ka*",
                    "ka*b?h",
                    "karabakh~",
                    "stepanakrt~2",
                    "\"withdraw its peacekeepers\"~20",
                    "\"a\"",
                    "a-b-c-d",
                    "speaker:\"Dmitry Peskov\"",
                    "\"...\"",
                    "\ud83d\ude00",
                    "\u0561\u0562*");

    private HostileQueries() {}

    /** Those that must be refused, whoever asks. */
    public static List<String> refused() {
        return List.of(
                nested("a!(", 790),
                nested("(", 9),
                nested("a OR (", 500),
                nested("+(", 1_300),
                "/(a{1,900}){1,900}/",
                "claim:/a/",
                "/" + "(".repeat(600) + "a" + ")".repeat(600) + "/",
                "/.*x.*/",
                "*x",
                "?x",
                "a*",
                "claim:*",
                "claim:(*)",
                "claim:?",
                "*:(*)",
                "*:karabakh*",
                "\\**",
                "\\a\\b*",
                "\\u0061*",
                "..*",
                "kara*a?????????",
                "[a TO z]",
                "claim:{* TO *}",
                "\"a b\"~1000000",
                "\"a b\"~99999999999999",
                "karabakh~9",
                "karabakh~0.0001",
                "karabakh^1000000",
                "karabakh^" + "9".repeat(3_000),
                "k".repeat(3_000) + "~2",
                "k".repeat(101),
                "ka* ".repeat(17),
                "karabakh~ ".repeat(17),
                "a ".repeat(201),
                "a-a-a-a-a-a-a-a ".repeat(200),
                "\"" + "a ".repeat(33) + "\"",
                "\"" + "a-".repeat(1_900) + "\"",
                "karabakh ".repeat(500),
                "!".repeat(4_000),
                "(".repeat(4_000),
                "\"at line 1, column 99999999999",
                "\\u00zz",
                "karabakh\\",
                "",
                " ",
                "!",
                "\"\"",
                "\ud83d");
    }

    /** Those that ask for as much as they may. */
    public static Stream<String> costly() {
        return Stream.of(
                nested("a!(", 8),
                "ka*b*a*h ".repeat(16),
                "karabakh~2 ".repeat(16),
                "\"" + "a ".repeat(32) + "\"~20",
                ("\"" + "the karabakh ".repeat(16) + "\"~20 ").repeat(9),
                "+karabakh ".repeat(200),
                "a!b ".repeat(100),
                "*:* -karabakh~2",
                "k".repeat(98) + "~2");
    }

    /** Any pieces of the language, many times over. */
    public static Arbitrary<String> any() {
        Arbitrary<String> piece =
                Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.of(PIECES)),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(6)));
        return piece.list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .flatMap(
                        pieces ->
                                Arbitraries.of(1, 1, 1, 8, 9, 100, 1_000)
                                        .map(times -> String.join("", pieces).repeat(times)));
    }

    /** Most of them are taken. */
    public static Arbitrary<String> sound() {
        Arbitrary<String> operand = Arbitraries.of(OPERANDS);
        return Arbitraries.recursive(() -> operand, HostileQueries::group, 0, 4);
    }

    private static Arbitrary<String> group(Arbitrary<String> part) {
        return Combinators.combine(
                        Arbitraries.of("", "claim:", "-", "+", "NOT "),
                        part.list().ofMinSize(1).ofMaxSize(5),
                        Arbitraries.of(" ", " AND ", " OR ", " -", " NOT "),
                        Arbitraries.of("", "^2", "^0.1"))
                .as(
                        (before, parts, between, after) ->
                                before + "(" + String.join(between, parts) + ")" + after);
    }

    private static String nested(String opening, int times) {
        return opening.repeat(times) + "b" + ")".repeat(times);
    }
}
