/** Holds a service's OpenAPI document against what a reader, and a generated client, need of it. */
@NullMarked
package io.twosource.documentcheck;

import org.jspecify.annotations.NullMarked;
