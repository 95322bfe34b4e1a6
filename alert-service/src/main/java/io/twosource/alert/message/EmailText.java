package io.twosource.alert.message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.twosource.platform.OneLine;

/** Plain text, with its subject: JSON of both, as {@link io.twosource.alert.mail.Mail} reads it. */
record EmailText() implements TextBodies.Markup {

    @Override
    public String plain(String text) {
        return OneLine.of(text);
    }

    @Override
    public String bold(String text) {
        return text;
    }

    @Override
    public String quote(String text) {
        return "  \"" + OneLine.of(text) + "\"";
    }

    @Override
    public String link(String url, String text) {
        return OneLine.of(text) + "\n" + OneLine.of(url);
    }

    @Override
    public String body(String subject, String text) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("subject", subject)
                .put("text", text)
                .toString();
    }
}
