/** What the whole service stands on: clock, keys, addresses, the producer, and its problems. */
@NullMarked
package io.twosource.alert.service;

import org.jspecify.annotations.NullMarked;
