package io.twosource.ingest.document.markup;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes as text: the byte order mark before what HTTP said, and that before what the document says
 * (RFC 7303, 3). What turns out not to hold loses no document.
 */
public final class Charsets {

    /** The XML declaration, or HTML's meta element. */
    private static final Pattern DECLARED =
            Pattern.compile(
                    "<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']?([\\w.:-]{2,40})"
                            + "|<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
                    Pattern.CASE_INSENSITIVE);

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int LOOKED_THROUGH = 4096;

    /** What is said, and what is meant, as browsers know it (WHATWG Encoding, 4.2). */
    private static final Map<String, String> MEANT =
            Map.of(
                    "us-ascii", "windows-1252",
                    "ascii", "windows-1252",
                    "iso-8859-1", "windows-1252",
                    "latin1", "windows-1252",
                    "gb2312", "gb18030",
                    "gbk", "gb18030",
                    "shift_jis", "windows-31j",
                    "ks_c_5601-1987", "x-windows-949",
                    "euc-kr", "x-windows-949",
                    "iso-8859-9", "windows-1254");

    private Charsets() {}

    /**
     * Decodes a document.
     *
     * @param sentAs what HTTP said
     */
    public static String decode(byte[] document, Optional<Charset> sentAs) {
        Optional<Charset> marked = ByteOrder.of(document);
        Charset first =
                marked.or(() -> sentAs.map(Charsets::meant))
                        .or(() -> declared(document))
                        .orElse(StandardCharsets.UTF_8);
        return strictly(document, first)
                .or(() -> declared(document).flatMap(other -> strictly(document, other)))
                .or(() -> strictly(document, StandardCharsets.UTF_8))
                .orElseGet(() -> anyhow(document, first))
                .replaceFirst("^\uFEFF", "");
    }

    /** Of UTF-8 what is not it is read as what Windows writes: so texts are pasted together. */
    private static String anyhow(byte[] document, Charset first) {
        return first.equals(StandardCharsets.UTF_8) ? mixed(document) : new String(document, first);
    }

    private static String mixed(byte[] document) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(document);
        CharBuffer out = CharBuffer.allocate(document.length);
        CoderResult result = utf8.decode(in, out, true);
        while (result.isError()) {
            byte[] foreign = new byte[result.length()];
            in.get(foreign);
            out.put(new String(foreign, WINDOWS));
            result = utf8.decode(in, out, true);
        }
        return out.flip().toString();
    }

    private static Optional<Charset> declared(byte[] document) {
        int end = Math.min(document.length, LOOKED_THROUGH);
        String start = new String(document, 0, end, StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(start);
        if (!found.find()) {
            return Optional.empty();
        }
        String name = Optional.ofNullable(found.group(1)).or(() -> second(found)).orElseThrow();
        // A declaration that could be read byte by byte does not stand in UTF-16.
        return named(name).filter(charset -> !charset.name().matches("(?i)utf-?(16|32).*"));
    }

    private static Optional<String> second(Matcher found) {
        return Optional.ofNullable(found.group(2));
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(meant(Charset.forName(name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    private static Charset meant(Charset said) {
        String meant = MEANT.get(said.name().toLowerCase(Locale.ROOT));
        return meant != null && Charset.isSupported(meant) ? Charset.forName(meant) : said;
    }

    private static Optional<String> strictly(byte[] document, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(document))
                            .toString());
        } catch (CharacterCodingException | UnsupportedOperationException _) {
            return Optional.empty();
        }
    }
}
