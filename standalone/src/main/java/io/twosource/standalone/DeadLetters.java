package io.twosource.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at records that could not be dealt with, and has them put back: asks alert-service. */
@Command(name = "dead-letters", description = "lists, shows or redrives a service's dead letters")
final class DeadLetters {

    private static final int ACCEPTED = 202;
    private static final int OK = 200;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Command(name = "list", description = "the newest, newest first")
    int list(
            @Parameters(paramLabel = "SERVICE") String service,
            @Option(names = "--limit", defaultValue = "50") int limit,
            @Mixin Desk desk)
            throws IOException, InterruptedException {
        for (JsonNode letter : desk.ask("GET", service + "?limit=" + limit, OK)) {
            say(
                    "%s  %s  %s-%d at %d, %s: %s: %s%s"
                            .formatted(
                                    letter.path("id").asText(),
                                    letter.path("at").asText(),
                                    letter.path("topic").asText(),
                                    letter.path("partition").asInt(),
                                    letter.path("offset").asLong(),
                                    letter.path("step").asText(),
                                    letter.path("error").asText(),
                                    firstLine(letter.path("message").asText()),
                                    redriven(letter)));
        }
        return 0;
    }

    @Command(name = "show", description = "all that is known of some, as JSON")
    int show(
            @Parameters(paramLabel = "SERVICE") String service,
            @Parameters(paramLabel = "ID", arity = "1..*") List<String> ids,
            @Mixin Desk desk)
            throws IOException, InterruptedException {
        for (String id : ids) {
            say(desk.ask("GET", service + "/" + id, OK).toPrettyString());
        }
        return 0;
    }

    @Command(name = "redrive", description = "puts some back where they were read from, once")
    int redrive(
            @Parameters(paramLabel = "SERVICE") String service,
            @Parameters(paramLabel = "ID", arity = "1..*") List<String> ids,
            @Option(names = "--again", description = "those too that were put back") boolean again,
            @Mixin Desk desk)
            throws IOException, InterruptedException {
        int refused = 0;
        for (String id : ids) {
            try {
                desk.ask("POST", "%s/%s/redrive?again=%s".formatted(service, id, again), ACCEPTED);
                say("%s is being put back".formatted(id));
            } catch (Refused e) {
                refused++;
                say("%s is not put back: %s".formatted(id, e.why()));
            }
        }
        return refused == 0 ? 0 : 1;
    }

    private static String redriven(JsonNode letter) {
        String problem = letter.path("problem").asText("");
        if (letter.path("pending").asBoolean()) {
            return "  [being put back]";
        }
        if (!problem.isEmpty()) {
            return "  [not put back: " + problem + "]";
        }
        int times = letter.path("redriven").asInt();
        return times == 0 ? "" : "  [put back %d times]".formatted(times);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }

    /** alert-service's word that it does not. */
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        private final String why;

        Refused(String why) {
            super(why);
            this.why = why;
        }

        String why() {
            return why;
        }
    }

    /** Whom to ask, and as whom. */
    static final class Desk {

        @Option(names = "--address", defaultValue = "http://127.0.0.1:8080")
        private URI address = URI.create("http://127.0.0.1:8080");

        @Option(
                names = "--token-file",
                description = "an operator's token; default: data/run/operator.token")
        private Path tokenFile = Path.of("data/run/operator.token");

        JsonNode ask(String method, String path, int expected)
                throws IOException, InterruptedException {
            HttpRequest request =
                    HttpRequest.newBuilder(address.resolve("/v1/dead-letters/" + path))
                            .header(
                                    "Authorization",
                                    "Bearer " + Files.readString(tokenFile).strip())
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .build();
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
                if (response.statusCode() != expected) {
                    throw new Refused(why(response));
                }
                return Json.MAPPER.readTree(response.body());
            }
        }

        private static String why(HttpResponse<String> response) throws IOException {
            String detail =
                    response.body().startsWith("{")
                            ? Json.MAPPER.readTree(response.body()).path("detail").asText("")
                            : "";
            return detail.isEmpty() ? "status " + response.statusCode() : detail;
        }
    }
}
