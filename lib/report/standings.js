import { counted } from './numbers.js';
import { foundRound } from './prompt-facts.js';
const STANDINGS = [
    ['regressed', 'regressed'],
    ['error', 'ended in an error'],
    ['invalid', 'invalid'],
    ['not-ready', 'not ready'],
    ['budget-stopped', 'stopped by the budget'],
    ['insufficient-evidence', 'with insufficient evidence'],
    ['ready-with-new-prompt', 'with the new prompt'],
    ['ready', 'ready'],
    ['improved', 'improved'],
    ['better', 'better prompt found', 'better prompts found'],
    ['tentative', 'tentative'],
    ['no-reliable-change', 'without reliable change'],
    ['new', 'new'],
    ['not-compared', 'not compared'],
    ['removed', 'removed'],
    ['off', 'off'],
];
function standingOf(prompt) {
    if (prompt.migration !== null)
        return prompt.migration.outcome;
    if (prompt.status === 'unchanged')
        return standingOfSearch(prompt);
    return prompt.status === 'changed' ? (prompt.verdict ?? 'not-compared') : prompt.status;
}
/** Where nothing changed, the search is all there is to tell. */
function standingOfSearch(prompt) {
    if (prompt.verdict !== null)
        return prompt.verdict;
    const found = foundRound(prompt);
    if (found?.confirmed)
        return 'better';
    if (prompt.stoppedBy === 'budget')
        return 'budget-stopped';
    return found === null ? 'no-reliable-change' : 'tentative';
}
/** `1 regressed, 2 improved`, worst first; `2 ready, 1 not ready`, best first, for a switch of models. */
export function standingsText(report) {
    const standings = report.prompts.map(standingOf);
    const counts = STANDINGS.map(([standing, one, many = one]) => {
        const count = standings.filter((found) => found === standing).length;
        return count === 0 ? '' : counted(count, one, many);
    }).filter((part) => part !== '');
    if (counts.length === 0)
        return 'no prompt to check';
    return (report.models.compare === undefined ? counts : counts.reverse()).join(', ');
}
/**
 * What the run was about where that is no change, and the standings.
 * @param nameText how a model's name is shown
 */
export function outcomeText(report, nameText) {
    const { execute, compare } = report.models;
    const standings = standingsText(report);
    return compare === undefined
        ? standings
        : `switch from ${nameText(execute)} to ${nameText(compare)}: ${standings}`;
}
/** The prompts from the worst to the best standing, so that what matters most is read first and cut last. */
export function worstFirst(prompts) {
    const rank = (prompt) => STANDINGS.findIndex(([standing]) => standing === standingOf(prompt));
    return prompts.toSorted((left, right) => rank(left) - rank(right));
}
