package org.annals.kernel.sealing;

import java.util.function.UnaryOperator;
import org.annals.kernel.personal.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** For JSON that is kept and not shown: personal data is written as it came, and read without being opened. */
public final class PersonalAtRest extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** @param opener opens what was read once somebody asks for it */
    public PersonalAtRest(UnaryOperator<String> opener) {
        super(PersonalAtRest.class.getName());
        addSerializer(new AsItCame());
        addDeserializer(Personal.class, new Unopened(opener));
    }

    private static final class AsItCame extends StdSerializer<Personal> {

        AsItCame() {
            super(Personal.class);
        }

        @Override
        public void serialize(Personal personal, JsonGenerator json, SerializationContext context) {
            json.writeString(personal.stored());
        }
    }

    private static final class Unopened extends StdDeserializer<Personal> {

        private final UnaryOperator<String> opener;

        Unopened(UnaryOperator<String> opener) {
            super(Personal.class);
            this.opener = opener;
        }

        @Override
        public Personal deserialize(JsonParser json, DeserializationContext context) {
            String text = json.getValueAsString();
            return text.startsWith(Seal.PREFIX) ? Personal.sealed(text, opener) : new Personal(text);
        }
    }
}
