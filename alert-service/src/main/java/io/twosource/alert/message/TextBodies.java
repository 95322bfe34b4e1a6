package io.twosource.alert.message;

import io.twosource.alert.operation.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bodies for people to read, in the mark-up of a channel. */
record TextBodies(Markup markup) implements Bodies {

    private static final int MOST_IN_A_DIGEST = 20;

    /** How a channel writes texts. */
    interface Markup {

        /** Text that means nothing but itself, in one line. */
        String plain(String text);

        String bold(String text);

        String quote(String text);

        String link(String url, String text);

        /** The whole of what is sent. */
        String body(String subject, String text);
    }

    @Override
    public String alert(Told told, long sequence) {
        return markup.body(
                AlertText.headline(told.notice()), new AlertText(markup).of(List.of(told)));
    }

    @Override
    public String digest(List<Told> alerts, long sequence) {
        Map<String, List<Told>> byClaim = new LinkedHashMap<>();
        alerts.forEach(
                told ->
                        byClaim.computeIfAbsent(told.notice().claimId(), _ -> new ArrayList<>())
                                .add(told));
        String subject = "%d alerts on %d claims".formatted(alerts.size(), byClaim.size());
        return markup.body(
                subject,
                byClaim.values().stream()
                        .map(new AlertText(markup)::of)
                        .collect(Collectors.joining("\n\n")));
    }

    @Override
    public List<List<Told>> digests(List<Told> alerts) {
        return IntStream.range(0, (alerts.size() + MOST_IN_A_DIGEST - 1) / MOST_IN_A_DIGEST)
                .map(number -> number * MOST_IN_A_DIGEST)
                .mapToObj(
                        from ->
                                alerts.subList(
                                        from, Math.min(alerts.size(), from + MOST_IN_A_DIGEST)))
                .toList();
    }

    @Override
    public String operation(Operation operation, long sequence) {
        return markup.body(operation.type(), markup.plain(operation.text()));
    }

    @Override
    public String invitation(Invitation invitation) {
        String text =
                Stream.of(
                                markup.plain(
                                        "The newsroom %s wants to be sent news alerts here."
                                                .formatted(invitation.newsroom())),
                                markup.link(invitation.link(), "If you agree, follow this link"),
                                markup.plain(
                                        "It is good until %s. If you do not, do nothing: nothing"
                                                        .formatted(invitation.until())
                                                + " else is sent."))
                        .collect(Collectors.joining("\n"));
        return markup.body("Do you want to be sent news alerts?", text);
    }

    @Override
    public String test(Instant now) {
        return markup.body("A test", markup.plain("A test: alerts arrive here."));
    }
}
