/** Holds what {@code helm} has against Helm itself, Kubernetes' types and Prometheus. */
@NullMarked
package io.twosource.deploy;

import org.jspecify.annotations.NullMarked;
