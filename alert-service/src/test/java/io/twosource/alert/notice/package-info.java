@NullMarked
package io.twosource.alert.notice;

import org.jspecify.annotations.NullMarked;
