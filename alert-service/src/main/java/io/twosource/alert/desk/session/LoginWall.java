package io.twosource.alert.desk.session;

import io.quarkus.qute.TemplateInstance;
import io.twosource.alert.desk.page.DeskPath;
import io.twosource.alert.desk.page.HtmlAnswer;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Asks whoever is not logged in to do so, at the address that was asked for. A link on another site
 * or in a mail comes without the cookie, which is strict: such a request is made once more from a
 * page of ours before anybody is asked. A replica that starts, and does not know everybody yet,
 * asks nobody: who has a page open stays there.
 */
class LoginWall {

    private static final int UNAUTHORIZED = 401;

    /** Before problems are shown as pages, which happens to answers that are none yet. */
    @ServerResponseFilter(priority = 6_000)
    void ask(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != UNAUTHORIZED
                || !DeskPath.isOf(request)
                || HtmlAnswer.isIn(response)) {
            return;
        }
        response.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
        String to =
                request.getMethod().equals("GET") ? address(request.getUriInfo()) : DeskPath.HOME;
        TemplateInstance page = isFromElsewhere(request) ? new Bounce(to) : Login.asking(to);
        HtmlAnswer.put(page, response);
    }

    private static boolean isFromElsewhere(ContainerRequestContext request) {
        String site = String.valueOf(request.getHeaderString("Sec-Fetch-Site"));
        return request.getMethod().equals("GET")
                && "navigate".equals(request.getHeaderString("Sec-Fetch-Mode"))
                && (site.equals("cross-site") || site.equals("same-site"));
    }

    private static String address(UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return DeskPath.orHome(
                uri.getRequestUri().getRawPath() + (query == null ? "" : "?" + query));
    }
}
