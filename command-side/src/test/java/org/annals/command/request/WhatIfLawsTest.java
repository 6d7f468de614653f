package org.annals.command.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.annals.kernel.assessment.AssessmentStatus;
import org.annals.kernel.assessment.CaseStudy;
import org.annals.kernel.credit.CreditBasis;
import org.annals.kernel.credit.CreditRules;
import org.annals.kernel.credit.CreditStatus;
import org.annals.kernel.engagement.EngagementFigure;
import org.annals.kernel.event.Recorded;
import org.annals.kernel.qualification.QualificationFiles;
import org.annals.kernel.qualification.QualificationSpecification;
import org.annals.kernel.receipt.CaseFile;
import org.annals.kernel.whatif.Imagined;

/** What holds for what-if whatever was asked, and in whatever order. */
class WhatIfLawsTest {

    private static final QualificationSpecification NPQ_SENCO =
            QualificationFiles.onClassPath().newest("npq-senco").orElseThrow();

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void with_unchanged_values_nobody_stands_elsewhere(@ForAll("steps") List<Step> steps) {
        RandomLives.forEach(steps, file -> {
            Imagined imagined = imagined(file);

            assertThat(imagined.leftOut()).isEmpty();
            assertThat(imagined.caseStudy().status()).isEqualTo(file.caseStudy().status());
            assertThat(status(imagined.basis(), imagined.caseStudy()))
                    .isEqualTo(status(file.basis(), file.caseStudy()));
        });
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Step.any().list().ofMaxSize(30);
    }

    private static Imagined imagined(CaseFile file) {
        Imagined imagined = Imagined.NONE;
        for (Recorded<?> recorded : file.assessment()) {
            imagined = imagined.apply(recorded, NPQ_SENCO);
        }
        for (Recorded<?> recorded : file.participant()) {
            imagined = imagined.apply(recorded, NPQ_SENCO);
        }
        return imagined;
    }

    private static CreditStatus status(CreditBasis basis, CaseStudy caseStudy) {
        EngagementFigure figure = EngagementFigure.of(basis.engagement(), NPQ_SENCO);
        AssessmentStatus assessment = caseStudy.status();
        return CreditRules.status(
                basis.credits(), basis.training().status(), figure.engaged(), figure.met(), assessment);
    }
}
