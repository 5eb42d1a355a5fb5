const PRECEDENCE = [
    'regressed',
    'error',
    'budget-stopped',
    'insufficient-evidence',
    'improved',
    'no-reliable-change',
];
/** The verdict over several files: the first in precedence that occurs; null when no file has one. */
export function runVerdict(verdicts) {
    return PRECEDENCE.find((verdict) => verdicts.includes(verdict)) ?? null;
}
/** A verdict in words. */
export function verdictText(verdict) {
    return verdict === 'budget-stopped' ? 'stopped by the budget' : verdict.replaceAll('-', ' ');
}
