/** Alert topics: a name and a query, and which of 100,000 of them a notice matches. */
@NullMarked
package io.twosource.alert.topic;

import org.jspecify.annotations.NullMarked;
