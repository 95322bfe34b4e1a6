@NullMarked
package io.twosource.ingest;

import org.jspecify.annotations.NullMarked;
