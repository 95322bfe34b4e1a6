@NullMarked
package io.twosource.ingest.submission;

import org.jspecify.annotations.NullMarked;
