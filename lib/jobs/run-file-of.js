/** A run that starts, as its folder tells of it. @param startedAt milliseconds since the epoch */
export function runFileOf({ path, shownPath = path, initialRound, restart, settings }, { name, spec }, { names }, startedAt, notices) {
    const { optimize, evaluate, execute } = names;
    return {
        path: shownPath,
        promptName: name,
        initialRound,
        questions: spec.cases.map(({ question }) => question),
        models: { optimize, evaluate, execute },
        simulated: settings.offline,
        startedAt: new Date(startedAt).toISOString(),
        finishedAt: null,
        stoppedBy: null,
        notices,
        request: restart ?? null,
    };
}
