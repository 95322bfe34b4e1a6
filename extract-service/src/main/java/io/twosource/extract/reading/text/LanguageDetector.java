package io.twosource.extract.reading.text;

import io.twosource.extract.reading.model.ModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells which language a text is written in, with OpenNLP. Safe for use by many threads. */
public final class LanguageDetector {

    /** Enough to be sure, and it keeps long texts as cheap as short ones. */
    private static final int SAMPLE = 2_000;

    private final LanguageDetectorModel model;

    private LanguageDetector(LanguageDetectorModel model) {
        this.model = model;
    }

    public static LanguageDetector load() {
        try (InputStream in = ModelFile.open("langdetect-183.bin")) {
            return new LanguageDetector(new LanguageDetectorModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** BCP 47 ("en", "ru"); "und" for a text without letters. */
    public String languageOf(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        if (sample.chars().noneMatch(Character::isLetter)) {
            return "und";
        }
        String iso3 = new LanguageDetectorME(model).predictLanguage(sample).getLang();
        return twoLetters(iso3);
    }

    /** OpenNLP answers with ISO 639-3 codes. */
    private static String twoLetters(String iso3) {
        for (String language : Locale.getISOLanguages()) {
            if (Locale.of(language).getISO3Language().equals(iso3)) {
                return language;
            }
        }
        return switch (iso3) {
            case "cmn" -> "zh";
            case "pes" -> "fa";
            case "ekk" -> "et";
            case "lvs" -> "lv";
            case "plt" -> "mg";
            case "zlm" -> "ms";
            default -> iso3;
        };
    }
}
