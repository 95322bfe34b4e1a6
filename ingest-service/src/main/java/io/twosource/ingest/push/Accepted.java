package io.twosource.ingest.push;

/** The answer to what was taken in: what the article and this submission of it are called. */
record Accepted(String articleId, String submissionId) {}
