import { isScalar } from 'yaml';
import { byteSize, MAXIMUM_BYTES, size } from './decode-text.js';
import { replaceScalar } from './replace-scalar.js';
import { replacedLines } from './replaced-lines.js';
import { locationAt } from './source-location.js';
import { placeOf } from './yaml-place.js';
/** The text of a prompt that is a string in a YAML (or JSON) file. @param path from the root of the document */
export function yamlPromptText({ path: file, text, document }, path) {
    const replacePrompt = (prompt) => withinLimits(prompt, () => replaceScalar(text, path, prompt));
    return {
        location: locationAt(file, text, placeOf(document, path)),
        textPath: file,
        replacePrompt,
        replacedLines: (prompt) => {
            const written = replacePrompt(prompt);
            const node = document.getIn(path, true);
            if (!written.ok || !isScalar(node) || !node.range)
                return null;
            const [start, end] = node.range;
            return replacedLines(text, written.text, [start, end]);
        },
    };
}
/** What holds for every prompt file, however its text is written. */
export function withinLimits(prompt, write) {
    if (!/\S/.test(prompt))
        return { ok: false, reason: 'A prompt file cannot hold a blank prompt.' };
    const written = write();
    const bytes = written.ok ? byteSize(written.text) : 0;
    if (bytes <= MAXIMUM_BYTES)
        return written;
    const reason = `The file would have ${size(bytes)}, more than the ${size(MAXIMUM_BYTES)} that a prompt file may have.`;
    return { ok: false, reason };
}
