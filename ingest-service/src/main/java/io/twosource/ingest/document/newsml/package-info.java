/** NewsML-G2, the IPTC's envelope of wires, and the NITF that it carries or that comes alone. */
@NullMarked
package io.twosource.ingest.document.newsml;

import org.jspecify.annotations.NullMarked;
