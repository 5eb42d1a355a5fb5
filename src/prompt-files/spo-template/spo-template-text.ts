import type { FileProblem, ReferencedFiles } from '../prompt-file.ts';
import type { PromptSource } from '../prompt-format.ts';
import { referencedPath } from '../referenced-path.ts';
import { atPath } from '../schema/describe-problem.ts';
import { plainPrompt, plainPromptText } from '../text/plain-prompt-text.ts';
import { type PromptText, yamlPromptText } from '../text/prompt-text.ts';
import { decodeText, type TextFault } from '../yaml/decode-text.ts';
import { quote } from '../yaml/quote.ts';
import { locationAt } from '../yaml/source-location.ts';
import { placeOf, type YamlPath } from '../yaml/yaml-place.ts';

const KEY = 'prompt-file';
/** Of a file that nobody has validated yet. */
const MOST_FILES = 100;

/** The text files that a template names, whether or not the rest of it is valid. */
export function textFilesOf({ path, value }: PromptSource): readonly string[] {
  const items = entryOf(value, 'prompts');
  const holders: readonly unknown[] = [value, ...(Array.isArray(items) ? items : [])];
  const named = holders.map((holder) => {
    const reference = entryOf(holder, KEY);
    return typeof reference === 'string' ? referencedPath(path, reference) : null;
  });
  return [...new Set(named.filter((each) => each !== null))].slice(0, MOST_FILES);
}

function entryOf(holder: unknown, key: string): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? (holder as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

type TemplateText =
  | { readonly ok: true; readonly prompt: string; readonly text: PromptText }
  | { readonly ok: false; readonly fault: TextFault; readonly elsewhere: readonly FileProblem[] };

interface TextHolder {
  readonly prompt?: string | undefined;
  readonly 'prompt-file'?: string | undefined;
  readonly path: YamlPath;
}

/**
 * The text of a prompt, from the template or from the file that it names.
 * @param owners the files that are taken, each with the prompt that names it; that of this prompt is added
 */
export function readTemplateText(
  source: PromptSource,
  { prompt, 'prompt-file': reference, path }: TextHolder,
  referenced: ReferencedFiles,
  owners: Map<string, string>,
): TemplateText {
  if (reference === undefined) {
    return { ok: true, prompt: prompt ?? '', text: yamlPromptText(source, [...path, 'prompt']) };
  }
  const at = [...path, KEY];
  const offset = placeOf(source.document, at);
  const refuse = (sentence: string, elsewhere: readonly FileProblem[] = []): TemplateText => {
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
