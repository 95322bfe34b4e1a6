/**
 * How services know who calls: bearer tokens, known by their hashes. One of them lets operators in,
 * everywhere; which others there are is each service's own.
 */
@NullMarked
package io.twosource.platform.token;

import org.jspecify.annotations.NullMarked;
