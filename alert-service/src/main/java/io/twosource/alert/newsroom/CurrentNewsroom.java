package io.twosource.alert.newsroom;

import jakarta.inject.Singleton;

/** On whose behalf the current request is made. */
@Singleton
public class CurrentNewsroom {

    public NewsroomId newsroom() {
        return NewsroomId.OPERATORS;
    }
}
