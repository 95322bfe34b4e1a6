package io.twosource.alert.operation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.newsroom.Caller;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.service.Problems;
import io.twosource.platform.deadletter.Letter;
import io.twosource.platform.deadletter.LetterBox;
import io.twosource.platform.deadletter.LetterId;
import io.twosource.platform.deadletter.RedriveState;
import io.twosource.platform.deadletter.Redrives;
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
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dead letters of all services, for operators: to all others there is nothing here. */
@Path("/v1/dead-letters/{service}")
@Tag(name = "Dead letters", description = "Records that could not be dealt with; for operators")
@RunOnVirtualThread
public class DeadLetterResource {

    private static final String SERVICE = "(ingest|extract|alert)-service";

    private final LetterBox letters;
    private final Redrives redrives;
    private final Caller caller;

    DeadLetterResource(LetterBox letters, Redrives redrives, Caller caller) {
        this.letters = letters;
        this.redrives = redrives;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.LOOKS)
    @Operation(operationId = "listDeadLetters", summary = "The newest of a service, newest first")
    @APIResponse(responseCode = "200", description = "So many of them")
    @APIResponse(responseCode = "404", description = "The caller is no operator")
    @APIResponse(responseCode = "503", description = "Kafka does not answer")
    public List<DeadLetterAnswer> list(
            @PathParam("service") @Pattern(regexp = SERVICE) String service,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
        requireOperator(service);
        return asked(
                () -> {
                    RedriveState state = redrives.state();
                    return letters.newest(service, limit).stream()
                            .map(letter -> DeadLetterAnswer.of(letter, state))
                            .toList();
                });
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.LOOKS)
    @Operation(operationId = "getDeadLetter", summary = "One, with its stack trace")
    @APIResponse(responseCode = "200", description = "The letter")
    @APIResponse(responseCode = "404", description = "It is not kept, or never was")
    @APIResponse(responseCode = "503", description = "Kafka does not answer")
    public DeadLetterAnswer one(
            @PathParam("service") @Pattern(regexp = SERVICE) String service,
            @PathParam("id") String id) {
        requireOperator(id);
        return asked(() -> DeadLetterAnswer.whole(letter(service, id), redrives.state()));
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
            @PathParam("service") @Pattern(regexp = SERVICE) String service,
            @PathParam("id") String id,
            @QueryParam("again") @DefaultValue("false") boolean again) {
        requireOperator(id);
        return asked(
                () -> {
                    Letter letter = letter(service, id);
                    RedriveState state = redrives.state();
                    int done = state.timesDone(letter.id());
                    if (state.isPending(letter.id()) || (done > 0 && !again)) {
                        throw Problems.conflict("%s was redriven already".formatted(id));
                    }
                    redrives.ask(letter.id(), done + 1, caller.name());
                    return Response.accepted(DeadLetterAnswer.of(letter, redrives.state())).build();
                });
    }

    private Letter letter(String service, String id) {
        return LetterId.parse(id)
                .filter(letter -> letter.service().equals(service))
                .flatMap(letters::find)
                .orElseThrow(() -> Problems.notFound("dead letter " + id));
    }

    private void requireOperator(String what) {
        if (!caller.isOperator()) {
            throw Problems.notFound(what);
        }
    }

    private static <T> T asked(Supplier<T> asking) {
        try {
            return asking.get();
        } catch (KafkaException e) {
            throw Problems.unavailable("Kafka does not answer");
        }
    }
}
