import type { FileProblem, PromptEntry } from '../prompt-files/prompt-file.ts';
import { promptTextPath } from './publish-winners.ts';

type PlacedPrompt = Pick<PromptEntry, 'name' | 'spec' | 'location'> & { readonly path: string };

/**
 * The prompts whose `prompt.txt` in the results folder says something else: whoever reads that file uses another prompt
 * than whoever reads the prompt file. Line ends do not count, since a checkout may change them.
 * @param readText the text of a file; null when there is none
 */
export async function differingTexts(
  prompts: readonly PlacedPrompt[],
  resultsDir: string,
  readText: (path: string) => Promise<string | null>,
): Promise<FileProblem[]> {
  const found: FileProblem[] = [];
  for (const { path, name, spec, location } of prompts) {
    const textPath = promptTextPath({ path, name }, resultsDir);
    const text = await readText(textPath);
    if (text === null || comparable(text) === comparable(spec.prompt)) continue;
    found.push({ location, message: `${textPath} holds another prompt than this file` });
  }
  return found;
}

function comparable(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}
