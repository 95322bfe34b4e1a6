/**
 * What is wrong in a request, told at once: each mistake by its place, in the shape of a body, in
 * its fields and in the parameters (RFC 9457).
 */
@NullMarked
package io.twosource.platform.problem;

import org.jspecify.annotations.NullMarked;
