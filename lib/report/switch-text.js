import { verdictOf } from '../spo/compare-prompts.js';
import { comparisonsOf } from './comparisons.js';
import { inlineText } from './inline-text.js';
import { pairsText } from './numbers.js';
import { verdictText } from './verdicts.js';
/** What to do about the model, in words. */
export function switchText({ outcome }) {
    return {
        ready: 'ready to switch',
        'ready-with-new-prompt': 'switch with the new prompt',
        'not-ready': 'not ready',
    }[outcome];
}
/** The outcome with every comparison that it rests on; empty where no models were compared. */
export function switchSection(prompt) {
    const { migration } = prompt;
    if (migration === null)
        return '';
    const lines = comparisonsOf(prompt).flatMap(({ title, comparison }) => comparison === null
        ? []
        : [`- ${title}: ${verdictText(verdictOf(comparison))} ${pairsText(comparison.tally)}`]);
    const outcome = `${switchText(migration)}: ${inlineText(migration.reason)}`;
    return [outcome, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n');
}
