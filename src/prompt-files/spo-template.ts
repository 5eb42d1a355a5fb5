import type { Case, Check, Message } from '../spo/types.ts';
import { countTrailing } from './count-trailing.ts';
import { NO_FILE_SETTINGS } from './file-settings.ts';
import type { PromptEntry } from './prompt-file.ts';
import type { PromptFormat, PromptSource } from './prompt-format.ts';
import { yamlPromptText } from './prompt-text.ts';
import { schemaFaults } from './schema-faults.ts';
import { type SpoTemplate, spoTemplateSchema } from './spo-template-schema.ts';
import { toChecks } from './to-checks.ts';

/** The format of the Python original, with checks. It is what a file is taken for that is meant to be nothing else. */
export const spoTemplateFormat: PromptFormat = {
  title: 'an SPO template',
  isMeant: () => true,
  references: () => [],
  read(source) {
    const template = spoTemplateSchema.safeParse(source.value);
    if (!template.success) return { ok: false, faults: schemaFaults(template.error, source) };
    return { ok: true, prompts: [toEntry(source, template.data)], notices: [] };
  },
};

function toEntry(source: PromptSource, template: SpoTemplate): PromptEntry {
  const checks = toChecks(template.checks);
  return {
    name: '',
    spec: {
      key: source.path,
      prompt: template.prompt,
      requirements: template.requirements,
      count: template.count,
      cases: template.qa.map((item) => toCase(item, checks)),
      render: renderMessages,
    },
    settings: NO_FILE_SETTINGS,
    ...yamlPromptText(source, ['prompt']),
  };
}

function toCase(item: SpoTemplate['qa'][number], fileChecks: readonly Check[]): Case {
  const checks = [...fileChecks, ...toChecks(item.checks, fileChecks)];
  return {
    question: item.question,
    ...(typeof item.answer === 'string' ? { answer: item.answer } : {}),
    ...(checks.length > 0 ? { checks } : {}),
  };
}

/** The line ends that a block scalar leaves behind the prompt do not widen the one blank line. */
function renderMessages(prompt: string, testCase: Case): readonly Message[] {
  const instructions = prompt.slice(0, prompt.length - countTrailing(prompt, '\n'));
  return [{ role: 'user', content: `${instructions}\n\n${testCase.question}` }];
}
