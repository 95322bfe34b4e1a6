/**
 * What the services' OpenAPI documents have in common, worked out when they are built: what names
 * mean, which fields are always there, who may call, and one schema of problems. So resources and
 * records say only what is their own.
 */
@NullMarked
package io.twosource.platform.openapi;

import org.jspecify.annotations.NullMarked;
