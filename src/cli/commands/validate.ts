import { readFile } from 'node:fs/promises';
import { validateFiles } from '../../jobs/ask/validate-files.ts';
import { parsePromptFileOnDisk } from '../../jobs/change/prompt-file-on-disk.ts';
import { EXIT, readInput } from '../../machine/process.ts';
import { findingLine } from '../../report/text/finding-line.ts';
import { annotate, print, printError } from '../../report/text/printer.ts';
import { DEFAULT_PROMPT_GLOBS } from '../../settings/run-settings.ts';
import { counted } from '../../spo/counted.ts';
import { matchingFiles } from '../matching-files.ts';

interface ValidateOptions {
  readonly format: 'text' | 'github';
  readonly resultsDir: string;
}

/** Runs the command and sets the exit code. @throws SpoError */
export async function run(
  patterns: readonly string[],
  { format, resultsDir }: ValidateOptions,
): Promise<void> {
  const paths = await matchingFiles(patterns.length > 0 ? patterns : DEFAULT_PROMPT_GLOBS);
  const candidates = await Promise.all(
    paths.map(async (path) => parsePromptFileOnDisk(path, await readInput(path))),
  );
  // A file in the results folder that nobody has, or can read, is none that could differ.
  const readText = (path: string) => readFile(path, 'utf8').catch(() => null);
  const { findings, files, invalid, prompts, cases } = await validateFiles(candidates, resultsDir, readText);
  for (const finding of findings) {
    if (format === 'github') annotate(finding.level, finding.message, { location: finding.location });
    else print(findingLine(finding));
  }
  if (invalid === 0) {
    const several = prompts === files ? '' : `${counted(prompts, 'prompt')} and `;
    print(`${counted(files, 'prompt file')} valid, ${several}${counted(cases, 'case')} in all.`);
  } else {
    printError(`spo: ${invalid} of ${counted(files, 'prompt file')} invalid.`);
    process.exitCode = EXIT.gate;
  }
}
