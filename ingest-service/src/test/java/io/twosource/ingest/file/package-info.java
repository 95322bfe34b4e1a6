@NullMarked
package io.twosource.ingest.file;

import org.jspecify.annotations.NullMarked;
