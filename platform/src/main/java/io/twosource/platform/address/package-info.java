/**
 * Which addresses a service may dial on somebody else's word (feeds, pages, webhooks): without this
 * a stranger's URL reaches whatever stands inside the network (server-side request forgery). Plain
 * Java; asked when a URL is saved, and again with the very addresses that are about to be dialled.
 */
@NullMarked
package io.twosource.platform.address;

import org.jspecify.annotations.NullMarked;
