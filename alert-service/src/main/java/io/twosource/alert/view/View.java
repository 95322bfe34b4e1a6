package io.twosource.alert.view;

/**
 * What a replica keeps in memory of a compacted topic. Told of every record, in order, by one
 * thread; read by many.
 */
public interface View<V> {

    void put(String key, V value);

    void remove(String key);
}
