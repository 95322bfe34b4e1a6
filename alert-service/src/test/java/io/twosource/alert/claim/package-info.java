@NullMarked
package io.twosource.alert.claim;

import org.jspecify.annotations.NullMarked;
