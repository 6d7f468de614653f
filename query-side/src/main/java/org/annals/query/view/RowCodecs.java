package org.annals.query.view;

import com.mongodb.MongoClientSettings;
import org.annals.kernel.words.Word;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/** How rows stand in MongoDB: records as the driver writes them, constants as the words of the rule book. */
final class RowCodecs {

    static final CodecRegistry REGISTRY = CodecRegistries.fromRegistries(
            CodecRegistries.fromProviders(new Words()), MongoClientSettings.getDefaultCodecRegistry());

    private RowCodecs() {}

    private static final class Words implements CodecProvider {

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // what is both an enumeration and a word is checked here
        public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
            return type.isEnum() && Word.class.isAssignableFrom(type) ? new WordCodec(type) : null;
        }
    }

    private record WordCodec<E extends Enum<E> & Word>(Class<E> type) implements Codec<E> {

        @Override
        public void encode(BsonWriter writer, E value, EncoderContext context) {
            writer.writeString(value.word());
        }

        @Override
        public E decode(BsonReader reader, DecoderContext context) {
            String word = reader.readString();
            return Word.read(type, word)
                    .orElseThrow(() -> new IllegalStateException(
                            "A document holds a word that is none of " + Word.list(type) + "."));
        }

        @Override
        public Class<E> getEncoderClass() {
            return type;
        }
    }
}
