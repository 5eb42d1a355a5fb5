import { fenced } from './fence.js';
import { inlineText } from './inline-text.js';
import { pairsText } from './numbers.js';
import { visibleText } from './visible-text.js';
const MOST_CHARACTERS = 60_000;
/**
 * A review comment whose suggestion puts `text` in place of the lines it stands on. Null for a text that people could
 * not see as it is: what is taken over with a click must be what is shown.
 */
export function suggestionText({ bestRound, bestVersusHead }, text) {
    if (bestRound === null || text.length > MOST_CHARACTERS || visibleText(text) !== text)
        return null;
    // A fenced block drops blank lines at its end, which would be part of the prompt here.
    if (text === '' || text.endsWith('\n'))
        return null;
    const block = fenced(text, 'suggestion');
    const counts = bestVersusHead === null ? '' : ` ${pairsText(bestVersusHead.tally)} against this version`;
    const standing = bestRound.confirmed ? 'confirmed' : 'tentative';
    const change = inlineText(bestRound.modification);
    return `**A better prompt**: round ${bestRound.round}, ${standing}${counts}${change === '' ? '' : `; ${change}`}\n\n${block}`;
}
