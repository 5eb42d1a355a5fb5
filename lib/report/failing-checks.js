/** Which checks failed in a comparison; null when no case in it has any. */
export function failingChecks(comparison) {
    const checked = comparison?.pairs.filter(({ failedChecks }) => failedChecks !== undefined) ?? [];
    if (comparison === null || checked.length === 0)
        return null;
    const indices = [...new Set(checked.map(({ caseIndex }) => caseIndex ?? 0))].sort((a, b) => a - b);
    const failing = indices.flatMap((index) => failingOf(checked, index, comparison.redraws));
    const cases = new Set(checked.map(({ caseIndex }) => caseIndex)).size;
    return { failing, cases, passed: cases - new Set(failing.map(({ caseIndex }) => caseIndex)).size };
}
function failingOf(pairs, caseIndex, redraws) {
    const failed = pairs
        .filter((pair) => pair.caseIndex === caseIndex)
        .flatMap(({ failedChecks }) => failedChecks ?? []);
    const labels = new Set(failed.flatMap(({ incumbent, challenger }) => [...incumbent, ...challenger]));
    const count = (label, side) => failed.filter((each) => each[side].includes(label)).length;
    return [...labels].map((label) => ({
        caseIndex,
        label,
        incumbentFailed: count(label, 'incumbent'),
        challengerFailed: count(label, 'challenger'),
        drawn: failed.length,
        redraw: redraws.find((redraw) => redraw.caseIndex === caseIndex) ?? null,
    }));
}
