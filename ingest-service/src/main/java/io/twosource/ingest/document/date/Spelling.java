package io.twosource.ingest.document.date;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds what is only spelt differently, so that the forms need not know of it. */
final class Spelling {

    private static final Pattern CJK_DAY =
            Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]?");
    private static final Pattern CJK_HALF =
            Pattern.compile("(上午|下午|午前|午後|오전|오후)\\s*(\\d{1,2}(?::\\d{2})+)");
    private static final Pattern MERIDIEM = Pattern.compile("\\b([ap])\\.?\\s?m\\b\\.?");
    private static final Pattern REGION = Pattern.compile("\\[[^\\]]*\\]|\\([^)]*\\)");
    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");

    private Spelling() {}

    static String plain(String written) {
        String cut = written.length() > 200 ? "" : written;
        String folded =
                Normalizer.normalize(cut, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replace('\u2212', '-')
                        .replace('\u2013', '-');
        String western = CJK_DAY.matcher(folded).replaceAll("$1-$2-$3 ");
        String halved =
                CJK_HALF.matcher(western)
                        .replaceAll(
                                half ->
                                        half.group(2)
                                                + ("上午午前오전".contains(half.group(1))
                                                        ? " am"
                                                        : " pm"));
        String bare = REGION.matcher(halved).replaceAll(" ");
        return SPACE.matcher(MERIDIEM.matcher(bare).replaceAll("$1m")).replaceAll(" ").strip();
    }
}
