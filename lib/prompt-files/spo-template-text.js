import { decodeText } from './decode-text.js';
import { atPath } from './describe-problem.js';
import { plainPrompt, plainPromptText } from './plain-prompt-text.js';
import { yamlPromptText } from './prompt-text.js';
import { quote } from './quote.js';
import { referencedPath } from './referenced-path.js';
import { locationAt } from './source-location.js';
import { placeOf } from './yaml-place.js';
const KEY = 'prompt-file';
/** Of a file that nobody has validated yet. */
const MOST_FILES = 100;
/** The text files that a template names, whether or not the rest of it is valid. */
export function textFilesOf({ path, value }) {
    const items = entryOf(value, 'prompts');
    const holders = [value, ...(Array.isArray(items) ? items : [])];
    const named = holders.map((holder) => {
        const reference = entryOf(holder, KEY);
        return typeof reference === 'string' ? referencedPath(path, reference) : null;
    });
    return [...new Set(named.filter((each) => each !== null))].slice(0, MOST_FILES);
}
function entryOf(holder, key) {
    return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
        ? holder[key]
        : undefined;
}
/**
 * The text of a prompt, from the template or from the file that it names.
 * @param owners the files that are taken, each with the prompt that names it; that of this prompt is added
 */
export function readTemplateText(source, { prompt, 'prompt-file': reference, path }, referenced, owners) {
    if (reference === undefined) {
        return { ok: true, prompt: prompt ?? '', text: yamlPromptText(source, [...path, 'prompt']) };
    }
    const at = [...path, KEY];
    const offset = placeOf(source.document, at);
    const refuse = (sentence, elsewhere = []) => {
        return { ok: false, fault: { offset, message: atPath(at, sentence) }, elsewhere };
    };
    const file = referencedPath(source.path, reference);
    if (file === null)
        return refuse(`expected a path inside of the repository, found the text ${quote(reference)}`);
    const owner = owners.get(file);
    if (owner !== undefined)
        return refuse(`expected a file of its own, found ${quote(file)} (${owner} names it)`);
    owners.set(file, `prompt ${Number(path.at(-1)) + 1}`);
    const bytes = referenced.get(file) ?? null;
    if (bytes === null)
        return refuse(`expected a regular file of the repository, found none at ${quote(file)}`);
    const decoded = decodeText(bytes);
    if (!decoded.ok) {
        const location = locationAt(file, decoded.text, decoded.fault.offset);
        return refuse(`expected a text file, found bytes in ${quote(file)} that are none`, [
            { location, message: decoded.fault.message },
        ]);
    }
    const content = plainPrompt(decoded.text);
    if (!/\S/.test(content))
        return refuse(`expected text that is not blank, found a blank file at ${quote(file)}`);
    return { ok: true, prompt: content, text: plainPromptText(file, decoded.text) };
}
