package org.annals.standalone.web;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.annals.kernel.identifier.AuditReviewId;
import org.annals.kernel.identifier.ParticipantId;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The OpenAPI description: who we are, how to get in, and names as they stand in our JSON. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "token";
    private static final String SESSION = "session";

    static {
        // They stand in paths as one text; springdoc would take each for an object with a parameter for its only
        // component.
        SpringDocUtils.getConfig().addSimpleTypesForParameterObject(ParticipantId.class, AuditReviewId.class);
    }

    @Bean
    OpenAPI annals() {
        SecurityScheme bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("The token in the file admin.token of the data folder.");
        SecurityScheme session = new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("annals-session")
                .description("Set by POST /api/session. What changes something wants the header X-CSRF-TOKEN with it.");
        return new OpenAPI()
                .info(new Info()
                        .title("Annals")
                        .version("1")
                        .description(
                                "The learning record of accredited qualifications. JSON names are in snake_case;"
                                        + " dates are ISO 8601; what goes wrong is a problem as in RFC 9457 with a stable code.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .components(new Components().addSecuritySchemes(TOKEN, bearer).addSecuritySchemes(SESSION, session))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .addSecurityItem(new SecurityRequirement().addList(SESSION));
    }

    /** The last to be asked: it asks nobody else. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(
                        mappers.jsonMapper().copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE),
                        new SchemaNames())
                .openapi31(true);
    }
}
