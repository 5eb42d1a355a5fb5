import type { FileSettings } from '../../settings/file-settings.ts';
import { promptTitle } from '../../spo/prompt-name.ts';
import type { Case, Message } from '../../spo/types.ts';
import type { PromptEntry } from '../prompt-file.ts';
import { fillPlaceholders, placeholdersIn, questionOf } from '../text/placeholders.ts';
import { withQuestion } from '../text/with-question.ts';
import type { FoundPrompt } from './found-prompts.ts';
import type { TestCase } from './tests/tests.ts';

interface EntryParts {
  /** Of the configuration. */
  readonly path: string;
  readonly name: string;
  readonly prompt: FoundPrompt;
  readonly cases: readonly TestCase[];
  readonly settings: FileSettings;
}

/** A prompt of a configuration with the cases that all of its prompts share. */
export function toEntry({ path, name, prompt, cases, settings }: EntryParts): PromptEntry {
  const { messages, target, place } = prompt;
  const text = messages[target]?.content ?? '';
  const used = new Set(messages.flatMap(({ content }) => placeholdersIn(content).map((each) => each.name)));
  const common = commonRequirements(cases);
  return {
    name,
    spec: {
      key: promptTitle({ path, name }),
      prompt: text,
      requirements: listed([...common]),
      count: null,
      cases: cases.map((each) => toCase(each, used, common)),
      placeholders: placeholdersIn(text).map(({ written }) => written),
      render: (promptText, { variables, question }) => {
        const put = messages.map(({ role, content }, index): Message => {
          return { role, content: index === target ? promptText : content };
        });
        if (variables === undefined) return withQuestion(put, used, question);
        return put.map(({ role, content }) => ({ role, content: filled(content, variables) }));
      },
    },
    settings,
    ...place,
  };
}

/** What all cases ask for is a requirement of the prompt. */
function commonRequirements(cases: readonly TestCase[]): ReadonlySet<string> {
  const [first, ...others] = cases.map(({ requirements }) => new Set(requirements));
  return new Set([...(first ?? [])].filter((text) => others.every((each) => each.has(text))));
}

/** A name without a value is filled with nothing, as promptfoo does it. */
function filled(content: string, variables: Readonly<Record<string, string>>): string {
  const empty = placeholdersIn(content).map(({ name }) => [name, '']);
  return fillPlaceholders(content, { ...Object.fromEntries(empty), ...variables });
}

/** The question is what the prompt takes up; a test may have other values, such as the answer that it expects. */
function toCase(test: TestCase, used: ReadonlySet<string>, common: ReadonlySet<string>): Case {
  const { variables, assertions, references, requirements, description } = test;
  const shown = Object.entries(variables).filter(([name]) => used.has(name));
  const question = questionOf(Object.fromEntries(shown));
  const own = requirements.filter((text) => !common.has(text));
  const rubric = own.length > 0 ? [`A good answer meets this:\n${listed(own)}`] : [];
  const answer = [...references, ...rubric].join('\n\n');
  return {
    question: /\S/.test(question) ? question : description || 'The prompt alone.',
    variables,
    ...(answer === '' ? {} : { answer }),
    ...(assertions.length > 0 ? { checks: assertions } : {}),
  };
}

function listed(texts: readonly string[]): string {
  return texts.length === 1 ? (texts[0] ?? '') : texts.map((text) => `- ${text}`).join('\n');
}
