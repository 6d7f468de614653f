package org.annals.standalone.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Optional;
import org.annals.kernel.sealing.KeyUnknown;
import org.annals.kernel.sealing.PersonKey;
import org.annals.kernel.sealing.PersonKeys;

/** The keys in the file, unwrapped when they are needed. */
final class WrappedKeys implements PersonKeys, AutoCloseable {

    private static final int MOST_AT_HAND = 10_000;

    private final KeyFile file;
    private final MasterKey master;
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, PersonKey> unwrapped =
            Caffeine.newBuilder().maximumSize(MOST_AT_HAND).build();

    WrappedKeys(KeyFile file, MasterKey master) {
        this.file = file;
        this.master = master;
    }

    @Override
    public void provide(Collection<String> subjects) {
        Collection<String> missing =
                subjects.stream().filter(it -> file.find(it).isEmpty()).toList();
        if (!missing.isEmpty()) {
            file.add(missing, this::made);
        }
    }

    /** Whether it was destroyed is asked of the file each time, which another process may have written. */
    @Override
    public Optional<PersonKey> find(String subject) {
        KeyRecord record = file.find(subject).orElseThrow(() -> new KeyUnknown(subject));
        if (record.isDestroyed()) {
            unwrapped.invalidate(subject);
            return Optional.empty();
        }
        return Optional.of(unwrapped.get(subject, it -> new AesGcmKey(master.unwrap(record.wrapped(), it))));
    }

    @Override
    public void destroy(Collection<String> subjects) {
        Collection<String> left = subjects.stream()
                .filter(it -> file.find(it).filter(KeyRecord::isDestroyed).isEmpty())
                .toList();
        if (!left.isEmpty()) {
            file.destroy(left);
            unwrapped.invalidateAll(left);
        }
    }

    private KeyRecord made(String subject) {
        byte[] key = new byte[AesGcmKey.BYTES];
        random.nextBytes(key);
        return new KeyRecord(subject, master.wrap(key, subject));
    }

    @Override
    public void close() {
        file.close();
    }
}
