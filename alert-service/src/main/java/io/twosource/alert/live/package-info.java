/**
 * Alerts as server-sent events: each replica follows all alerts once, and hands them to whoever
 * listens; who was away reads first what it missed.
 */
@NullMarked
package io.twosource.alert.live;

import org.jspecify.annotations.NullMarked;
