package io.twosource.alert.live;

/** What a listener hears. */
sealed interface Heard permits LiveAlert, Marked {}
