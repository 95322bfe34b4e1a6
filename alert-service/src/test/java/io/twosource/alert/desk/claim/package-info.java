/** The claim's page in a browser. */
@NullMarked
package io.twosource.alert.desk.claim;

import org.jspecify.annotations.NullMarked;
