/**
 * Who may do what: operators everything, pushers hand in, withdraw and look up what is theirs, as
 * the outlets that their configuration names.
 */
@NullMarked
package io.twosource.ingest.access;

import org.jspecify.annotations.NullMarked;
