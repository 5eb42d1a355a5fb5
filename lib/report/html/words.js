import { ballotsText, costText, counted, durationText, pairsText, thousands, usageText } from '../numbers.js';
import { verdictText } from '../verdicts.js';
import { defineTexts } from './language.js';
import { chinese } from './words-zh.js';
/** The terms of the field, and figures with their units, as the comment has them. */
const english = {
    verdict: (verdict) => verdictText(verdict),
    outcome: (outcome) => outcome.replaceAll('-', ' '),
    migration: (outcome) => MIGRATIONS[outcome],
    standing: (standing) => standing in STANDINGS ? (STANDINGS[standing] ?? '') : verdictText(standing),
    stoppedBy: (by) => `stopped by ${by}`,
    pairs: pairsText,
    ballots: (tally) => ballotsText(tally),
    usage: usageText,
    cost: costText,
    calls: (count) => counted(count, 'call'),
    tokens: (count) => counted(count, 'token'),
    rounds: (count) => counted(count, 'round'),
    number: thousands,
    duration: (startedAt, finishedAt) => durationText(startedAt, finishedAt) ?? 'an unknown time',
    comparison: (named) => named,
    round: (round) => `round ${round}`,
    case: (number) => `Case ${number}`,
    list: (parts) => parts.join(', '),
    confirmed: 'confirmed',
    tentative: 'tentative',
    base: 'base',
    head: 'head',
    present: 'present prompt',
    incumbent: 'incumbent',
    challenger: 'challenger',
};
const MIGRATIONS = {
    ready: 'ready to switch',
    'ready-with-new-prompt': 'switch with the new prompt',
    'not-ready': 'not ready',
};
const STANDINGS = {
    ...MIGRATIONS,
    error: 'ended in an error',
    new: 'new file',
    'not-compared': 'not compared',
    better: 'better prompt found',
    tentative: 'tentative',
    invalid: 'invalid',
    removed: 'removed',
    off: 'off',
};
export const words = defineTexts({ en: english, zh: chinese });
