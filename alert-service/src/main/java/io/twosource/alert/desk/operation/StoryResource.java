package io.twosource.alert.desk.operation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.desk.page.Page;
import io.twosource.alert.desk.page.Pages;
import io.twosource.alert.desk.page.Section;
import io.twosource.alert.newsroom.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where did my story go? An article's way through all services, by its address or its id. */
@Path("/desk/operations/story")
@RolesAllowed(Role.OPERATES)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class StoryResource {

    /** As ingest-service makes them. */
    static final Pattern ARTICLE_ID = Pattern.compile("[0-9a-f]{24}");

    private static final int LONGEST = 2_000;

    private final Pages pages;
    private final StoryTrail trail;
    private final InstantSource clock;

    StoryResource(Pages pages, StoryTrail trail, InstantSource clock) {
        this.pages = pages;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    public TemplateInstance story(@QueryParam("of") @DefaultValue("") String of) {
        String asked = of.strip();
        if (asked.length() > LONGEST) {
            return page(asked.substring(0, LONGEST), null);
        }
        return page(asked, asked.isEmpty() ? null : find(asked));
    }

    private StoryView find(String asked) {
        return StoryView.of(
                ARTICLE_ID.matcher(asked).matches() ? trail.ofId(asked) : trail.at(asked),
                clock.instant());
    }

    private Story page(String asked, @Nullable StoryView found) {
        return new Story(
                pages.of("Where did my story go?", Section.OPERATIONS), Tab.STORY, asked, found);
    }

    @CheckedTemplate(
            basePath = "desk/operation",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Story(Page page, Tab tab, String asked, @Nullable StoryView story)
            implements TemplateInstance {}
}
