/**
 * What each service stands on, written once: the Kafka topics it owns are created, its stream is
 * ready when it runs, and the settings that all three share (beside this package, in {@code
 * META-INF/microprofile-config.properties}).
 */
@NullMarked
package io.twosource.platform;

import org.jspecify.annotations.NullMarked;
