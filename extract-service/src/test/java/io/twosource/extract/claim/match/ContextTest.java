package io.twosource.extract.claim.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContextTest {

    private static final String TEXT =
            "A dam burst in northern Laos on Monday. The builder, Hansu, sent engineers to Laos.";

    @Test
    void namesAreToldFromOtherWords() {
        Context context = Context.of("Dam bursts in Laos", TEXT);

        assertThat(context.terms()).contains("Laos", "Hansu", "burst", "engin");
    }

    @Test
    void itIsRestoredFromItsTerms() {
        Context context = Context.of("Dam bursts in Laos", TEXT);

        assertThat(new Context(context.terms())).isEqualTo(context);
    }

    @Test
    void itStaysSmallHoweverLongTheArticle() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("word").append(i).append(' ');
        }

        assertThat(Context.of("A list", text.toString()).terms()).hasSize(40);
    }

    @Test
    void aTitleAloneIsNoContext() {
        assertThat(Context.of("Dam bursts in Laos", " ")).isEqualTo(Context.NONE);
    }
}
