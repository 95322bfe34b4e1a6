@NullMarked
package io.twosource.ingest.push;

import org.jspecify.annotations.NullMarked;
