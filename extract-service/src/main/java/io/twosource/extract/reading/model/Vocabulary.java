package io.twosource.extract.reading.model;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word pieces of the embedding model, each with its id; whole words are in the order of how
 * frequent they are. Read once, for all who ask.
 */
public final class Vocabulary {

    private static final Pattern ENTRY =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*(\\d+)");

    private static final Map<String, Integer> IDS = read();

    private Vocabulary() {}

    public static Map<String, Integer> ids() {
        return IDS;
    }

    private static Map<String, Integer> read() {
        String json =
                new String(ModelFile.bytes("e5-small-v2-q-tokenizer.json"), StandardCharsets.UTF_8);
        Map<String, Integer> ids = HashMap.newHashMap(32_000);
        Matcher entry = ENTRY.matcher(json);
        for (int at = json.indexOf("\"vocab\""); entry.find(at); at = entry.end()) {
            ids.put(unescaped(entry.group(1)), Integer.valueOf(entry.group(2)));
        }
        return Collections.unmodifiableMap(ids);
    }

    private static String unescaped(String json) {
        return json.indexOf('\\') < 0
                ? json
                : json.replace("\\\"", "\"").replace("\\\\", "\\").replace("\\/", "/");
    }
}
