package org.annals.manifests;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The manifests for Kubernetes, read so strictly that a field that there is not is an error. */
final class Kubernetes {

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "v1 Service", Service.class,
            "v1 PersistentVolumeClaim", PersistentVolumeClaim.class,
            "apps/v1 Deployment", Deployment.class,
            "apps/v1 StatefulSet", StatefulSet.class,
            "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
            "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class);

    private static final ObjectMapper STRICT = new ObjectMapper().setAnnotationIntrospector(new NothingUnknown());

    private Kubernetes() {}

    /** The models keep what they do not know; we want to hear of it. */
    private static final class NothingUnknown extends JacksonAnnotationIntrospector {
        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }

    /** @throws IllegalArgumentException if there is something in one of them that Kubernetes does not have */
    static List<HasMetadata> base() {
        return Deploy.files("deploy/kubernetes/base", "*.yaml").stream()
                .filter(it -> !it.endsWith("kustomization.yaml"))
                .flatMap(it -> Deploy.yaml(it).stream())
                .map(Kubernetes::typed)
                .toList();
    }

    static HasMetadata typed(Map<String, Object> document) {
        String kind = document.get("apiVersion") + " " + document.get("kind");
        Class<? extends HasMetadata> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("There is no " + kind + " among the kinds that these tests know.");
        }
        return STRICT.convertValue(document, type);
    }

    static <T extends HasMetadata> List<T> all(Class<T> kind) {
        return base().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** By the name of their workload. */
    static Map<String, PodSpec> pods() {
        return base().stream()
                .filter(it -> it instanceof Deployment || it instanceof StatefulSet)
                .collect(Collectors.toMap(it -> it.getMetadata().getName(), Kubernetes::pod));
    }

    private static PodSpec pod(HasMetadata workload) {
        return switch (workload) {
            case Deployment it -> it.getSpec().getTemplate().getSpec();
            case StatefulSet it -> it.getSpec().getTemplate().getSpec();
            default -> throw new IllegalArgumentException(workload.getKind());
        };
    }

    /** What overlays add to the settings. */
    static List<String> literals() {
        return generators("configMapGenerator")
                .flatMap(it -> ((Collection<?>) it.getOrDefault("literals", List.of())).stream())
                .map(it -> String.valueOf(it).replaceAll("=.*", ""))
                .toList();
    }

    /** The names of files that are read as settings. */
    static List<String> settingFiles() {
        return generators("secretGenerator")
                .filter(it -> List.of("annals-command", "annals-query").contains(it.get("name")))
                .flatMap(it -> ((Collection<?>) it.getOrDefault("files", List.of())).stream())
                .map(it -> String.valueOf(it).replaceAll(".*/", ""))
                .toList();
    }

    /** All of a kind of generator, in all overlays. */
    static Stream<Map<String, Object>> generators(String kind) {
        return Deploy.files("deploy/kubernetes/overlays", "kustomization.yaml").stream()
                .flatMap(it -> Deploy.yaml(it).stream())
                .flatMap(it -> ((Collection<?>) it.getOrDefault(kind, List.of())).stream())
                .map(Deploy::object);
    }
}
