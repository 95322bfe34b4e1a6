/** Texts out of HTML and XML, of whoever wrote them: nothing in them is fetched or expanded. */
@NullMarked
package io.twosource.ingest.document.xml;

import org.jspecify.annotations.NullMarked;
