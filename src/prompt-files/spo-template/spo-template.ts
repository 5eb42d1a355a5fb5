import { promptTitle } from '../../spo/prompt-name.ts';
import type { Assertion, Case } from '../../spo/types.ts';
import { toFileSettings } from '../file-settings-schema.ts';
import type { FileProblem, PromptEntry, ReferencedFiles } from '../prompt-file.ts';
import type { PromptFormat, PromptSource } from '../prompt-format.ts';
import { schemaFaults } from '../schema/schema-faults.ts';
import { toAssertions } from '../schema/to-assertions.ts';
import { questionFrame } from '../text/question-message.ts';
import type { TextFault } from '../yaml/decode-text.ts';
import type { YamlPath } from '../yaml/yaml-place.ts';
import { type SpoTemplate, spoTemplateSchema } from './spo-template-schema.ts';
import { readTemplateText, textFilesOf } from './spo-template-text.ts';

/** The format of the Python original, with assertions. It is what a file is taken for that is meant to be nothing else. */
export const spoTemplateFormat: PromptFormat = {
  title: 'an SPO template',
  isMeant: () => true,
  references: textFilesOf,
  read(source, referenced) {
    const template = spoTemplateSchema.safeParse(source.value);
    if (!template.success) return { ok: false, faults: schemaFaults(template.error, source) };
    return readPrompts(source, template.data, referenced);
  },
};

/** A prompt of a template with all that it takes from the top of its file. */
interface TemplatePrompt extends Omit<SpoTemplate, 'prompts'> {
  readonly name: string;
  /** Of the mapping that holds its text. */
  readonly path: YamlPath;
}

function readPrompts(source: PromptSource, template: SpoTemplate, referenced: ReferencedFiles) {
  const prompts: PromptEntry[] = [];
  const faults: TextFault[] = [];
  const elsewhere: FileProblem[] = [];
  const owners = new Map<string, string>();
  for (const each of promptsOf(template)) {
    const text = readTemplateText(source, each, referenced, owners);
    if (text.ok) prompts.push(toEntry(source, each, text));
    else {
      faults.push(text.fault);
      elsewhere.push(...text.elsewhere);
    }
  }
  if (faults.length > 0) return { ok: false as const, faults, elsewhere };
  return { ok: true as const, prompts, notices: [] };
}

function promptsOf({ prompts, ...file }: SpoTemplate): readonly TemplatePrompt[] {
  if (prompts === undefined) return [{ ...file, name: '', path: [] }];
  return prompts.map((item, index) => ({
    ...item,
    path: ['prompts', index],
    requirements: item.requirements ?? file.requirements,
    count: item.count ?? file.count,
    checks: [...file.checks, ...item.checks],
    qa: item.qa ?? file.qa,
    spo: { ...file.spo, ...item.spo },
  }));
}

function toEntry(
  source: PromptSource,
  template: TemplatePrompt,
  { prompt, text }: Extract<ReturnType<typeof readTemplateText>, { ok: true }>,
): PromptEntry {
  const { name, requirements, count, qa = [] } = template;
  const assertions = toAssertions(template.checks);
  return {
    name,
    spec: {
      key: promptTitle({ path: source.path, name }),
      prompt,
      requirements: requirements ?? '',
      count: typeof count === 'number' ? count : null,
      cases: qa.map((item) => toCase(item, assertions)),
      ...questionFrame(prompt),
    },
    settings: toFileSettings(template.spo),
    ...text,
  };
}

type CaseItem = NonNullable<SpoTemplate['qa']>[number];

function toCase(item: CaseItem, fileAssertions: readonly Assertion[]): Case {
  const assertions = [...fileAssertions, ...toAssertions(item.checks, fileAssertions)];
  return {
    question: item.question,
    ...(typeof item.answer === 'string' ? { answer: item.answer } : {}),
    ...(assertions.length > 0 ? { checks: assertions } : {}),
  };
}
