import { logText } from '../../report/text/log-lines.ts';
import { print } from '../../report/text/printer.ts';
import { counted } from '../../spo/counted.ts';
import type { FoundPromptFile } from '../init/find-prompt-files.ts';
import { type InitResult, initRepository } from '../init/init-repository.ts';
import type { StarterFormat } from '../init/starters.ts';

interface InitOptions {
  readonly format: StarterFormat;
  readonly workflow: boolean;
  readonly force?: boolean;
}

const MOST_SHOWN = 10;

/** Runs the command. @throws SpoError */
export async function run(
  path: string | undefined,
  { format, workflow, force = false }: InitOptions,
): Promise<void> {
  const place = path === undefined ? {} : { path };
  const result = await initRepository({ root: '.', format, workflow, force, ...place });
  for (const line of [...foundLines(result.found), ...writtenLines(result), '', ...nextLines(result)])
    print(line);
}

function foundLines(found: readonly FoundPromptFile[]): string[] {
  if (found.length === 0) return [];
  const shown = found
    .slice(0, MOST_SHOWN)
    .map(
      ({ path, format, isValid }) =>
        `  ${logText(path)} (${format}${isValid ? '' : ', with problems that spo validate names'})`,
    );
  const rest = found.length - shown.length;
  return [
    `${counted(found.length, 'prompt file')} found, so no example is written; name a file to get one:`,
    ...shown,
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ];
}

function writtenLines({ starter, workflow }: InitResult): string[] {
  return [
    ...(starter === null ? [] : [`Written: ${starter}, a prompt file to start from`]),
    ...(workflow === null ? [] : [`Written: ${workflow}, which checks prompts on every pull request`]),
    ...(starter === null && workflow === null ? ['Nothing was written.'] : []),
  ];
}

function nextLines({ starter, workflow, found }: InitResult): string[] {
  const file = starter ?? logText(found[0]?.path ?? '');
  const steps = [
    ...(starter === null ? [] : [`Put your own prompt, requirements and questions into ${starter}.`]),
    `spo validate ${found.length > 0 ? '' : file}`.trim(),
    `spo optimize --template ${file} --offline   (shows how it works; no key, no network)`,
    ...(workflow === null
      ? []
      : [
          'Add the secret OPENAI_API_KEY to the repository: Settings, Secrets and variables, Actions.',
          'Commit, push, and open a pull request that changes a prompt.',
        ]),
  ];
  return ['Next:', ...steps.map((step, index) => `  ${index + 1}. ${step}`)];
}
