/**
 * Keys with ids, in files: several are good at a time, so that one takes another's place at run
 * time.
 */
@NullMarked
package io.twosource.platform.key;

import org.jspecify.annotations.NullMarked;
