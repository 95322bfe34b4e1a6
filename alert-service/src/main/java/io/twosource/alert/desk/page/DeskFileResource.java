package io.twosource.alert.desk.page;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.service.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/**
 * Style sheet, scripts and pictures. Each is asked for again and answered 304 while it is the same:
 * so a page never runs with the scripts of another release, whichever replica has it.
 */
@Path("/desk/files/{name:[a-z0-9-]+\\.(css|js|svg)}")
@PermitAll
@RunOnVirtualThread
public class DeskFileResource {

    private final DeskFiles files;

    DeskFileResource(DeskFiles files) {
        this.files = files;
    }

    @GET
    public Response file(@PathParam("name") String name, @Context Request request) {
        DeskFiles.Content found =
                files.find(name).orElseThrow(() -> Problems.notFound("file " + name));
        EntityTag tag = new EntityTag(found.hash());
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(found.bytes(), found.type());
        }
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }
}
