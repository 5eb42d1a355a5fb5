import { codeText, inlineText, linkText } from './inline-text.js';
import { counted, usageText } from './numbers.js';
import { promptDetails } from './prompt-details.js';
import { rememberingDiff } from './prompt-diff.js';
import { nothingChanged, promptTitle } from './prompt-facts.js';
import { cutsText } from './room.js';
import { outcomeText, worstFirst } from './standings.js';
import { verdictTable } from './verdict-table.js';
const MOST_NOTICES = 10;
const LEGEND = 'a : b counts pairs, each judged in both orders; a flip is a pair on which the judge followed the position.';
const SIMULATED_BANNER = [
    '> [!WARNING]',
    '> **Simulated run.** A simulated model answered every call. This shows how the check works and proves nothing about a real model.',
].join('\n');
/**
 * Renders the report in Markdown with as much of each part as a room has.
 * @param fullReport Address or path of the whole report, named where something is cut.
 * @param isProposal True for the body of the pull request itself: it leads to its branch, which may be set on another commit.
 */
export function bodyRenderer(report, fullReport, isProposal = false) {
    const diff = rememberingDiff();
    return (room) => reportBody(report, room, fullReport, isProposal, diff);
}
function reportBody(report, room, fullReport, isProposal, diff) {
    const details = room.details
        ? worstFirst(report.prompts)
            .filter(({ status }) => status !== 'removed')
            .map((prompt) => promptDetails(prompt, report, room, diff))
        : [];
    return [
        `### SPO: ${outcomeText(report, codeText)}`,
        report.simulated ? SIMULATED_BANNER : '',
        report.prompts.length > 0 ? verdictTable(report, room, isProposal) : '',
        `${legend(report)}${usageText(report.usage)}.`,
        isProposal ? '' : publicationLine(report),
        notices([...report.notices, ...promptWarnings(report)]),
        ...details,
        cutLine(room, fullReport),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function legend(report) {
    if (report.prompts.length === 0)
        return '';
    return `${LEGEND} ${errorRateText(report)}`;
}
function errorRateText(report) {
    const rate = `at most ${100 * report.errorRate}%`;
    if (report.verdict !== null) {
        const nothing = report.models.compare === undefined
            ? 'no prompt had really changed'
            : 'the new model were really no different on any prompt';
        return `If ${nothing}, ${rate} of runs would say regressed, and ${rate} improved. `;
    }
    return nothingChanged(report)
        ? `If no prompt found were really better, ${rate} of runs would confirm one. `
        : '';
}
function promptWarnings({ prompts }) {
    return prompts.flatMap((prompt) => prompt.warnings.map((warning) => `${promptTitle(prompt)}: ${warning}`));
}
function publicationLine({ publication }) {
    if (publication === null)
        return '';
    const branch = linkText(codeText(publication.branch), publication.branchUrl);
    const commit = linkText(codeText(publication.sha.slice(0, 12)), publication.commitUrl);
    return `Proposed on branch ${branch} in commit ${commit} (${counted(publication.paths.length, 'file')}).`;
}
function notices(sentences) {
    const lines = sentences.slice(0, MOST_NOTICES).map((sentence) => `- ${inlineText(sentence)}`);
    const rest = sentences.length - lines.length;
    if (rest > 0)
        lines.push(`- and ${counted(rest, 'more notice')}`);
    return lines.join('\n');
}
function cutLine(room, fullReport) {
    const cuts = cutsText(room);
    if (cuts.length === 0)
        return '';
    return `Shortened to fit here: ${cuts.join(', ')}. ${whereWhole(fullReport)}`;
}
function whereWhole(fullReport) {
    if (fullReport === null)
        return 'The full report is in `report.json` of this run.';
    const linked = linkText('here', fullReport);
    return linked === 'here'
        ? `The full report is in ${codeText(fullReport)}.`
        : `The full report is ${linked}.`;
}
