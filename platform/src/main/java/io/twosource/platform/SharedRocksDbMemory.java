package io.twosource.platform;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.IndexType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * One bounded memory for all state stores of a service. By default each store of each partition
 * takes up to 100 MB outside the heap, which no container's limit foresees.
 */
public class SharedRocksDbMemory implements RocksDBConfigSetter {

    private static final long TOTAL = 32L << 20;
    private static final long WRITES = 12L << 20;
    private static final long ONE_WRITE_BUFFER = 2L << 20;

    /**
     * What a store takes of them with its first write. An eighth of its buffer, as RocksDB has it,
     * fills them all as soon as some forty stores are written to; from then on nearly every write
     * waits for another store to be flushed.
     */
    private static final long ONE_BLOCK = 32L << 10;

    static {
        RocksDB.loadLibrary(); // whoever looks at this class first
    }

    private static final Cache CACHE = new LRUCache(TOTAL);
    private static final WriteBufferManager WRITE_BUFFERS = new WriteBufferManager(WRITES, CACHE);

    @Override
    public void setConfig(String store, Options options, Map<String, Object> settings) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        // In one piece, a large file's index and filter do not fit, and are read anew each time.
        table.setIndexType(IndexType.kTwoLevelIndexSearch);
        table.setPartitionFilters(true);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(WRITE_BUFFERS);
        options.setWriteBufferSize(ONE_WRITE_BUFFER);
        options.setMaxWriteBufferNumber(2);
        options.setArenaBlockSize(ONE_BLOCK);
    }

    /** What is shared outlives each store. */
    @Override
    public void close(String store, Options options) {}
}
