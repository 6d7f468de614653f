package org.annals.query.view;

import java.time.Instant;
import java.util.Map;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.BsonValue;
import org.bson.codecs.Codec;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents as trees that can be compared field by field: everything that stands in them, the state unpacked, whether
 * this version can read it or not.
 */
public final class DocumentTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DocumentTree() {}

    /**
     * As it would stand in a collection.
     *
     * @param codecs those of the collection
     */
    @SuppressWarnings("unchecked") // a class cannot say of what its documents are
    public static <R> JsonNode of(StoredDocument<R> document, CodecRegistry codecs) {
        Codec<StoredDocument<R>> codec = codecs.get((Class<StoredDocument<R>>) (Class<?>) StoredDocument.class);
        BsonDocument written = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(written),
                document,
                EncoderContext.builder().build());
        return of(written);
    }

    /** As it does stand there. */
    public static JsonNode of(BsonDocument document) {
        ObjectNode tree = NODES.objectNode();
        for (Map.Entry<String, BsonValue> field : document.entrySet()) {
            boolean isState = field.getKey().equals(StoredDocument.STATE)
                    && field.getValue().isBinary();
            tree.set(field.getKey(), isState ? state(field.getValue().asBinary()) : node(field.getValue()));
        }
        return tree;
    }

    private static JsonNode state(BsonBinary state) {
        try {
            return StateBytes.tree(state.getData());
        } catch (RuntimeException e) {
            return NODES.stringNode("%d bytes that cannot be read".formatted(state.getData().length));
        }
    }

    private static JsonNode node(BsonValue value) {
        return switch (value.getBsonType()) {
            case DOCUMENT -> of(value.asDocument());
            case ARRAY -> {
                ArrayNode array = NODES.arrayNode();
                value.asArray().forEach(element -> array.add(node(element)));
                yield array;
            }
            case STRING -> NODES.stringNode(value.asString().getValue());
            case INT32 -> NODES.numberNode(value.asInt32().getValue());
            case INT64 -> NODES.numberNode(value.asInt64().getValue());
            case DOUBLE -> NODES.numberNode(value.asDouble().getValue());
            case BOOLEAN -> NODES.booleanNode(value.asBoolean().getValue());
            case DATE_TIME ->
                NODES.stringNode(
                        Instant.ofEpochMilli(value.asDateTime().getValue()).toString());
            case NULL -> NODES.nullNode();
            default -> NODES.stringNode(value.toString());
        };
    }
}
