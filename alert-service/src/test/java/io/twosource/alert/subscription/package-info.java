@NullMarked
package io.twosource.alert.subscription;

import org.jspecify.annotations.NullMarked;
