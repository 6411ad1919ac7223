package io.impasse.finding;

import io.impasse.model.Case;
import io.impasse.model.Provision;
import io.impasse.model.Setting;
import io.impasse.model.Vocabulary;
import io.impasse.text.Agreement;
import io.impasse.text.Clause;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everything a check found, ready to be printed. Same input, same report.
 *
 * @param unread clauses with provisions that no reading rule knows
 * @param rules  those that ran
 * @param vocabulary  the issues and terms that it speaks of
 */
public record Report(Agreement agreement, Case file, Setting setting, List<Provision> provisions, List<Clause> unread,
                     List<IssueStatus> issues, List<Finding> findings, List<Zone> zones, RulesRun rules,
                     Vocabulary vocabulary) {

    /** How many findings have that severity, about the agreement or about positions alone. */
    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** The findings about the agreement; the others set positions against each other, whatever it says, or are options. */
    public List<Finding> ofAgreement() {
        return findings.stream().filter(finding -> finding.ofAgreement() && !option(finding)).toList();
    }

    /** The findings about the agreement that have that severity. */
    public List<Finding> ofAgreement(Severity severity) {
        return ofAgreement().stream().filter(finding -> finding.severity() == severity).toList();
    }

    /** The errors and warnings about positions alone. */
    public List<Finding> clashesOfPositions() {
        return ofPositions().stream().filter(finding -> finding.severity() != Severity.NOTE).toList();
    }

    /** The findings about positions alone, on issues that the agreement speaks of. */
    public List<Finding> ofPositions() {
        return findings.stream().filter(finding -> !finding.ofAgreement() && !option(finding)).toList();
    }

    /** The techniques that could bridge something, by the id of the technique. */
    public Map<String, List<Finding>> options() {
        return findings.stream().filter(Report::option).collect(
            Collectors.groupingBy(finding -> ((TechniqueOption) finding.conclusion()).bridge().technique(), TreeMap::new, Collectors.toList()));
    }

    /** Who could fill a role that a third is to fill. */
    public List<Finding> thirds() {
        return findings.stream().filter(finding -> finding.conclusion() instanceof AcceptableThird).toList();
    }

    private static boolean option(Finding finding) {
        return finding.conclusion() instanceof TechniqueOption;
    }
}
