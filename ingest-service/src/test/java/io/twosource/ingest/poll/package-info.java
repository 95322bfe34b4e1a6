@NullMarked
package io.twosource.ingest.poll;

import org.jspecify.annotations.NullMarked;
