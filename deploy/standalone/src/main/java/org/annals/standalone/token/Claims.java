package org.annals.standalone.token;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.kernel.access.Caller;
import org.annals.kernel.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Where in an issuer's tokens stands what we want to know. A name with dots, such as {@code realm_access.roles}, may lead into
 * objects.
 *
 * @param roles of our roles, in a list or in a text with spaces; others are passed over
 * @param participants the ids of the participants who it is
 * @param deliveryPartners for whom it acts, as cohort plans name them; a list or one text
 */
public record Claims(String name, String roles, String participants, String deliveryPartners) {

    /** What can be printed, but no TRN: the name ends up beside events and in logs. */
    private static final Pattern NAME = Pattern.compile("(?![0-9]{7}$)[!-~]{1,200}");

    /** Under which Annals itself acts. */
    private static final Set<String> TAKEN = Set.of("admin", "system", "nobody", "anonymous");

    /** Empty if there is no name that somebody can have. */
    public Optional<Caller> caller(Map<String, Object> claims) {
        return texts(claims, name, null)
                .findFirst()
                .filter(it -> NAME.matcher(it).matches() && !TAKEN.contains(it))
                .map(it -> new Caller(
                        it,
                        texts(claims, roles, " ")
                                .map(Role::of)
                                .flatMap(Optional::stream)
                                .collect(Collectors.toSet()),
                        texts(claims, participants, " ").collect(Collectors.toSet()),
                        texts(claims, deliveryPartners, null).collect(Collectors.toSet())));
    }

    private static Stream<String> texts(Map<String, Object> claims, String path, @Nullable String separator) {
        return switch (find(claims, path)) {
            case String text
            when separator != null ->
                Arrays.stream(text.split(Pattern.quote(separator), -1)).filter(it -> !it.isEmpty());
            case String text -> Stream.of(text);
            case Collection<?> all ->
                all.stream().filter(String.class::isInstance).map(String.class::cast);
            case null, default -> Stream.of();
        };
    }

    private static @Nullable Object find(Map<?, ?> claims, String path) {
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        int dot = path.indexOf('.');
        return dot > 0 && claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? find(inner, path.substring(dot + 1))
                : null;
    }
}
