/** Stories of the pages of subscriptions. */
@NullMarked
package io.twosource.alert.desk.subscription;

import org.jspecify.annotations.NullMarked;
