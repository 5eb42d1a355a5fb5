import { NO_FILE_SETTINGS } from '../prompt-files/file-settings.js';
import { plainPrompt } from '../prompt-files/plain-prompt-text.js';
import { questionMessage } from '../prompt-files/question-message.js';
import { choosePrompt } from './choose-prompt.js';
import { parsePromptFileOnDisk } from './prompt-file-on-disk.js';
/**
 * Asks one prompt one question.
 * @param path names the format: `.yml` and `.yaml` are prompt files, anything else is the prompt itself
 * @param name of one prompt of that file; null for the only one
 * @returns the model's reply
 * @throws SpoError `invalid-prompt-file`, `bad-input` for a prompt that the file does not hold, or why the model gave no answer
 */
export async function tryPrompt(path, bytes, name, question, stack, signal) {
    const { spec, settings } = /\.ya?ml$/i.test(path)
        ? choosePrompt(await parsePromptFileOnDisk(path, bytes), name)
        : plainEntry(path, bytes);
    const { models } = await stack.forPrompt({ key: spec.key, settings });
    const messages = spec.render(spec.prompt, { question });
    const draw = { file: spec.key, phase: 'try', number: 0 };
    const reply = await models.executor.complete({ role: 'execute', messages, draw }, signal);
    return reply.text;
}
function plainEntry(path, bytes) {
    const spec = {
        key: path,
        prompt: plainPrompt(new TextDecoder().decode(bytes)).trim(),
        render: questionMessage,
    };
    return { spec, settings: NO_FILE_SETTINGS };
}
