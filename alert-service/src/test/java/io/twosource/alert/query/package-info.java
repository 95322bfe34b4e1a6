@NullMarked
package io.twosource.alert.query;

import org.jspecify.annotations.NullMarked;
