/** The Quarkus service around the stream: its settings, its models and its health. */
@NullMarked
package io.twosource.extract.service;

import org.jspecify.annotations.NullMarked;
