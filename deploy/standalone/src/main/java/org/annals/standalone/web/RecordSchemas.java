package org.annals.standalone.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.annals.kernel.access.ByCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of the fields of every record in the API which are always there and which may be null, as its code says it. */
@Component
final class RecordSchemas implements ModelConverter {

    private static final String LEFT_OUT =
            " Whoever asks, if left out; to name somebody else wants the permission act-for-others.";

    private static final SnakeCaseStrategy NAMES = new SnakeCaseStrategy();

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> asked = TypeFactory.rawClass(type.getType());
        if (resolved != null && asked.isRecord()) {
            complete(described(resolved, context), asked);
        }
        return resolved;
    }

    private static @Nullable Schema<?> described(Schema<?> resolved, ModelConverterContext context) {
        String reference = resolved.get$ref();
        return reference == null
                ? resolved
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static void complete(@Nullable Schema<?> schema, Class<?> described) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        for (RecordComponent component : described.getRecordComponents()) {
            String name = NAMES.translate(component.getName());
            Schema<?> field = schema.getProperties().get(name);
            if (field == null) {
                continue;
            }
            if (component.isAnnotationPresent(ByCaller.class)) {
                field.setDescription(Objects.requireNonNullElse(field.getDescription(), "Who did it.") + LEFT_OUT);
            } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                schema.addRequiredItem(name);
            } else if (!described.isAnnotationPresent(JsonInclude.class)) {
                schema.getProperties().put(name, orNull(field));
            }
        }
    }

    private static Schema<?> orNull(Schema<?> field) {
        if (field.get$ref() != null) {
            return new JsonSchema().anyOf(List.of(field, new JsonSchema().typesItem("null")));
        }
        if (field.getTypes() != null && field.getTypes().add("null") && field.getEnum() != null) {
            addNull(field);
        }
        return field;
    }

    private static <T> void addNull(Schema<T> field) {
        field.addEnumItemObject(null);
    }
}
