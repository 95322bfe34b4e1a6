package io.twosource.alert.desk.subscription;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Something that can be chosen in a form, and whether it is. */
record Choice(String value, boolean isChosen) {

    /** All that there is, and what is chosen that is no more. */
    static List<Choice> of(Collection<String> all, Collection<String> chosen) {
        TreeSet<String> values = new TreeSet<>(all);
        values.addAll(chosen);
        return values.stream().map(value -> new Choice(value, chosen.contains(value))).toList();
    }
}
