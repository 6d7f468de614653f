package org.annals.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KubernetesTest {

    @Test
    void what_kubernetes_does_not_have_is_not_in_the_manifests() {
        assertThat(Kubernetes.base()).hasSizeGreaterThan(10);
    }

    @Test
    void a_field_that_there_is_not_would_be_found() {
        Map<String, Object> service =
                Map.of("apiVersion", "v1", "kind", "Service", "spec", Map.of("selektor", Map.of("app", "annals")));

        assertThatIllegalArgumentException().isThrownBy(() -> Kubernetes.typed(service));
    }

    @Test
    void both_sides_and_the_proxy_are_there_twice_and_one_stays_in_a_disruption() {
        assertThat(Kubernetes.pods().keySet())
                .containsExactlyInAnyOrder("annals-command", "annals-query", "annals-proxy");
        assertThat(Kubernetes.all(StatefulSet.class))
                .allSatisfy(it -> assertThat(it.getSpec().getReplicas()).isEqualTo(2));
        assertThat(Kubernetes.all(PodDisruptionBudget.class)).hasSize(3).allSatisfy(it -> {
            assertThat(it.getSpec().getMinAvailable().getIntVal()).isEqualTo(1);
            assertThat(Kubernetes.pods()).containsKey(name(it.getSpec().getSelector()));
        });
    }

    @Test
    void nothing_runs_as_root_or_writes_but_to_volumes_or_gets_more_rights() {
        assertThat(Kubernetes.pods().values()).allSatisfy(it -> {
            assertThat(it.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(it.getSecurityContext().getRunAsUser()).isPositive();
            assertThat(it.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(it.getAutomountServiceAccountToken()).isFalse();
        });
        assertThat(containers()).allSatisfy(it -> {
            assertThat(it.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
            assertThat(it.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
            assertThat(it.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
        });
    }

    @Test
    void every_container_is_probed_and_has_limits() {
        assertThat(containers()).allSatisfy(it -> {
            assertThat(it.getLivenessProbe()).isNotNull();
            assertThat(it.getReadinessProbe()).isNotNull();
            assertThat(it.getResources().getRequests()).containsKeys("cpu", "memory");
            assertThat(it.getResources().getLimits()).containsKeys("cpu", "memory");
        });
    }

    @Test
    void both_sides_are_asked_for_liveness_and_readiness_apart() {
        assertThat(containers().filter(it -> it.getName().equals("annals")))
                .hasSize(2)
                .allSatisfy(it -> {
                    assertThat(it.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/actuator/health/liveness");
                    assertThat(it.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/actuator/health/readiness");
                });
    }

    @Test
    void there_is_time_to_end_in_good_order() {
        assertThat(Kubernetes.pods().values())
                .allSatisfy(
                        it -> assertThat(it.getTerminationGracePeriodSeconds()).isGreaterThanOrEqualTo(30));
    }

    @Test
    void whatever_is_mounted_is_a_volume() {
        Set<String> claimed = Kubernetes.all(StatefulSet.class).stream()
                .flatMap(it -> it.getSpec().getVolumeClaimTemplates().stream())
                .map(it -> it.getMetadata().getName())
                .collect(Collectors.toSet());

        assertThat(Kubernetes.pods().values()).allSatisfy(pod -> {
            Set<String> volumes = Stream.concat(pod.getVolumes().stream().map(Volume::getName), claimed.stream())
                    .collect(Collectors.toSet());
            assertThat(pod.getContainers().stream().flatMap(it -> it.getVolumeMounts().stream()))
                    .extracting(VolumeMount::getName)
                    .isSubsetOf(volumes);
        });
    }

    @Test
    void no_secret_stands_in_the_manifests_and_each_that_is_wanted_is_made_from_files_outside() {
        Set<String> wanted = Kubernetes.pods().values().stream()
                .flatMap(it -> it.getVolumes().stream())
                .filter(it -> it.getSecret() != null)
                .map(it -> it.getSecret().getSecretName())
                .collect(Collectors.toSet());

        assertThat(Kubernetes.generators("secretGenerator").map(it -> String.valueOf(it.get("name"))))
                .containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(Kubernetes.generators("secretGenerator").flatMap(it -> ((List<?>) it.get("files")).stream()))
                .allMatch(it -> String.valueOf(it).startsWith("secrets/"));
        assertThat(Kubernetes.generators("secretGenerator")).noneMatch(it -> it.containsKey("literals"));
    }

    @Test
    void nothing_reaches_anything_unless_a_policy_lets_it() {
        assertThat(Kubernetes.all(NetworkPolicy.class)).anySatisfy(it -> {
            assertThat(it.getSpec().getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
            assertThat(it.getSpec().getIngress()).isNullOrEmpty();
            assertThat(it.getSpec().getEgress()).isNullOrEmpty();
        });
    }

    private static Stream<Container> containers() {
        return Kubernetes.pods().values().stream().map(PodSpec::getContainers).flatMap(List::stream);
    }

    private static String name(LabelSelector selector) {
        return String.valueOf(selector.getMatchLabels().get("app.kubernetes.io/name"));
    }
}
