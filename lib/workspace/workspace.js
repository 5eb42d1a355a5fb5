import { join } from 'node:path';
import { writeText } from './atomic-write.js';
import { bestRound, entryOfRound } from './result-entry.js';
import { refuseLinks, resultFolder } from './result-folder.js';
import { readResults, writeResults } from './results-file.js';
/**
 * Opens `<root>/<name>` and reads what is there. Nothing is written before the first round is recorded.
 * @param name A plain name or a relative path; its separators become folders.
 * @throws SpoError `workspace` for a name that leads out of the root, and for results that cannot be read.
 */
export async function openWorkspace(root, name) {
    const directory = join(resultFolder(root, name), 'prompts');
    const resultsPath = join(directory, 'results.json');
    await refuseLinks(root, directory);
    let entries = await readResults(resultsPath);
    async function store(next) {
        await writeResults(resultsPath, next);
        entries = [...next];
    }
    async function record(round) {
        const entry = entryOfRound(round);
        if (entry === null)
            return;
        const folder = join(directory, `round_${entry.round}`);
        await refuseLinks(root, folder);
        // Before results.json, so that it never names a round whose files are missing.
        await writeText(join(folder, 'prompt.txt'), entry.prompt);
        await writeText(join(folder, 'answers.txt'), answersText(entry.answers));
        const others = entries.filter((other) => other.round !== entry.round);
        await store([...others, entry].toSorted((left, right) => left.round - right.round));
    }
    async function discardFrom(round) {
        const kept = entries.filter((entry) => entry.round < round);
        if (kept.length < entries.length)
            await store(kept);
    }
    const inTurn = oneAtATime();
    return {
        directory,
        entries: () => entries,
        best: () => bestRound(entries),
        record: (round) => inTurn(() => record(round)),
        discardFrom: (round) => inTurn(() => discardFrom(round)),
    };
}
/** Runs tasks one after the other: two overlapping writes of one file could end with the older text. */
function oneAtATime() {
    let last = Promise.resolve();
    return (task) => {
        const result = last.then(task);
        last = result.catch(() => undefined);
        return result;
    };
}
function answersText(answers) {
    return answers.map(({ question, answer }) => `Question:\n${question}\nAnswer:\n${answer}\n\n`).join('');
}
