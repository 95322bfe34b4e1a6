@NullMarked
package io.twosource.ingest.document.newsml;

import org.jspecify.annotations.NullMarked;
