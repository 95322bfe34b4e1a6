package io.twosource.alert.desk.topic;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.desk.page.Pages;
import io.twosource.alert.desk.page.Section;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.topic.AlertTopic;
import io.twosource.alert.topic.OwnTopics;
import io.twosource.alert.view.Versioned;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** Alert topics, to be looked at. */
@Path("/desk")
@RolesAllowed(Role.LOOKS)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class TopicsResource {

    private final OwnTopics topics;
    private final TopicRows rows;
    private final TopicPreviews previews;
    private final Pages pages;

    TopicsResource(OwnTopics topics, TopicRows rows, TopicPreviews previews, Pages pages) {
        this.topics = topics;
        this.rows = rows;
        this.previews = previews;
        this.pages = pages;
    }

    @GET
    @Path("topics")
    public TemplateInstance all() {
        return new TopicList(pages.of("Topics", Section.TOPICS), rows.all(), null);
    }

    /** What it would have raised is shown when asked for: that takes a while. */
    @GET
    @Path("topics/{topic}")
    public TemplateInstance one(
            @PathParam("topic") String name,
            @QueryParam("preview") @DefaultValue("false") boolean preview,
            @QueryParam("saved") @DefaultValue("false") boolean isSaved) {
        Versioned<AlertTopic> found = topics.existing(name);
        String query = found.value().query();
        TopicEditor page =
                TopicEditor.of(
                        pages.of(name, Section.TOPICS),
                        Optional.of(rows.of(found.value())),
                        new Typed(name, query, found.version()));
        TopicEditor told = isSaved ? page.saved() : page;
        return preview ? told.previewed(previews.of(query)) : told;
    }

    @GET
    @Path("new-topic")
    @RolesAllowed(Role.CHANGES)
    public TemplateInstance begin() {
        return TopicEditor.of(
                pages.of("New topic", Section.TOPICS), Optional.empty(), new Typed("", "", 0));
    }
}
