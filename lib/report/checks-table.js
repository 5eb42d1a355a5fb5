import { comparisonsOf } from './comparisons.js';
import { inlineText } from './inline-text.js';
import { counted } from './numbers.js';
/** Which checks failed in which comparison; the passed ones are only counted. */
export function checksTable(prompt) {
    return comparisonsOf(prompt)
        .map(oneComparison)
        .filter((part) => part !== '')
        .join('\n\n');
}
function oneComparison({ comparison, standing, challenging }) {
    const checked = comparison?.pairs.filter(({ failedChecks }) => failedChecks !== undefined) ?? [];
    if (comparison === null || checked.length === 0)
        return '';
    const rows = failingRows(checked, comparison.redraws);
    const cases = new Set(checked.map(({ caseIndex }) => caseIndex)).size;
    const failing = new Set(rows.map(({ caseIndex }) => caseIndex)).size;
    const passed = `${standing} and ${challenging} passed every check on ${cases - failing} of ${counted(cases, 'case')}.`;
    if (rows.length === 0)
        return passed;
    const head = `| case | check | ${standing} failed | ${challenging} failed | drawn again |\n|---|---|---|---|---|`;
    const lines = rows.map(({ caseIndex, label, cells, redrawn }) => `| ${caseIndex + 1} | ${inlineText(label, 100)} | ${cells.join(' | ')} | ${redrawn} |`);
    return `${[head, ...lines].join('\n')}\n\n${passed}`.replaceAll(/ {2,}/g, ' ');
}
function failingRows(pairs, redraws) {
    const indices = [...new Set(pairs.map(({ caseIndex }) => caseIndex ?? 0))].sort((a, b) => a - b);
    return indices.flatMap((caseIndex) => {
        const failed = pairs
            .filter((pair) => pair.caseIndex === caseIndex)
            .flatMap(({ failedChecks }) => failedChecks ?? []);
        const labels = new Set(failed.flatMap(({ incumbent, challenger }) => [...incumbent, ...challenger]));
        const count = (label, side) => `${failed.filter((each) => each[side].includes(label)).length} of ${failed.length}`;
        return [...labels].map((label) => ({
            caseIndex,
            label,
            cells: [count(label, 'incumbent'), count(label, 'challenger')],
            redrawn: redrawText(redraws.find((redraw) => redraw.caseIndex === caseIndex)),
        }));
    });
}
function redrawText(redraw) {
    if (redraw === undefined)
        return '';
    const { tally, decision } = redraw;
    const words = { challenger: 'reliably better', incumbent: 'reliably worse', none: 'not reliable' };
    return `${words[decision]} ${tally.challenger} : ${tally.incumbent}`;
}
