@NullMarked
package io.twosource.ingest.document;

import org.jspecify.annotations.NullMarked;
