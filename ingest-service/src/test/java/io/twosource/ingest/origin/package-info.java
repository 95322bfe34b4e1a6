@NullMarked
package io.twosource.ingest.origin;

import org.jspecify.annotations.NullMarked;
