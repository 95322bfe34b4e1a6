/** The edge that newsrooms push to: HTTP requests in, submissions or problems out. */
@NullMarked
package io.twosource.ingest.push;

import org.jspecify.annotations.NullMarked;
