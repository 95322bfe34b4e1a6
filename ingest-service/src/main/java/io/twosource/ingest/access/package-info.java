/** Who may do what: operators everything, pushers hand articles in and look them up. */
@NullMarked
package io.twosource.ingest.access;

import org.jspecify.annotations.NullMarked;
