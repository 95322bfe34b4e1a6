package io.twosource.alert.desk.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.service.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;

/** What the desk does and which keys do it; and whatever address there is nothing at. */
@Path("/desk")
@RolesAllowed(Role.LOOKS)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class HelpResource {

    private final Pages pages;

    HelpResource(Pages pages) {
        this.pages = pages;
    }

    @GET
    @Path("help")
    public TemplateInstance help() {
        return new Help(
                pages.of("Help", Section.HELP),
                Arrays.stream(Key.Where.values()).map(KeysOfPlace::of).toList());
    }

    /** Whoever is not logged in is asked to, wherever that is. */
    @GET
    @Path("{nowhere: .+}")
    public TemplateInstance nowhere(@PathParam("nowhere") String nowhere) {
        throw Problems.notFound("/desk/" + nowhere);
    }

    /** The keys of one place. */
    record KeysOfPlace(Key.Where where, List<Key> keys) {
        static KeysOfPlace of(Key.Where where) {
            return new KeysOfPlace(
                    where,
                    Arrays.stream(Key.values()).filter(key -> key.where() == where).toList());
        }
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Help(Page page, List<KeysOfPlace> places) implements TemplateInstance {}
}
