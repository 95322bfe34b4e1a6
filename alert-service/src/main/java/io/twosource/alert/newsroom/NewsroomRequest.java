package io.twosource.alert.newsroom;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a newsroom is put as. */
record NewsroomRequest(@NotBlank @Size(max = 200) String name) {}
