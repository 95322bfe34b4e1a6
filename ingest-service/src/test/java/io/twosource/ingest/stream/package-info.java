@NullMarked
package io.twosource.ingest.stream;

import org.jspecify.annotations.NullMarked;
