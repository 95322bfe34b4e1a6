/** What a newsroom has marked, as forms: beside a claim, on an alert's card, and all of it. */
@NullMarked
package io.twosource.alert.desk.mark;

import org.jspecify.annotations.NullMarked;
