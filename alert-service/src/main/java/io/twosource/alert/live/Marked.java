package io.twosource.alert.live;

import io.twosource.alert.newsroom.NewsroomId;

/** A newsroom's marks of a claim have changed. It has no place among the alerts. */
record Marked(NewsroomId newsroom, String claimId) implements Heard {}
