/** Path, and the prompt's name where a file holds several. */
export function promptTitle(prompt) {
    return prompt.name === '' ? prompt.path : `${prompt.path}#${prompt.name}`;
}
/** The best round where it is another than the starting prompt. */
export function foundRound(prompt) {
    const { bestRound } = prompt;
    const started = prompt.rounds.some(({ round, outcome }) => round === bestRound?.round && outcome === 'initial');
    return bestRound === null || started ? null : bestRound;
}
/** What a run without a base can hold; a change can hold some of it too. */
const UNCOMPARED = new Set(['unchanged', 'invalid', 'off']);
/** Whether the run looked at prompts as they stand, with nothing to compare them with. */
export function nothingChanged({ models, prompts }) {
    const unchanged = prompts.every(({ status }) => UNCOMPARED.has(status));
    return models.compare === undefined && unchanged;
}
/** Whether the commit holds this prompt: its folder is called like the file, with one more for the prompt's name. */
export function isPublished(prompt, publication) {
    const folder = prompt.name === '' ? prompt.path : `${prompt.path}/${prompt.name}`;
    return publication.paths.some((path) => path.endsWith(`/${folder}/prompt.txt`));
}
