package io.twosource.extract.reading.text;

import io.twosource.extract.reading.model.ModelFile;
import io.twosource.extract.reading.model.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells which language a text is written in, with OpenNLP. Safe for use by many threads. */
public final class LanguageDetector {

    /** Enough to be sure, and it keeps long texts as cheap as short ones. */
    private static final int SAMPLE = 2_000;

    /**
     * By OpenNLP's codes. The detector knows a hundred more, and on a short text finds one of them
     * too easily.
     */
    private static final Map<String, String> LANGUAGES_OF_NEWS =
            WordList.load("languages.txt").section("languages").stream()
                    .map(entry -> entry.split(" ", -1))
                    .collect(Collectors.toUnmodifiableMap(codes -> codes[0], codes -> codes[1]));

    /** Below this, one text in forty is taken for another language. */
    private static final int TOO_SHORT = 200;

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

    /**
     * BCP 47 ("en", "ru"); "und" for a text without letters.
     *
     * @param declared what the publisher says, which a text too short to tell is taken for
     */
    public String languageOf(String text, Optional<String> declared) {
        return text.length() < TOO_SHORT && declared.isPresent()
                ? declared.get().replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT)
                : languageOf(text);
    }

    private String languageOf(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        if (sample.chars().noneMatch(Character::isLetter)) {
            return "und";
        }
        for (Language language : new LanguageDetectorME(model).predictLanguages(sample)) {
            String code = LANGUAGES_OF_NEWS.get(language.getLang());
            if (code != null) {
                return code;
            }
        }
        return "und";
    }
}
