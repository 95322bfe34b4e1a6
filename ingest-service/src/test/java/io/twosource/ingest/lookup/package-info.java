@NullMarked
package io.twosource.ingest.lookup;

import org.jspecify.annotations.NullMarked;
