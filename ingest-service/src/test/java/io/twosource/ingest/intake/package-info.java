@NullMarked
package io.twosource.ingest.intake;

import org.jspecify.annotations.NullMarked;
