package io.twosource.alert.desk.topic;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.twosource.alert.change.Condition;
import io.twosource.alert.desk.page.HtmlAnswer;
import io.twosource.alert.desk.page.Page;
import io.twosource.alert.desk.page.Pages;
import io.twosource.alert.desk.page.Section;
import io.twosource.alert.newsroom.Role;
import io.twosource.alert.service.BadField;
import io.twosource.alert.topic.AlertTopic;
import io.twosource.alert.topic.OwnTopics;
import io.twosource.alert.view.Versioned;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** Alert topics, to be changed: by forms, which work without scripts. */
@Path("/desk")
@RolesAllowed(Role.CHANGES)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class TopicChangesResource {

    private static final int BAD = 400;
    private static final int OUTDATED = 412;
    private static final int TOO_MANY = 429;

    private static final String NO_NAME =
            "A name is made of a to z, 0 to 9, dot, hyphen and underscore, begins with a letter or"
                    + " digit, and has 64 characters at the most.";

    private final OwnTopics topics;
    private final TopicRows rows;
    private final TopicPreviews previews;
    private final Pages pages;

    TopicChangesResource(OwnTopics topics, TopicRows rows, TopicPreviews previews, Pages pages) {
        this.topics = topics;
        this.rows = rows;
        this.previews = previews;
        this.pages = pages;
    }

    /**
     * What a query would raise that is being typed; a script takes the preview out of the page.
     *
     * @param topic the one that is edited; empty: a new one
     */
    @POST
    @Path("topic-preview")
    public TemplateInstance preview(
            @RestForm @DefaultValue("") String topic,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String query,
            @RestForm @DefaultValue("0") long version) {
        String typed = typed(query);
        return editor(topics.find(topic), new Typed(name, typed, version))
                .previewed(previews.of(typed));
    }

    /** Makes one; a name that is taken is not taken away. */
    @POST
    @Path("topics")
    public Response create(
            @RestForm @DefaultValue("") String name, @RestForm @DefaultValue("") String query) {
        String typed = typed(query);
        Typed form = new Typed(name, typed, 0);
        return AlertTopic.isName(name)
                ? save(Optional.empty(), form, Condition.madeOf(0))
                : HtmlAnswer.of(BAD, editor(Optional.empty(), form).wrong(NO_NAME));
    }

    @POST
    @Path("topics/{topic}")
    public Response save(
            @PathParam("topic") String name,
            @RestForm @DefaultValue("") String query,
            @RestForm @DefaultValue("0") long version) {
        Versioned<AlertTopic> stands = topics.existing(name);
        Typed form = new Typed(name, typed(query), version);
        return save(Optional.of(stands), form, Condition.standsAs(version));
    }

    /** Removes one, and offers to bring it back. */
    @POST
    @Path("topics/{topic}/removal")
    public Response remove(
            @PathParam("topic") String name, @RestForm @DefaultValue("0") long version) {
        AlertTopic gone = topics.remove(name, Condition.standsAs(version));
        Page page = pages.of("Topics", Section.TOPICS);
        return HtmlAnswer.of(200, new TopicList(page, rows.all(), rows.of(gone)));
    }

    private Response save(Optional<Versioned<AlertTopic>> stands, Typed form, Condition condition) {
        try {
            topics.save(form.name(), condition, form.query());
            return Response.seeOther(URI.create("/desk/topics/" + form.name() + "?saved=true"))
                    .build();
        } catch (BadField wrong) {
            TopicEditor page = editor(stands, form).previewed(previews.of(form.query()));
            return HtmlAnswer.of(BAD, page.wrong("It is not saved: " + wrong.message()));
        } catch (HttpProblem problem) {
            return switch (problem.getStatusCode()) {
                case OUTDATED -> HtmlAnswer.of(OUTDATED, outdated(form));
                case TOO_MANY ->
                        HtmlAnswer.of(
                                TOO_MANY,
                                editor(stands, form).wrong(String.valueOf(problem.getDetail())));
                default -> throw problem;
            };
        }
    }

    /** What stands now, beside what was typed: saved again, that takes its place. */
    private TopicEditor outdated(Typed form) {
        Versioned<AlertTopic> stands = topics.existing(form.name());
        Typed again = new Typed(form.name(), form.query(), stands.version());
        return editor(Optional.of(stands), again).outdated();
    }

    private TopicEditor editor(Optional<Versioned<AlertTopic>> stands, Typed form) {
        String title = stands.isPresent() ? form.name() : "New topic";
        return TopicEditor.of(
                pages.of(title, Section.TOPICS), stands.map(Versioned::value).map(rows::of), form);
    }

    /** Browsers send line breaks as two characters, and count them as one. */
    private static String typed(String query) {
        return query.replace("\r\n", "\n");
    }
}
