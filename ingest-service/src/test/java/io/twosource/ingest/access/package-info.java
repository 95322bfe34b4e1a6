@NullMarked
package io.twosource.ingest.access;

import org.jspecify.annotations.NullMarked;
