package io.twosource.standalone;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command of the handbook. A comment behind it that begins with an arrow promises a word of its
 * answer: {@code # → 409 until the endpoint is confirmed}.
 *
 * @param text with the lines that continue it
 */
record Command(String page, int line, String text) {

    private static final Pattern PROMISE = Pattern.compile("\\s# → (\\S+)");

    /** What can be done with it in a test. */
    enum Kind {
        /** It goes on until its reader has seen enough, and runs for a moment. */
        ENDLESS("curl .*/v1/alerts/stream\\b.*"),
        /** It needs or starts a Kafka of its own, or takes minutes, and is only read. */
        LARGE(
                "\\./twosource (demo|start|run|backup|restore|build|test|bench|evaluate|train)\\b.*"
                        + "|docker-compose .*"),
        /** Its program is not on every machine, and it is only read. */
        FOREIGN("(tinkey|helm|openapi-generator-cli) .*"),
        /** Everything else runs. */
        PLAIN(".*");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
        }

        boolean runs() {
            return this == ENDLESS || this == PLAIN;
        }
    }

    Command continued(String more) {
        return new Command(page, line, text + "\n" + more);
    }

    Kind kind() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.pattern.matcher(text).matches())
                .findFirst()
                .orElseThrow();
    }

    Optional<String> promise() {
        Matcher promise = PROMISE.matcher(text);
        return promise.find() ? Optional.of(promise.group(1)) : Optional.empty();
    }

    boolean promises(String answer) {
        return promise().filter(answer::equals).isPresent();
    }

    /** Its words, as far as there is no need of a shell to tell them apart. */
    List<String> words() {
        return List.of(text.replaceFirst("\\s#.*", "").split("\\s+"));
    }

    String place() {
        return page + ":" + line;
    }
}
