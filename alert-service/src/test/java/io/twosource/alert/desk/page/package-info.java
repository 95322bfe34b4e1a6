/** How pages show what they show. */
@NullMarked
package io.twosource.alert.desk.page;

import org.jspecify.annotations.NullMarked;
