import { jsx as _jsx } from "preact/jsx-runtime";
import { useTexts } from './language.js';
import { words } from './words.js';
const VERDICT_TONES = {
    improved: 'good',
    regressed: 'bad',
    'no-reliable-change': 'neutral',
    'insufficient-evidence': 'caution',
    'budget-stopped': 'caution',
    error: 'bad',
};
const STANDING_TONES = {
    ...VERDICT_TONES,
    ready: 'good',
    'ready-with-new-prompt': 'caution',
    'not-ready': 'bad',
    new: 'neutral',
    removed: 'neutral',
    off: 'neutral',
    invalid: 'bad',
    'not-compared': 'neutral',
    better: 'good',
    tentative: 'caution',
};
const OUTCOME_TONES = {
    initial: 'neutral',
    accepted: 'good',
    rejected: 'neutral',
    tie: 'neutral',
    'no-proposal': 'caution',
    failed: 'bad',
};
export function Tag({ tone, text }) {
    return _jsx("span", { class: `tag ${tone}`, children: text });
}
export function VerdictTag({ verdict }) {
    return _jsx(Tag, { tone: VERDICT_TONES[verdict], text: useTexts(words).verdict(verdict) });
}
export function StandingTag({ standing }) {
    return _jsx(Tag, { tone: STANDING_TONES[standing], text: useTexts(words).standing(standing) });
}
export function OutcomeTag({ outcome }) {
    return _jsx(Tag, { tone: OUTCOME_TONES[outcome], text: useTexts(words).outcome(outcome) });
}
