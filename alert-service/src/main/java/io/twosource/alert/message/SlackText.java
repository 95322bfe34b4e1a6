package io.twosource.alert.message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.twosource.platform.OneLine;

/** Slack's mrkdwn, as incoming webhooks of Slack and of those that take after it read it. */
record SlackText() implements TextBodies.Markup {

    @Override
    public String plain(String text) {
        return OneLine.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String bold(String text) {
        return "*" + text + "*";
    }

    @Override
    public String quote(String text) {
        return "> " + OneLine.of(text);
    }

    @Override
    public String link(String url, String text) {
        return url.startsWith("http")
                ? "<%s|%s>".formatted(plain(url).replace("|", "%7C"), plain(text).replace("|", "/"))
                : plain(text);
    }

    @Override
    public String body(String subject, String text) {
        return JsonNodeFactory.instance.objectNode().put("text", text).toString();
    }
}
