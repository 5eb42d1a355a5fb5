/** With the first prompt of a file, or nothing chosen where there is none. */
export function draftFor(file) {
    return {
        path: file?.path ?? '',
        promptName: file?.prompts[0] ?? '',
        name: null,
        initialRound: '1',
        settings: {},
    };
}
/**
 * The name of the file without its ending, and that of the prompt behind it where there are several.
 * @param taken names that have results already; a number behind it makes another one
 */
export function resultsName({ path, promptName, name }, taken) {
    if (name !== null)
        return name;
    const file = (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
    const plain = promptName === '' ? file : `${file}/${promptName}`;
    let free = plain;
    for (let number = 2; taken.includes(free); number++)
        free = `${plain}-${number}`;
    return free;
}
/** What is sent to the server. An initial round that is no number is sent as 0, which the server refuses by name. */
export function runFormOf(draft, taken) {
    const initialRound = draft.initialRound.trim() === '' ? '1' : draft.initialRound.trim();
    return {
        path: draft.path,
        promptName: draft.promptName,
        name: resultsName(draft, taken),
        initialRound: /^\d{1,9}$/.test(initialRound) ? Number(initialRound) : 0,
        resume: false,
        settings: draft.settings,
    };
}
