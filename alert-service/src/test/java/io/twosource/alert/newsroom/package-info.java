@NullMarked
package io.twosource.alert.newsroom;

import org.jspecify.annotations.NullMarked;
