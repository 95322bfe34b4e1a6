@NullMarked
package io.twosource.ingest.fetch;

import org.jspecify.annotations.NullMarked;
