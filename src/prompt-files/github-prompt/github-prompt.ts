import { toFileSettings } from '../file-settings-schema.ts';
import type { FormatReading, PromptFormat, PromptSource } from '../prompt-format.ts';
import { isMapping } from '../schema/is-mapping.ts';
import { parseTolerantly } from '../schema/tolerant-parse.ts';
import { placeholdersIn } from '../text/placeholders.ts';
import { type PromptText, yamlPromptText } from '../text/prompt-text.ts';
import { excerpt } from '../yaml/quote.ts';
import { readCases } from './github-prompt-cases.ts';
import { readEvaluators } from './github-prompt-evaluators.ts';
import { readExecution } from './github-prompt-execution.ts';
import { chooseMessage, messagesWith } from './github-prompt-messages.ts';
import { type GithubPrompt, githubPromptSchema } from './github-prompt-schema.ts';

/** GitHub's `.prompt.yml`: chat messages with variables, test data and evaluators. */
export const githubPromptFormat: PromptFormat = {
  title: 'a GitHub prompt file',
  isMeant({ path, value }) {
    const file = isMapping(value) ? value : {};
    const isOther = ['prompt', 'prompts', 'qa'].some((key) => Object.hasOwn(file, key));
    if (/\.prompt\.ya?ml$/.test(path)) return !isOther || Object.hasOwn(file, 'messages');
    return !isOther && Array.isArray(file.messages);
  },
  references: () => [],
  read(source) {
    const parsed = parseTolerantly(githubPromptSchema, source);
    if (!parsed.ok) return parsed;
    const reading = toReading(source, parsed.value);
    return reading.ok ? { ...reading, notices: [...parsed.notices, ...reading.notices] } : reading;
  },
};

function toReading(source: PromptSource, file: GithubPrompt): FormatReading {
  const chosen = chooseMessage(file, source);
  const execution = readExecution(file, source);
  const evaluators = readEvaluators(file, source);
  const faults = [chosen, execution].flatMap((part) => (part.ok ? [] : [part.fault]));
  if (!chosen.ok || !execution.ok) return { ok: false, faults };
  const { index } = chosen;
  const { messages, description, spo } = file;
  const prompt = messages[index]?.content ?? '';
  const read = readCases(file, index, { texts: evaluators.demands, others: execution.assertions }, source);
  if (!read.ok) return read;
  const kept = placeholdersIn(prompt).filter(({ name }) => read.names.has(name));
  const entry = {
    name: '',
    spec: {
      key: source.path,
      prompt,
      requirements: [(description ?? '').trim(), ...evaluators.requirements].filter(Boolean).join('\n\n'),
      count: null,
      cases: read.cases,
      placeholders: kept.map(({ written }) => written),
      render: messagesWith(messages, index, read.names),
    },
    settings: toFileSettings(spo, execution.execution),
    ...textWith(read.names, yamlPromptText(source, ['messages', index, 'content'])),
  };
  return { ok: true, prompts: [entry], notices: [...execution.notices, ...evaluators.notices] };
}

/** A placeholder that the cases have no value for would make a file that cannot be read again. */
function textWith(names: ReadonlySet<string>, text: PromptText): PromptText {
  const strange = (prompt: string) =>
    placeholdersIn(prompt).find(({ written, name }) => written === `{{${name}}}` && !names.has(name));
  return {
    ...text,
    replacePrompt: (prompt) => {
      const placeholder = strange(prompt);
      if (placeholder === undefined) return text.replacePrompt(prompt);
      const name = excerpt(placeholder.written);
      return { ok: false, reason: `The new text has ${name}, which nothing in the file is put in place of.` };
    },
    replacedLines: (prompt) => (strange(prompt) === undefined ? text.replacedLines(prompt) : null),
  };
}
