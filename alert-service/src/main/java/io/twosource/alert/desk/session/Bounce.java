package io.twosource.alert.desk.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A page that has the browser come again from here: then it sends its cookie. */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record Bounce(String to) implements TemplateInstance {}
