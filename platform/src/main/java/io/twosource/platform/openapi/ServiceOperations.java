package io.twosource.platform.openapi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;

/** The operations of a document: who may call them, and with which parameters. */
final class ServiceOperations {

    /** The others are for whoever has a link, or signs what it sends. */
    private static final String FOR_TOKENS = "/v1/";

    private static final String IF_MATCH = "If-Match";
    private static final String ATOM = "application/atom+xml";
    private static final String TOKEN = "token";
    private static final String TOKEN_AS_PASSWORD = "tokenAsPassword";

    private final OpenAPI document;
    private final Words words;
    private final ServiceSchemas schemas;
    private final Answers answers;

    ServiceOperations(OpenAPI document, Words words, ServiceSchemas schemas) {
        this.document = document;
        this.words = words;
        this.schemas = schemas;
        this.answers = new Answers(words);
    }

    void complete() {
        document.getComponents().addSecurityScheme(TOKEN, scheme(TOKEN, "bearer"));
        document.getPaths().getPathItems().forEach(this::complete);
        orEmpty(document.getComponents().getResponses()).values().forEach(answers::shared);
        orEmpty(document.getComponents().getHeaders()).forEach(answers::describe);
    }

    private void complete(String path, PathItem item) {
        Collection<Operation> operations = item.getOperations().values();
        boolean versioned = operations.stream().anyMatch(ServiceOperations::isOfVersions);
        for (Operation operation : operations) {
            parameters(operation).forEach(one -> describe(path, operation, one));
            if (path.startsWith(FOR_TOKENS)) {
                operation.setSecurity(security(operation));
                answers.ofTokens(operation, takesInput(operation));
            } else {
                answers.ofOthers(operation);
            }
            if (isOfVersions(operation) || (versioned && operation.equals(item.getGET()))) {
                answers.ofVersions(operation);
            }
            answers.describe(operation);
        }
    }

    private void describe(String path, Operation operation, Parameter parameter) {
        if (parameter.getSchema() != null) {
            parameter.setSchema(schemas.plain(parameter.getSchema()));
        }
        if (parameter.getRef() == null && parameter.getDescription() == null) {
            word(path, operation, parameter).ifPresent(parameter::setDescription);
        }
    }

    private Optional<String> word(String path, Operation operation, Parameter parameter) {
        String name = parameter.getName();
        return switch (parameter.getIn()) {
            case PATH -> words.pathParameter(path, name);
            case QUERY -> words.queryParameter(operation.getOperationId(), name);
            case HEADER -> words.header(name);
            case COOKIE -> Optional.empty();
        };
    }

    private List<SecurityRequirement> security(Operation operation) {
        SecurityRequirement token = OASFactory.createSecurityRequirement().addScheme(TOKEN);
        if (!isFeed(operation)) {
            return List.of(token);
        }
        document.getComponents()
                .addSecurityScheme(TOKEN_AS_PASSWORD, scheme(TOKEN_AS_PASSWORD, "basic"));
        return List.of(token, OASFactory.createSecurityRequirement().addScheme(TOKEN_AS_PASSWORD));
    }

    private SecurityScheme scheme(String name, String scheme) {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(scheme)
                .description(words.security(name).orElse(null));
    }

    /** Whether it names the version that it changes. */
    private static boolean isOfVersions(Operation operation) {
        return parameters(operation)
                .anyMatch(one -> one.getIn() == In.HEADER && IF_MATCH.equals(one.getName()));
    }

    /** Whether there is anything in a request that can be wrong, but what it is about. */
    private static boolean takesInput(Operation operation) {
        return operation.getRequestBody() != null
                || parameters(operation).anyMatch(one -> one.getIn() != In.PATH);
    }

    private static boolean isFeed(Operation operation) {
        APIResponse good = operation.getResponses().getAPIResponse("200");
        return good != null && good.getContent() != null && good.getContent().hasMediaType(ATOM);
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).stream().flatMap(List::stream);
    }

    private static <T> Map<String, T> orEmpty(@Nullable Map<String, T> map) {
        return map == null ? Map.of() : map;
    }
}
