import type { FileProblem, ParsedPromptFile } from '../../prompt-files/prompt-file.ts';
import { promptTextPath } from '../../spo/prompt-name.ts';

/**
 * The prompts whose `prompt.txt` in the results folder says something else: whoever reads that file uses another prompt
 * than whoever reads the prompt file. Line ends do not count, since a checkout may change them.
 * @param read the text of a file; null when there is none
 */
export async function differingTexts(
  files: readonly ParsedPromptFile[],
  resultsDir: string,
  read: (path: string) => Promise<string | null>,
): Promise<FileProblem[]> {
  const found: FileProblem[] = [];
  for (const file of files) {
    for (const { name, spec, location } of file.ok ? file.prompts : []) {
      const textPath = promptTextPath({ path: file.path, name }, resultsDir);
      const text = await read(textPath);
      if (text === null || comparable(text) === comparable(spec.prompt)) continue;
      found.push({ location, message: `${textPath} holds another prompt than this file` });
    }
  }
  return found;
}

function comparable(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}
