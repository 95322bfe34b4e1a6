@NullMarked
package io.twosource.ingest.websub;

import org.jspecify.annotations.NullMarked;
