package io.twosource.ingest.push;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.ingest.access.Caller;
import io.twosource.ingest.access.Role;
import io.twosource.ingest.document.Hints;
import io.twosource.ingest.intake.Intake;
import io.twosource.ingest.intake.MediaTypes;
import io.twosource.ingest.submission.Arrival;
import io.twosource.ingest.submission.Edge;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes articles in by the line, and answers by the line while they come. */
@Path(PushResource.PATH)
@RunOnVirtualThread
@RolesAllowed(Role.PUSHES)
@Tag(name = "Articles")
public class BatchResource {

    private final Intake intake;
    private final Caller caller;
    private final SubmissionCounter counter;
    private final ObjectWriter json;

    BatchResource(Intake intake, Caller caller, SubmissionCounter counter, ObjectMapper json) {
        this.intake = intake;
        this.caller = caller;
        this.counter = counter;
        this.json = json.writerFor(TakenIn.class);
    }

    @POST
    @Consumes({MediaTypes.LINES, MediaTypes.OTHER_LINES})
    @Produces(MediaTypes.LINES)
    @Operation(hidden = true)
    public StreamingOutput push(InputStream request) {
        Arrival arrival = Arrival.by(Edge.PUSH, caller.name());
        Intake allowed = intake.within(caller.mandate());
        Answers answers = new Answers(json, counter);
        Batch batch = new Batch(allowed, arrival, Hints.NONE, answers);
        return out -> batch.answer(request, out);
    }
}
