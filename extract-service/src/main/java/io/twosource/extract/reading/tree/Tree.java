package io.twosource.extract.reading.tree;

import java.util.List;

/** tmp */
public record Tree(List<Word> words) {}
