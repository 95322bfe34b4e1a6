@NullMarked
package io.twosource.ingest.item;

import org.jspecify.annotations.NullMarked;
