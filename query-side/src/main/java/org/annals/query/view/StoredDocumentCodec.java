package org.annals.query.view;

import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/** Writes a document's envelope by hand, which is faster than anything general, and its row with the row's own codec. */
final class StoredDocumentCodec<R> implements Codec<StoredDocument<R>> {

    private final Codec<R> rows;
    private final StateBytes states;

    StoredDocumentCodec(Codec<R> rows, StateBytes states) {
        this.rows = rows;
        this.states = states;
    }

    @Override
    public void encode(BsonWriter writer, StoredDocument<R> document, EncoderContext context) {
        writer.writeStartDocument();
        writer.writeString(StoredDocument.ID, document.id());
        writer.writeInt64(StoredDocument.POSITION, document.position());
        if (document.row() != null) {
            writer.writeName(StoredDocument.ROW);
            rows.encode(writer, document.row(), context);
        }
        writer.writeBinaryData(StoredDocument.STATE, new BsonBinary(document.state()));
        writer.writeEndDocument();
    }

    @Override
    public StoredDocument<R> decode(BsonReader reader, DecoderContext context) {
        String id = "";
        long position = LogPosition.NONE;
        @Nullable R row = null;
        byte[] state = {};
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case StoredDocument.ID -> id = reader.readString();
                case StoredDocument.POSITION -> position = reader.readInt64();
                case StoredDocument.ROW -> row = Whole.of(rows.decode(reader, context));
                case StoredDocument.STATE -> state = reader.readBinaryData().getData();
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        return new StoredDocument<>(id, position, row, state, states);
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // a class cannot say of what its documents are
    public Class<StoredDocument<R>> getEncoderClass() {
        return (Class) StoredDocument.class;
    }
}
