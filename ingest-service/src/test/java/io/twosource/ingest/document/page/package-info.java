@NullMarked
package io.twosource.ingest.document.page;

import org.jspecify.annotations.NullMarked;
