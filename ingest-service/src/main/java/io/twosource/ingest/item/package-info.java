/** From a feed's items to submissions: what was not handed in before, with the text of its page. */
@NullMarked
package io.twosource.ingest.item;

import org.jspecify.annotations.NullMarked;
