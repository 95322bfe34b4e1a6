package io.twosource.alert.desk.alert;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The tab's icon with a count on it: pages may not draw one themselves. */
@Path("/desk/icons/{count:\\d{1,3}}")
@PermitAll
@RunOnVirtualThread
public class IconResource {

    private static final int MOST = 99;

    @GET
    @Produces("image/svg+xml")
    public Response icon(@PathParam("count") int count) {
        String icon =
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
                <rect width="32" height="32" rx="7" fill="#5b2fc4"/>
                <text x="16" y="23" font-family="sans-serif" font-weight="700" font-size="20" \
                text-anchor="middle" fill="#fff">%s</text>
                </svg>
                """
                        .formatted(count > MOST ? "…" : count);
        return Response.ok(icon).header(HttpHeaders.CACHE_CONTROL, "max-age=86400").build();
    }
}
