import { toFileSettings } from '../file-settings-schema.ts';
import type { FormatReading, PromptFormat, PromptSource } from '../prompt-format.ts';
import { placeholdersIn } from '../text/placeholders.ts';
import { quote } from '../yaml/quote.ts';
import type { ReadingContext } from './context.ts';
import { toEntry } from './entry.ts';
import { type ConfigurationPart, Findings } from './findings.ts';
import type { FoundPrompt } from './found-prompts.ts';
import { safeNames } from './name.ts';
import { readPrompts } from './prompts.ts';
import { executionOf, transformsAnswers } from './provider.ts';
import { configurationSchema } from './schema.ts';
import { filledTemplate } from './template.ts';
import { readTests, type TestCase } from './tests/tests.ts';

/** Such as `promptfooconfig.yaml` or `promptfooconfig.staging.json`. */
export const CONFIGURATION_NAME = /(?:^|\/)promptfooconfig(?:\.[^/]*)?\.(?:ya?ml|json)$/;
const MARKS = ['providers', 'targets', 'tests', 'defaultTest', 'scenarios'];
const READ_KEYS = ['prompts', 'tests', 'defaultTest', 'assertionTemplates', 'providers', 'targets', 'spo'];
/** They say nothing of prompts and answers. */
const OTHER_KEYS = ['$schema', 'description', 'version', 'tags', 'metadata', 'outputPath', 'sharing', 'env'];
const KNOWN_KEYS = new Set([...READ_KEYS, ...OTHER_KEYS, 'commandLineOptions', 'writeLatestResults']);

/** Configurations of promptfoo (https://www.promptfoo.dev/docs/configuration/reference/). */
export const promptfooFormat: PromptFormat = {
  title: 'a promptfoo configuration',
  isMeant: ({ path, value }) => CONFIGURATION_NAME.test(path) || hasItsKeys(value),
  references(source) {
    // Whatever reading asks for, so that the two cannot differ.
    const asked = new Set<string>();
    read(source, (path) => {
      asked.add(path);
      return null;
    });
    return [...asked];
  },
  read: (source, referenced) => read(source, (path) => referenced.get(path) ?? null),
};

function hasItsKeys(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('prompts' in value)) return false;
  return MARKS.some((key) => Object.hasOwn(value, key));
}

function read(source: PromptSource, lookUp: ReadingContext['lookUp']): FormatReading {
  const root: ConfigurationPart = { ...source, namedAt: null };
  const findings = new Findings(source);
  const parsed = configurationSchema.safeParse(source.value);
  if (!parsed.success) {
    findings.refuseIssues(root, parsed.error);
    return { ok: false, faults: findings.faults };
  }
  const configuration = parsed.data;
  const context: ReadingContext = { root, configuration, findings, lookUp };
  nameUnused(context);
  const providers = configuration.providers ?? configuration.targets;
  const prompts = readPrompts(context);
  const cases = readTests(context, transformsAnswers(providers));
  for (const prompt of prompts) checkValues(context, prompt, cases);
  if (!findings.areGood) return { ok: false, faults: findings.faults, elsewhere: findings.elsewhere };
  const settings = toFileSettings(configuration.spo, executionOf(providers) ?? {});
  const names = safeNames(prompts.map(({ wantedName }) => wantedName));
  const entries = prompts.map((prompt, index) => {
    const name = prompts.length === 1 ? '' : (names[index] ?? '');
    return toEntry({ path: source.path, name, prompt, cases, settings });
  });
  return { ok: true, prompts: entries, notices: findings.notices };
}

function nameUnused({ configuration, findings, root }: ReadingContext): void {
  for (const key of Object.keys(configuration)) {
    if (KNOWN_KEYS.has(key) || key.startsWith('x-')) continue;
    findings.notice(root, [key], `${quote(key)} is not used`);
  }
  for (const key of ['providers', 'targets'] as const) {
    const value = configuration[key];
    if (value === undefined || value === null || executionOf(value) !== null) continue;
    findings.notice(root, [key], `${quote(key)} is only used where it is a single model of OpenAI`);
  }
}

/** Placeholders want values, and the text has to stay within limits when it is filled. */
function checkValues(
  { configuration, findings, root }: ReadingContext,
  { messages, path }: FoundPrompt,
  cases: readonly TestCase[],
): void {
  const text = messages.map(({ content }) => content).join('\n');
  if (cases.some(({ variables }) => filledTemplate(text, variables) === null)) {
    findings.refuse(root, path, 'expected a prompt of ordinary length once it is filled, found a longer one');
  }
  for (const { name, written } of placeholdersIn(text)) {
    if (cases.every(({ variables }) => Object.hasOwn(variables, name))) continue;
    if (configuration.tests?.length) {
      findings.notice(root, path, `${written} is filled with nothing in tests that have no value for it`);
    } else {
      findings.refuse(root, ['tests'], `expected tests with a value for ${written}, found none`);
    }
  }
}
