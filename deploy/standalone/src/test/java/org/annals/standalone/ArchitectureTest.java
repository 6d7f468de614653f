package org.annals.standalone;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.kernel.access.Needs;
import org.annals.kernel.event.DomainEvent;
import org.annals.kernel.personal.LeavesTrace;
import org.annals.standalone.role.OnCommandSide;
import org.annals.standalone.role.OnQuerySide;
import org.jspecify.annotations.NullMarked;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** What holds for all the code that the application is made of; each field is one rule, named for what it says. */
@AnalyzeClasses(packages = "org.annals", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String KERNEL = "org.annals.kernel..";
    private static final String COMMAND_SIDE = "org.annals.command..";
    private static final String QUERY_SIDE = "org.annals.query..";
    private static final String STANDALONE = "org.annals.standalone..";

    @ArchTest
    static final ArchRule the_kernel_knows_no_framework_no_store_and_no_http = noClasses()
            .that()
            .resideInAPackage(KERNEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "com.mongodb..",
                    "org.bson..",
                    "java.net.http..",
                    "java.sql..",
                    "jakarta..",
                    "org.slf4j..");

    @ArchTest
    static final ArchRule the_kernel_takes_nothing_from_axon_but_the_revision = noClasses()
            .that()
            .resideInAPackage(KERNEL)
            .should()
            .dependOnClassesThat(resideInAPackage("org.axonframework..")
                    .and(DescribedPredicate.not(type(org.axonframework.serialization.Revision.class))));

    @ArchTest
    static final ArchRule what_both_sides_stand_on_needs_neither_of_them = noClasses()
            .that()
            .resideInAPackage(STANDALONE)
            .and()
            .areNotAnnotatedWith(OnCommandSide.class)
            .and()
            .areNotAnnotatedWith(OnQuerySide.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMMAND_SIDE, QUERY_SIDE)
            .because("each side is also an application that lacks the other's classes");

    @ArchTest
    static final ArchRule what_is_recorded_belongs_to_the_language_of_both_sides = classes()
            .that()
            .implement(DomainEvent.class)
            .should()
            .resideInAPackage(KERNEL)
            .because("a query side has to know every event that a command side records");

    @ArchTest
    static final ArchRule the_kernel_reads_no_clock_and_throws_no_dice = noClasses()
            .that()
            .resideInAPackage(KERNEL)
            .should()
            .accessTargetWhere(target(owner(resideInAPackage("java.time.."))).and(target(nameMatching("now|system.*"))))
            .orShould()
            .accessTargetWhere(
                    target(owner(type(System.class))).and(target(nameMatching("currentTimeMillis|nanoTime"))))
            .orShould()
            .accessTargetWhere(target(owner(type(UUID.class))).and(target(name("randomUUID"))))
            .orShould()
            .accessTargetWhere(target(owner(type(Math.class))).and(target(name("random"))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class);

    @ArchTest
    static final ArchRule the_command_side_knows_no_read_model = noClasses()
            .that()
            .resideInAPackage(COMMAND_SIDE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(QUERY_SIDE, STANDALONE);

    @ArchTest
    static final ArchRule the_query_side_knows_no_command = noClasses()
            .that()
            .resideInAPackage(QUERY_SIDE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMMAND_SIDE, STANDALONE);

    @ArchTest
    static final ArchRule no_packages_depend_on_each_other_in_a_circle =
            slices().matching("org.annals.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule every_package_says_what_may_be_null = all(packages()).should(beNullMarked());

    @ArchTest
    static final ArchRule no_class_is_named_for_what_any_class_could_be = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Service|Manager|Helper|Util|Utils|Dto|Entity)")
            .because("a name says what a thing is in the domain");

    @ArchTest
    static final ArchRule nothing_is_injected_into_a_field = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule nothing_is_printed = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nothing_logs_past_slf4j = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule every_query_that_shows_people_leaves_a_trace = methods()
            .that(answerAQueryThatShowsPeople())
            .should()
            .beMetaAnnotatedWith(LeavesTrace.class)
            .because("who looks at whose data is kept in the access log");

    @ArchTest
    static final ArchRule every_handler_says_which_permission_it_needs = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .and()
            .areDeclaredInClassesThat()
            .doNotHaveSimpleName("ErrorPage")
            .should()
            .beAnnotatedWith(Needs.class)
            .because("what no rule allows is denied");

    /** By their paths; a query that shows people under another one belongs in here. */
    private static DescribedPredicate<JavaMethod> answerAQueryThatShowsPeople() {
        Pattern shown = Pattern.compile(
                ".*/(participants|register|rows|sample|receipts?|history|audit-pack|subject-access|what-if|access-log|log/events|log/proofs/inclusion|audit-reviews/\\{id}|verifications/\\{id}/differences)(/.*)?");
        return DescribedPredicate.describe(
                "answer a query that shows people",
                method -> !method.isAnnotatedWith("org.annals.command.rest.CommandMapping")
                        && paths(method).anyMatch(path -> shown.matcher(path).matches()));
    }

    private static Stream<String> paths(JavaMethod query) {
        if (!query.isMetaAnnotatedWith(RequestMapping.class)) {
            return Stream.of();
        }
        return Stream.ofNullable(AnnotatedElementUtils.findMergedAnnotation(query.reflect(), RequestMapping.class))
                .flatMap(it -> Stream.of(it.path()));
    }

    private static ClassesTransformer<JavaPackage> packages() {
        return new AbstractClassesTransformer<>("packages") {
            @Override
            public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                return classes.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
            }
        };
    }

    private static ArchCondition<JavaPackage> beNullMarked() {
        return new ArchCondition<>("be @NullMarked") {
            @Override
            public void check(JavaPackage each, ConditionEvents events) {
                boolean marked = each.isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(each, marked, each.getName() + " in its package-info.java"));
            }
        };
    }
}
