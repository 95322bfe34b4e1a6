package io.twosource.platform.openapi;

import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The answers of operations: the problems that each may tell of, and headers. */
final class Answers {

    /** What Quarkus says of operations that not all may call. */
    private static final Set<String> OF_QUARKUS = Set.of("Not Authorized", "Not Allowed");

    private static final String OK = "200";
    private static final String BAD = "400";
    private static final String OUTDATED = "412";
    private static final String TOO_MANY = "429";
    private static final String NOT_NOW = "503";
    private static final String RETRY_AFTER = "Retry-After";
    private static final String E_TAG = "ETag";

    private final Words words;

    Answers(Words words) {
        this.words = words;
    }

    /** Adds what any operation may answer to whoever has, or should have, a token. */
    void ofTokens(Operation operation, boolean takesInput) {
        APIResponses answers = operation.getResponses();
        if (takesInput) {
            add(answers, BAD);
        }
        add(answers, "401");
        add(answers, "403");
        add(answers, NOT_NOW);
        answers.getAPIResponses().forEach(Answers::problem);
    }

    /** Takes away what a library adds, where errors are told by their status, or a page. */
    void ofOthers(Operation operation) {
        operation.getResponses().getAPIResponses().values().stream()
                .filter(Answers::isProblem)
                .forEach(answer -> answer.setContent(null));
    }

    /** Adds which version an answer shows, or stands in the way. */
    void ofVersions(Operation operation) {
        APIResponses answers = operation.getResponses();
        for (String status : new String[] {OK, OUTDATED}) {
            Optional.ofNullable(answers.getAPIResponse(status))
                    .ifPresent(answer -> answer.addHeader(E_TAG, header(SchemaType.STRING)));
        }
    }

    void describe(Operation operation) {
        operation.getResponses().getAPIResponses().values().forEach(this::describe);
    }

    /** An answer that several operations refer to. */
    void shared(APIResponse answer) {
        if (isProblem(answer)) {
            answer.setContent(ProblemSchemas.content());
        }
        describe(answer);
    }

    void describe(String name, Header header) {
        if (header.getRef() == null && header.getDescription() == null) {
            words.header(name).ifPresent(header::setDescription);
        }
    }

    private void describe(APIResponse answer) {
        if (answer.getHeaders() != null) {
            answer.getHeaders().forEach(this::describe);
        }
    }

    private void add(APIResponses answers, String status) {
        APIResponse there = answers.getAPIResponse(status);
        if (there == null || OF_QUARKUS.contains(String.valueOf(there.getDescription()))) {
            answers.addAPIResponse(
                    status,
                    OASFactory.createAPIResponse().description(words.answer(status).orElse(null)));
        }
    }

    private static void problem(String status, APIResponse answer) {
        if (answer.getRef() != null || status.compareTo(BAD) < 0) {
            return;
        }
        answer.setContent(ProblemSchemas.content());
        if (status.equals(TOO_MANY) || status.equals(NOT_NOW)) {
            answer.addHeader(RETRY_AFTER, header(SchemaType.INTEGER));
        }
    }

    private static boolean isProblem(APIResponse answer) {
        return answer.getContent() != null
                && answer.getContent().hasMediaType(ProblemSchemas.MEDIA_TYPE);
    }

    private static Header header(SchemaType type) {
        Schema schema = OASFactory.createSchema().addType(type);
        return OASFactory.createHeader().schema(schema);
    }
}
