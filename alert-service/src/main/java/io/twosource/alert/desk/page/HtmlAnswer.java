package io.twosource.alert.desk.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.Optional;

/** Answers as pages. */
public final class HtmlAnswer {

    private static final MediaType TYPE = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");

    private HtmlAnswer() {}

    /**
     * A page under some status: of an error too, so that it is not taken for one without a page.
     */
    public static Response of(int status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).type(TYPE).build();
    }

    /** Whether an answer is a page already. */
    public static boolean isIn(ContainerResponseContext response) {
        return response.hasEntity()
                && Optional.ofNullable(response.getMediaType())
                        .filter(MediaType.TEXT_HTML_TYPE::isCompatible)
                        .isPresent();
    }

    /** Has a page be answered in place of whatever was. */
    public static void put(TemplateInstance page, ContainerResponseContext response) {
        response.setEntity(page.render(), new Annotation[0], TYPE);
    }
}
