/** What this replica knows: compacted topics that it reads in whole, and how it writes to them. */
@NullMarked
package io.twosource.alert.view;

import org.jspecify.annotations.NullMarked;
