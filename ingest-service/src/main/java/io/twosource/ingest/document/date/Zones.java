package io.twosource.ingest.document.date;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Zones by offset, or by the names that RFC 822 and newsrooms' software give them. */
final class Zones {

    /** Lower case, as all is here. */
    static final String PATTERN =
            "(?:gmt|utc?)? ?[+-]\\d{1,2}(?::?\\d{2})?(?![\\d-])|z\\b|[a-z]{2,5}\\b";

    private static final Pattern OFFSET =
            Pattern.compile("(?:gmt|utc?)? ?([+-])(\\d{1,2}):?(\\d{2})?");

    /**
     * Minutes east of Greenwich. Where a name has several meanings, the one in our part of the
     * world.
     */
    private static final Map<String, Integer> NAMES =
            Map.ofEntries(
                    Map.entry("z", 0),
                    Map.entry("ut", 0),
                    Map.entry("utc", 0),
                    Map.entry("gmt", 0),
                    Map.entry("wet", 0),
                    Map.entry("bst", 60),
                    Map.entry("west", 60),
                    Map.entry("cet", 60),
                    Map.entry("met", 60),
                    Map.entry("cest", 120),
                    Map.entry("eet", 120),
                    Map.entry("sast", 120),
                    Map.entry("eest", 180),
                    Map.entry("msk", 180),
                    Map.entry("trt", 180),
                    Map.entry("amt", 240),
                    Map.entry("azt", 240),
                    Map.entry("get", 240),
                    Map.entry("pkt", 300),
                    Map.entry("ist", 330),
                    Map.entry("hkt", 480),
                    Map.entry("sgt", 480),
                    Map.entry("awst", 480),
                    Map.entry("jst", 540),
                    Map.entry("kst", 540),
                    Map.entry("aest", 600),
                    Map.entry("aedt", 660),
                    Map.entry("nzst", 720),
                    Map.entry("nzdt", 780),
                    Map.entry("brt", -180),
                    Map.entry("ast", -240),
                    Map.entry("adt", -180),
                    Map.entry("est", -300),
                    Map.entry("edt", -240),
                    Map.entry("et", -300),
                    Map.entry("cst", -360),
                    Map.entry("cdt", -300),
                    Map.entry("mst", -420),
                    Map.entry("mdt", -360),
                    Map.entry("pst", -480),
                    Map.entry("pdt", -420),
                    Map.entry("akst", -540),
                    Map.entry("akdt", -480),
                    Map.entry("hst", -600));

    private Zones() {}

    /**
     * The offset that {@code written} names.
     *
     * @return empty where it names none that we know, as RFC 822's letters of the military
     */
    static Optional<ZoneOffset> offset(String written) {
        Matcher numeric = OFFSET.matcher(written.strip());
        if (!numeric.matches()) {
            return Optional.ofNullable(NAMES.get(written.strip()))
                    .map(minutes -> ZoneOffset.ofTotalSeconds(minutes * 60));
        }
        int minutes =
                Integer.parseInt(numeric.group(2)) * 60
                        + Optional.ofNullable(numeric.group(3)).map(Integer::parseInt).orElse(0);
        return Optional.of(
                ZoneOffset.ofTotalSeconds(
                        numeric.group(1).equals("-") ? -minutes * 60 : minutes * 60));
    }
}
