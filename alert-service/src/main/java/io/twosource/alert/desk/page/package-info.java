/** What all pages of the desk stand on: layout, files, keys, help and problems. */
@NullMarked
package io.twosource.alert.desk.page;

import org.jspecify.annotations.NullMarked;
