/** The delivery log: what became of each delivery, and how a newsroom has them sent again. */
@NullMarked
package io.twosource.alert.log;

import org.jspecify.annotations.NullMarked;
