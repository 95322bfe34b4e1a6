/** The service as it was built, as processes that are killed, and endpoints that misbehave. */
@NullMarked
package io.twosource.alert.instances;

import org.jspecify.annotations.NullMarked;
