@NullMarked
package io.twosource.ingest.document.date;

import org.jspecify.annotations.NullMarked;
