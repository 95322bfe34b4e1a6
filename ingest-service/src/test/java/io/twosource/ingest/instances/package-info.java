/** The service as it was built, as a process that is killed, and held against a bare producer. */
@NullMarked
package io.twosource.ingest.instances;

import org.jspecify.annotations.NullMarked;
