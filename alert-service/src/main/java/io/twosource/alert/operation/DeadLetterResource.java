package io.twosource.alert.operation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.service.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dead letters of all services, for operators: to all others there is nothing here. */
@Path("/v1/dead-letters/{service}")
@Tag(name = "Dead letters", description = "Records that could not be dealt with; for operators")
@RunOnVirtualThread
public class DeadLetterResource {

    private final ServiceLetters letters;
    private final Caller caller;

    DeadLetterResource(ServiceLetters letters, Caller caller) {
        this.letters = letters;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.LOOKS)
    @Operation(operationId = "listDeadLetters", summary = "The newest of a service, newest first")
    @APIResponse(responseCode = "200", description = "So many of them")
    @APIResponse(responseCode = "404", description = "The caller is no operator")
    @APIResponse(responseCode = "503", description = "Kafka does not answer")
    public List<DeadLetterAnswer> list(
            @PathParam("service")
                    @Pattern(regexp = ServiceLetters.SERVICE, message = ServiceLetters.NO_SERVICE)
                    String service,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
        requireOperator(service);
        return letters.newest(service, limit);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.LOOKS)
    @Operation(operationId = "getDeadLetter", summary = "One, with its stack trace")
    @APIResponse(responseCode = "200", description = "The letter")
    @APIResponse(responseCode = "404", description = "It is not kept, or never was")
    @APIResponse(responseCode = "503", description = "Kafka does not answer")
    public DeadLetterAnswer one(
            @PathParam("service")
                    @Pattern(regexp = ServiceLetters.SERVICE, message = ServiceLetters.NO_SERVICE)
                    String service,
            @PathParam("id") String id) {
        requireOperator(id);
        return letters.find(service, id);
    }

    @POST
    @Path("{id}/redrive")
    @RolesAllowed(Role.CHANGES)
    @Operation(
            operationId = "redriveDeadLetter",
            summary = "Put its record back where it was read from, once",
            description =
                    "Its service does so within seconds; the letter then tells what came of it.")
    @APIResponse(responseCode = "202", description = "Its service has been asked")
    @APIResponse(responseCode = "404", description = "It is not kept, or never was")
    @APIResponse(responseCode = "409", description = "It was put back, and again is not said")
    @APIResponse(responseCode = "503", description = "Kafka does not answer")
    public Response redrive(
            @PathParam("service")
                    @Pattern(regexp = ServiceLetters.SERVICE, message = ServiceLetters.NO_SERVICE)
                    String service,
            @PathParam("id") String id,
            @QueryParam("again") @DefaultValue("false") boolean again) {
        requireOperator(id);
        return Response.accepted(letters.redrive(service, id, again, caller.name())).build();
    }

    private void requireOperator(String what) {
        if (!caller.isOperator()) {
            throw Problems.notFound(what);
        }
    }
}
