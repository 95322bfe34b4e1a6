package io.twosource.alert.service;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says in the OpenAPI document what is so for every operation: tokens, and what problems are. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ServiceDocument implements OASFilter {

    private static final String TOKEN = "token";
    private static final String TOKEN_AS_PASSWORD = "tokenAsPassword";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents()
                .addSecurityScheme(
                        TOKEN,
                        scheme("bearer").description("A newsroom's token, or the operators'"))
                .addSecurityScheme(
                        TOKEN_AS_PASSWORD,
                        scheme("basic").description("For feed readers: the password is the token"));
        document.getPaths().getPathItems().entrySet().stream()
                // The others are for whoever has a link.
                .filter(path -> path.getKey().startsWith("/v1/"))
                .map(path -> path.getValue().getOperations())
                .forEach(operations -> operations.values().forEach(ServiceDocument::complete));
    }

    private static SecurityScheme scheme(String name) {
        return OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
    }

    private static void complete(Operation operation) {
        operation.setSecurity(
                List.of(
                        OASFactory.createSecurityRequirement().addScheme(TOKEN),
                        OASFactory.createSecurityRequirement().addScheme(TOKEN_AS_PASSWORD)));
        APIResponses answers = operation.getResponses();
        answers.addAPIResponse("401", problem("No token, or one that is not known (any more)"));
        answers.addAPIResponse("403", problem("The token's role does not let it"));
        answers.getAPIResponses().forEach(ServiceDocument::showProblem);
    }

    private static void showProblem(String status, APIResponse answer) {
        if (status.equals("400")) {
            answer.setContent(content("HttpValidationProblem"));
        } else if (status.startsWith("4")) {
            answer.setContent(content("HttpProblem"));
        }
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse().description(description);
    }

    private static Content content(String schema) {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType().schema(OASFactory.createSchema().ref(schema)));
    }
}
