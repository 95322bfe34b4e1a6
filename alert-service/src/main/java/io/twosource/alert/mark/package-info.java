/**
 * What newsrooms mark of claims, shared by all their members at once: handled, pinned, muted, a
 * note, and which alerts were wrong; and what follows from that: precision, and labelled examples.
 */
@NullMarked
package io.twosource.alert.mark;

import org.jspecify.annotations.NullMarked;
