package org.annals.query.verification;

import java.util.List;

/**
 * What a verification has found to differ.
 *
 * @param views the read models of which documents differ; none until the verification is finished
 */
public record FoundDifferences(List<OfView> views) {

    /**
     * Documents of one read model.
     *
     * @param differing how many differ
     * @param differences the first {@value ViewResult#MOST} of them
     */
    public record OfView(String view, long differing, List<Difference> differences) {}

    static FoundDifferences in(List<ViewResult> results) {
        return new FoundDifferences(results.stream()
                .filter(it -> it.differing() > 0)
                .map(it -> new OfView(it.view(), it.differing(), it.differences()))
                .toList());
    }
}
