@NullMarked
package io.twosource.ingest.document.markup;

import org.jspecify.annotations.NullMarked;
