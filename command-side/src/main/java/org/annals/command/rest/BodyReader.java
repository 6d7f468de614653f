package org.annals.command.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.kernel.access.ByCaller;
import org.annals.kernel.refusal.FieldFault;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a JSON object as a record, component by component, and notes whatever is wrong: data binding would stop at the
 * first fault, and who fills in a form wants to know them all.
 */
final class BodyReader {

    /** Speaks English whatever the server's or the client's language: messages are part of the interface. */
    private static final Validator CONSTRAINTS = Validation.byProvider(HibernateValidator.class)
            .configure()
            .defaultLocale(Locale.ENGLISH)
            .buildValidatorFactory()
            .getValidator();

    private final List<FieldFault> faults = new ArrayList<>();

    private final String caller;

    private BodyReader(String caller) {
        this.caller = caller;
    }

    /**
     * @param caller stands in for whoever did it, where that is left out
     * @throws InvalidFields naming each field that is missing, unknown or wrong
     */
    static <R> R read(JsonNode json, Class<R> type, String caller) {
        BodyReader reader = new BodyReader(caller);
        Object read = reader.object("", json, type);
        if (read == null) {
            throw new InvalidFields(reader.faults);
        }
        return type.cast(read);
    }

    private @Nullable Object object(String path, JsonNode json, Class<?> type) {
        if (!json.isObject()) {
            return fault(path, "must be a JSON object");
        }
        RecordComponent[] components = type.getRecordComponents();
        noteUnknown(path, json, components);
        Object[] values = Arrays.stream(components)
                .map(component -> component(path, json, component))
                .toArray();
        return faults.isEmpty() ? construct(type, components, values) : null;
    }

    private @Nullable Object component(String parent, JsonNode json, RecordComponent component) {
        String name = name(component);
        String path = step(parent, name);
        int known = faults.size();
        Object value = value(path, json.path(name), component);
        if (faults.size() == known) {
            checkConstraints(path, component, value);
        }
        return value;
    }

    private @Nullable Object value(String path, JsonNode json, RecordComponent component) {
        boolean blank = json.isString() && json.stringValue().isBlank();
        if (json.isMissingNode() || json.isNull() || blank) {
            return component.isAnnotationPresent(ByCaller.class) ? caller : null;
        }
        Class<?> type = component.getType();
        Optional<Form> form = Forms.of(type);
        if (form.isPresent()) {
            return form.get()
                    .read(json)
                    .orElseGet(() -> fault(path, "must be " + form.get().wanted()));
        }
        return type == List.class ? list(path, json, elementType(component)) : object(path, json, type);
    }

    private @Nullable Object list(String path, JsonNode json, Class<?> elementType) {
        if (!json.isArray()) {
            return fault(path, "must be a JSON array");
        }
        List<@Nullable Object> read = new ArrayList<>();
        json.forEach(element -> read.add(object(step(path, String.valueOf(read.size())), element, elementType)));
        return read;
    }

    private void checkConstraints(String path, RecordComponent component, @Nullable Object value) {
        Set<? extends ConstraintViolation<?>> violations =
                CONSTRAINTS.validateValue(component.getDeclaringRecord(), component.getName(), value);
        String missing = "is missing; it must be "
                + Forms.of(component.getType()).map(Form::wanted).orElse("given");
        violations.stream()
                .map(violation -> value == null ? missing : violation.getMessage())
                .sorted()
                .forEach(message -> fault(path, message));
    }

    private void noteUnknown(String path, JsonNode json, RecordComponent[] components) {
        Set<String> known = Arrays.stream(components).map(BodyReader::name).collect(Collectors.toSet());
        json.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> fault(step(path, printable(name)), "is not known here"));
    }

    private @Nullable Object fault(String path, String message) {
        faults.add(new FieldFault(path, message));
        return null;
    }

    private static Object construct(Class<?> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no record that can be read.", e);
        }
    }

    private static Class<?> elementType(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    /** The component's name in snake_case. */
    private static String name(RecordComponent component) {
        return component.getName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static String step(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Names that nobody has chosen may hold anything; what no JSON writer takes must not come back. */
    private static String printable(String name) {
        String safe = name.replaceAll("[^A-Za-z0-9_.-]", "?");
        return safe.substring(0, Math.min(safe.length(), 60));
    }
}
