import { readFile } from 'node:fs/promises';
import { NO_FILE_SETTINGS } from '../prompt-files/file-settings.js';
import { questionMessage } from '../prompt-files/question-message.js';
import { SpoError } from '../spo/errors.js';
import { choosePrompt } from './choose-prompt.js';
import { pathFromHere, placeInFolder } from './folder/prompt-folder.js';
import { parsePromptFileOnDisk } from './prompt-file-on-disk.js';
/**
 * Asks every prompt every question, all at once within the limits of the models.
 * @throws SpoError `bad-input`, `invalid-prompt-file` or `not-found` for a file that cannot be used, `interrupted`
 */
export async function tryPrompts(folder, { path, promptName, prompts, questions }, stack, clock, signal) {
    const { render, ...prompt } = path === '' ? PLAIN : await promptOfFile(folder, path, promptName);
    const { models, usage } = await stack.forPrompt(prompt);
    const ask = async (text, question) => {
        const started = clock.now();
        try {
            const reply = await askOnce(models.executor, { key: prompt.key, render }, text, question, signal);
            return { ok: true, text: reply, milliseconds: clock.now() - started };
        }
        catch (error) {
            if (!(error instanceof SpoError) || error.code === 'interrupted')
                throw error;
            return { ok: false, error };
        }
    };
    const rows = questions.map(async (question) => ({
        question,
        answers: await Promise.all(prompts.map((text) => ask(text, question))),
    }));
    return { rows: await Promise.all(rows), usage: usage() };
}
const PLAIN = { key: 'typed', settings: NO_FILE_SETTINGS, render: questionMessage };
async function promptOfFile(folder, path, name) {
    const place = await placeInFolder(folder, path);
    const bytes = await readFile(place).catch(() => {
        throw new SpoError('not-found', `${path} cannot be read.`);
    });
    const parsed = await parsePromptFileOnDisk(pathFromHere(place), bytes);
    const { spec, settings } = choosePrompt(parsed, name === '' ? null : name);
    return { key: spec.key, settings, render: spec.render };
}
async function askOnce(model, { key, render }, prompt, question, signal) {
    const draw = { file: key, phase: 'try', number: 0 };
    const { text } = await model.complete({ role: 'execute', messages: render(prompt, { question }), draw }, signal);
    return text;
}
