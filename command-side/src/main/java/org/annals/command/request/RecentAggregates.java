package org.annals.command.request;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/** Keeps the aggregates that were used of late, so that they need not be loaded from their events each time. */
final class RecentAggregates implements Cache {

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> kept;

    RecentAggregates(int size) {
        this.kept = Caffeine.newBuilder().maximumSize(size).build();
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // the interface answers null for what is not there
    public <K, V> V get(K key) {
        return (V) kept.getIfPresent(key);
    }

    @Override
    public void put(Object key, Object value) {
        kept.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return kept.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T computeIfAbsent(Object key, Supplier<T> supplier) {
        return (T) kept.get(key, missing -> supplier.get());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        kept.asMap().computeIfPresent(key, (present, value) -> update.apply((V) value));
    }

    @Override
    public boolean remove(Object key) {
        return kept.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        kept.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return kept.asMap().containsKey(key);
    }

    /** Nobody listens to the cache of aggregates, so there is nothing to cancel. */
    @Override
    public @Nullable Registration registerCacheEntryListener(EntryListener listener) {
        return () -> true;
    }
}
