package io.twosource.alert.desk.topic;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.twosource.alert.desk.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of all alert topics.
 *
 * @param removed the one that was just removed, to be brought back; null: none was
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TopicList(Page page, List<TopicRow> topics, @Nullable TopicRow removed)
        implements TemplateInstance {}
