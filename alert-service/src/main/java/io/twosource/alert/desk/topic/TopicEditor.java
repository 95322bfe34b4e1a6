package io.twosource.alert.desk.topic;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.twosource.alert.desk.page.Page;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page of one alert topic: an editor for those who may change it.
 *
 * @param topic as it stands; null where there is none yet
 * @param form as it is typed
 * @param wrong what is wrong with that; null: nothing
 * @param isOutdated whether somebody else has changed the topic since it was shown
 * @param isSaved whether it just was
 * @param preview null: it was not asked for
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TopicEditor(
        Page page,
        @Nullable TopicRow topic,
        Typed form,
        @Nullable String wrong,
        boolean isOutdated,
        boolean isSaved,
        @Nullable TopicPreview preview)
        implements TemplateInstance {

    static TopicEditor of(Page page, Optional<TopicRow> topic, Typed form) {
        return new TopicEditor(page, topic.orElse(null), form, null, false, false, null);
    }

    TopicEditor previewed(TopicPreview other) {
        return new TopicEditor(page, topic, form, wrong, isOutdated, isSaved, other);
    }

    TopicEditor wrong(String why) {
        return new TopicEditor(page, topic, form, why, isOutdated, isSaved, preview);
    }

    TopicEditor outdated() {
        return new TopicEditor(page, topic, form, wrong, true, isSaved, preview);
    }

    TopicEditor saved() {
        return new TopicEditor(page, topic, form, wrong, isOutdated, true, preview);
    }
}
