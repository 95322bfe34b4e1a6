/**
 * How well and how fast articles are read: commands that read files of JSON lines with the very
 * code that the service runs, and write what a scorer compares.
 */
@NullMarked
package io.twosource.benchmark;

import org.jspecify.annotations.NullMarked;
