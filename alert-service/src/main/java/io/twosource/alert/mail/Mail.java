package io.twosource.alert.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.twosource.platform.OneLine;

/**
 * An e-mail as it stands in a delivery's body.
 *
 * @param subject one line: a second one would be a header of a stranger's making
 */
public record Mail(String subject, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public Mail {
        subject = OneLine.of(subject);
    }

    /**
     * Reads a body that was written for e-mail.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Mail read(String body) {
        try {
            JsonNode mail = JSON.readTree(body);
            return new Mail(mail.path("subject").asText(), mail.path("text").asText());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no e-mail", e);
        }
    }
}
