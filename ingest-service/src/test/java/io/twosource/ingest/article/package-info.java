@NullMarked
package io.twosource.ingest.article;

import org.jspecify.annotations.NullMarked;
