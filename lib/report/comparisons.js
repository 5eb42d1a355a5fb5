/** The comparisons outside the rounds, in the order in which they were made. */
export function comparisonsOf(prompt) {
    const { status, baseVersusHead, bestVersusHead, migration } = prompt;
    if (migration !== null) {
        const [today, present] = ["today's model", 'the present prompt'];
        const [first, second] = ['the new model', 'best'];
        const third = 'the new model with its new prompt';
        return [
            named("new model against today's", today, first, baseVersusHead),
            named('best against the present prompt, on the new model', present, second, bestVersusHead),
            ...(migration.adapted === null
                ? []
                : [named("new model with its new prompt against today's", today, third, migration.adapted)]),
        ];
    }
    if (status === 'unchanged') {
        return [named('best against the present prompt', 'the present prompt', 'best', bestVersusHead)];
    }
    return [
        named('this pull request against base', 'base', 'this pull request', baseVersusHead),
        named('best against this pull request', 'this pull request', 'best', bestVersusHead),
    ];
}
function named(title, standing, challenging, comparison) {
    return { title, standing, challenging, comparison };
}
