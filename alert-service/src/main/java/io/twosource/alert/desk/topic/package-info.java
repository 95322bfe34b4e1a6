/** The pages of alert topics: what each would have raised is seen while its query is typed. */
@NullMarked
package io.twosource.alert.desk.topic;

import org.jspecify.annotations.NullMarked;
