/** What a comparison says of its challenger. */
export function verdictOf({ decision, stoppedBy }) {
    if (stoppedBy === 'budget')
        return 'budget-stopped';
    const verdicts = {
        challenger: 'improved',
        incumbent: 'regressed',
        none: 'no-reliable-change',
        insufficient: 'insufficient-evidence',
    };
    return verdicts[decision];
}
