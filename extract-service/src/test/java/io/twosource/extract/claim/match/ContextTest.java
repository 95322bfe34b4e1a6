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
        for (int i = 1_000; i < 5_000; i++) {
            text.append(Integer.toString(i, 36)).append("th ");
        }

        assertThat(Context.of("A list", text.toString()).terms()).hasSize(40);
    }

    @Test
    void aTitleAloneIsNoContext() {
        assertThat(Context.of("Dam bursts in Laos", " ")).isEqualTo(Context.NONE);
    }
}
