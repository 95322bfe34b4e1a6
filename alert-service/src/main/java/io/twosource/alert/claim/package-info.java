/**
 * Claims to be searched and read: each replica indexes all of them, on disk, and remembers how they
 * stood.
 */
@NullMarked
package io.twosource.alert.claim;

import org.jspecify.annotations.NullMarked;
