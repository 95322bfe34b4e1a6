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
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** Takes articles in by the line, and answers by the line while they come. */
@Path(PushResource.PATH)
@RunOnVirtualThread
@RolesAllowed(Role.PUSHES)
@Tag(name = "Articles")
public class BatchResource {

    private static final Logger LOG = Logger.getLogger(BatchResource.class);

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
        return out -> answer(request, allowed, arrival, out);
    }

    private void answer(InputStream request, Intake allowed, Arrival arrival, OutputStream out)
            throws IOException {
        Answers answers = new Answers(json, counter);
        Batch batch = new Batch(allowed, arrival, Hints.NONE, answers);
        Thread reading = Thread.startVirtualThread(() -> read(batch, request, answers));
        try {
            answers.write(out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the service is stopping");
        } finally {
            reading.interrupt(); // or it would wait for room that nobody makes
        }
    }

    /**
     * Whoever hangs up has been told of what came through before; the rest it has to send again.
     */
    private static void read(Batch batch, InputStream request, Answers answers) {
        try {
            try {
                batch.read(request);
            } catch (IOException e) {
                LOG.infof("A batch was cut off: %s", e.getMessage());
            }
            answers.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
