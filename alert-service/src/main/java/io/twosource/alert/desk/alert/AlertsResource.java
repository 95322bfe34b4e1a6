package io.twosource.alert.desk.alert;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.desk.page.Page;
import io.twosource.alert.desk.page.Pages;
import io.twosource.alert.desk.page.Section;
import io.twosource.alert.newsroom.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The first page of the desk: what has just been confirmed, denied or disputed. */
@Path("/desk")
@RolesAllowed(Role.LOOKS)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class AlertsResource {

    private final Pages pages;

    AlertsResource(Pages pages) {
        this.pages = pages;
    }

    @GET
    public TemplateInstance alerts() {
        return new Alerts(pages.of("Alerts", Section.ALERTS));
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Alerts(Page page) implements TemplateInstance {}
}
