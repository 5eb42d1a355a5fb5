import { readYaml } from '../yaml/read-yaml.ts';
import { spoTemplateSchema } from './spo-template-schema.ts';

/** What a form edits of an SPO template with one prompt. Texts are shown without the line end that closes a block. */
export interface TemplateFields {
  readonly prompt: string;
  readonly requirements: string;
  /** Most words of a new prompt; null for no limit. */
  readonly count: number | null;
  readonly questions: readonly TemplateQuestion[];
}

export interface TemplateQuestion {
  /** Place in the file's list when it was read, from 0; null for a question that the form added. */
  readonly was: number | null;
  readonly question: string;
  /** Empty for none. */
  readonly answer: string;
}

/** Null for a text that is no valid template, or whose prompts stand in a list or a file of their own. */
export function readTemplateFields(text: string): TemplateFields | null {
  const yaml = readYaml(text);
  const template = yaml.ok ? spoTemplateSchema.safeParse(yaml.value) : null;
  if (!template?.success || template.data.prompt === undefined) return null;
  const { prompt, requirements, count, qa = [] } = template.data;
  return {
    prompt: fieldText(prompt),
    requirements: fieldText(requirements ?? ''),
    count: typeof count === 'number' ? count : null,
    questions: qa.map(({ question, answer }, index) => ({
      was: index,
      question: fieldText(question),
      answer: fieldText(answer ?? ''),
    })),
  };
}

/** A text of the file as a form shows it. */
function fieldText(value: string): string {
  return value.endsWith('\n') ? value.slice(0, -1) : value;
}

/**
 * A field as the file has it.
 * @param before the file's text that the field was read from; a block keeps the line end that closes it
 */
export function fileText(field: string, before: string | null): string {
  const closes = before === null ? /\n/.test(field) : /\n$/.test(before);
  return closes || field.endsWith('\n') ? `${field}\n` : field;
}
