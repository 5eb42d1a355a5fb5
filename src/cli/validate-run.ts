import { differingTexts } from '../jobs/differing-texts.ts';
import { parsePromptFileOnDisk } from '../jobs/prompt-file-on-disk.ts';
import { validateFiles } from '../jobs/validate-files.ts';
import { SpoError } from '../spo/errors.ts';
import { EXIT } from './failure.ts';
import { readInput } from './read-input.ts';

/** Runs the command and sets the exit code. @throws SpoError */
export async function run(
  patterns: readonly string[],
  { resultsDir }: { readonly resultsDir: string },
): Promise<void> {
  const files = await matchingFiles(patterns);
  const parsed = await Promise.all(
    files.map(async (path) => parsePromptFileOnDisk(path, await readInput(path))),
  );
  const { problems, cases } = validateFiles(parsed);
  for (const { location, message } of problems) {
    console.log(`${location.file}:${location.line}:${location.column} ${message}`);
  }
  for (const { location, message } of await staleTexts(parsed, resultsDir)) {
    console.log(`${location.file}:${location.line}:${location.column} warning: ${message}`);
  }
  const invalid = new Set(problems.map(({ location }) => location.file)).size;
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  if (invalid === 0)
    console.log(`${count(files.length, 'prompt file')} valid, ${count(cases, 'case')} in all.`);
  else {
    console.error(`spo: ${invalid} of ${count(files.length, 'prompt file')} invalid.`);
    process.exitCode = EXIT.gate;
  }
}

/** A file in the results folder that nobody has, or can read, is none that could differ. */
async function staleTexts(parsed: Parameters<typeof differingTexts>[0], resultsDir: string) {
  const { readFile } = await import('node:fs/promises');
  return differingTexts(parsed, resultsDir, (path) => readFile(path, 'utf8').catch(() => null));
}

async function matchingFiles(patterns: readonly string[]): Promise<string[]> {
  const { glob, stat } = await import('node:fs/promises');
  const found = new Set<string>();
  for (const pattern of patterns) {
    if (
      await stat(pattern).then(
        (entry) => entry.isFile(),
        () => false,
      )
    )
      found.add(pattern);
    else for await (const file of glob(pattern)) found.add(file.replaceAll('\\', '/'));
  }
  if (found.size > 0) return [...found].sort();
  throw new SpoError('bad-input', `No file matches ${patterns.join(', ')}.`, {
    remedy: 'Name files or globs, such as "prompts/**/*.yaml".',
  });
}
