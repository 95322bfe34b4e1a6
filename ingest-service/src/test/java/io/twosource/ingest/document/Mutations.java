package io.twosource.ingest.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Documents damaged at random, as transfers, editors and attackers damage them. */
public final class Mutations {

    /** What parsers stumble over. */
    private static final List<String> STONES =
            List.of(
                    "<",
                    ">",
                    "&",
                    "]]>",
                    "<![CDATA[",
                    "<!--",
                    "-->",
                    "<!DOCTYPE x [",
                    "<?xml ?>",
                    "&#xFFFFFFFF;",
                    "&#0;",
                    "\u0000",
                    "\uFFFE",
                    "\"",
                    "'",
                    "</",
                    "/>",
                    "{",
                    "}",
                    "[",
                    "\\u",
                    "<script>",
                    "</script>",
                    "<table>",
                    "<p><b>",
                    "xmlns:x=''",
                    "xml:base='%'",
                    "http://[",
                    "1e999999",
                    "9999999999999999999",
                    "<svg><title>",
                    "=\"",
                    "\uD800");

    private Mutations() {}

    /** The same for the same {@code seed}. */
    public static byte[] of(byte[] document, long seed) {
        Random random = new Random(seed);
        byte[] mutated = document;
        for (int i = random.nextInt(1, 12); i > 0 && mutated.length > 1; i--) {
            mutated = step(mutated, random);
        }
        return mutated;
    }

    private static byte[] step(byte[] document, Random random) {
        int from = random.nextInt(document.length);
        int to = Math.min(document.length, from + random.nextInt(1, 200));
        byte[] stone = STONES.get(random.nextInt(STONES.size())).getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(5)) {
            case 0 -> joined(document, from, new byte[] {(byte) random.nextInt(256)}, from + 1);
            case 1 -> joined(document, from, new byte[0], to);
            case 2 -> joined(document, from, stone, from);
            case 3 -> joined(document, to, new byte[0], from);
            default -> joined(document, from, stone, to);
        };
    }

    /** The start up to {@code end}, what is put in, and the rest from {@code next} on. */
    private static byte[] joined(byte[] document, int end, byte[] put, int next) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(document, 0, end);
        bytes.writeBytes(put);
        bytes.write(document, next, document.length - next);
        return bytes.toByteArray();
    }
}
