@NullMarked
package io.twosource.ingest.instances;

import org.jspecify.annotations.NullMarked;
