import { isScalar } from 'yaml';
import type { PromptEntry, WriteBack } from '../prompt-file.ts';
import type { PromptSource } from '../prompt-format.ts';
import { byteSize, MAXIMUM_BYTES, size } from '../yaml/decode-text.ts';
import { replaceScalar } from '../yaml/scalar/replace-scalar.ts';
import { locationAt } from '../yaml/source-location.ts';
import { placeOf, type YamlPath } from '../yaml/yaml-place.ts';
import { replacedLines } from './replaced-lines.ts';

/** Where the text of a prompt stands, and the way back to it. */
export type PromptText = Pick<PromptEntry, 'location' | 'textPath' | 'replacePrompt' | 'replacedLines'>;

/** The text of a prompt that is a string in a YAML (or JSON) file. @param path from the root of the document */
export function yamlPromptText({ path: file, text, document }: PromptSource, path: YamlPath): PromptText {
  const replacePrompt = (prompt: string) => withinLimits(prompt, () => replaceScalar(text, path, prompt));
  return {
    location: locationAt(file, text, placeOf(document, path)),
    textPath: file,
    replacePrompt,
    replacedLines: (prompt) => {
      const written = replacePrompt(prompt);
      const node = document.getIn(path, true);
      if (!written.ok || !isScalar(node) || !node.range) return null;
      const [start, end] = node.range;
      return replacedLines(text, written.text, [start, end]);
    },
  };
}

/** What holds for every prompt file, however its text is written. */
export function withinLimits(prompt: string, write: () => WriteBack): WriteBack {
  if (!/\S/.test(prompt)) return { ok: false, reason: 'A prompt file cannot hold a blank prompt.' };
  const written = write();
  const bytes = written.ok ? byteSize(written.text) : 0;
  if (bytes <= MAXIMUM_BYTES) return written;
  const reason = `The file would have ${size(bytes)}, more than the ${size(MAXIMUM_BYTES)} that a prompt file may have.`;
  return { ok: false, reason };
}
