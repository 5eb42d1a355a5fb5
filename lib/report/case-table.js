import { tallyPairs } from '../spo/tally.js';
import { comparisonsOf } from './comparisons.js';
import { inlineText } from './inline-text.js';
import { pairsText } from './numbers.js';
const QUESTION_LENGTH = 60;
/** Which case got better and which worse, by the pairs on it. */
export function caseTable(prompt) {
    const columns = comparisonsOf(prompt);
    if (columns.every(({ comparison }) => comparison === null))
        return '';
    const rows = prompt.questions.map((question, index) => {
        const cells = [
            inlineText(question, QUESTION_LENGTH),
            ...columns.map(({ comparison }) => caseText(comparison, index)),
        ];
        return `| ${index + 1} | ${cells.join(' | ')} |`.replaceAll(/ {2,}/g, ' ');
    });
    const titles = ['', 'case', ...columns.map(({ title }) => title)];
    const head = `| ${titles.join(' | ')} |`.replace('|  |', '| |');
    return [head, `|${'---|'.repeat(titles.length)}`, ...rows].join('\n');
}
function caseText(comparison, caseIndex) {
    const pairs = comparison?.pairs.filter((pair) => pair.caseIndex === caseIndex) ?? [];
    if (pairs.length === 0)
        return '';
    const tally = tallyPairs(pairs);
    return `${tendency(pairs)}${pairsText(tally)}`;
}
function tendency(pairs) {
    const count = (outcome) => pairs.filter((pair) => pair.outcome === outcome).length;
    const lead = count('challenger') - count('incumbent');
    if (lead === 0)
        return '';
    return lead > 0 ? 'better ' : 'worse ';
}
