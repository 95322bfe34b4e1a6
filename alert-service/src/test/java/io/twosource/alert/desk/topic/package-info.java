/** Stories of the pages of alert topics. */
@NullMarked
package io.twosource.alert.desk.topic;

import org.jspecify.annotations.NullMarked;
