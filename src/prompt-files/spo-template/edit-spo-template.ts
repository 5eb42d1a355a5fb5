import { isDeepStrictEqual } from 'node:util';
import { isScalar } from 'yaml';
import type { WriteBack } from '../prompt-file.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { replaceScalar } from '../yaml/scalar/replace-scalar.ts';
import { addEntry, type NewScalar, removeEntry, replaceEntry } from '../yaml/yaml-entries.ts';
import { insertItem, removeItem } from '../yaml/yaml-items.ts';
import type { YamlPath } from '../yaml/yaml-place.ts';
import {
  fileText,
  readTemplateFields,
  type TemplateFields,
  type TemplateQuestion,
} from './template-fields.ts';

/** A template with nothing but these fields. */
export function newSpoTemplate(fields: TemplateFields): WriteBack {
  const questions = fields.questions.map((each) => ({ ...each, was: null }));
  return editSpoTemplate('prompt: |\n  x\nqa:\n  - question: "x"\n', { ...fields, questions });
}

/**
 * A template with one prompt after a form was filled in: texts that stay are replaced in their place, keys and questions
 * are added and removed as lines, and all other bytes of the file are kept, with every comment. What comes out has been
 * read again as exactly these fields. Never throws.
 */
export function editSpoTemplate(before: string, fields: TemplateFields): WriteBack {
  const old = readTemplateFields(before);
  if (old === null) return refuse('The file is no valid template with one prompt.');
  const places = placesOf(old.questions.length, fields.questions);
  if (places === null) return refuse('The questions are in another order than in the file.');
  const style = styleOf(before, ['qa', 0, 'question']);
  const steps: Step[] = [
    ...when(fields.prompt !== old.prompt, (text) => setText(text, ['prompt'], fields.prompt)),
    ...when(fields.requirements !== old.requirements, (text) =>
      setOptional(text, [], 'requirements', fields.requirements, 'prompt', 'block'),
    ),
    ...when(fields.count !== old.count, (text) => setCount(text, fields.count)),
    ...places.flatMap((question, place) =>
      question?.was === null
        ? [(text: string) => insertItem(text, 'qa', place, 'question', fitting(style, question.question))]
        : [],
    ),
    ...places.flatMap((question, place) => (question === null ? [] : itemSteps(question, place, old, style))),
    ...places
      .flatMap((question, place) => when(question === null, (text) => removeItem(text, 'qa', place)))
      .reverse(),
  ];
  let result: WriteBack = { ok: true, text: before };
  for (const step of steps) {
    result = step(result.text);
    if (!result.ok) return result;
  }
  const read = readTemplateFields(result.text);
  const wanted = { ...fields, questions: fields.questions.map((each, was) => ({ ...each, was })) };
  if (isDeepStrictEqual(read, wanted)) return result;
  return refuse('The fields do not make a valid template: a prompt and at least one question are needed.');
}

type Step = (text: string) => WriteBack;

/** Each step reads the whole file again, so that only what was changed is one. */
function when(isNeeded: boolean, step: Step): readonly Step[] {
  return isNeeded ? [step] : [];
}

function itemSteps(
  { was, question, answer }: TemplateQuestion,
  place: number,
  old: TemplateFields,
  style: NewScalar,
): readonly Step[] {
  const before = was === null ? undefined : old.questions[was];
  return [
    ...when(question !== before?.question, (text) => setText(text, ['qa', place, 'question'], question)),
    ...when(answer !== (before?.answer ?? ''), (text) =>
      setOptional(text, ['qa', place], 'answer', answer, 'question', style),
    ),
  ];
}

/**
 * The questions of the form between those of the file that it leaves out, which are null. Null for a form that has them
 * in another order, or one of them twice.
 */
function placesOf(count: number, questions: readonly TemplateQuestion[]): (TemplateQuestion | null)[] | null {
  const places: (TemplateQuestion | null)[] = [];
  let next = 0;
  for (const question of questions) {
    if (question.was !== null) {
      if (question.was < next || question.was >= count) return null;
      for (; next < question.was; next++) places.push(null);
      next++;
    }
    places.push(question);
  }
  for (; next < count; next++) places.push(null);
  return places;
}

function setText(text: string, path: YamlPath, wanted: string): WriteBack {
  const found = valueAt(text, path);
  const present = typeof found === 'string' ? found : null;
  return replaceScalar(text, path, fileText(wanted, present));
}

/** An empty text is a key that is not there. */
function setOptional(
  text: string,
  path: YamlPath,
  key: string,
  wanted: string,
  behind: string,
  style: NewScalar,
): WriteBack {
  if (wanted === '') return removeEntry(text, path, key);
  const present = valueAt(text, [...path, key]);
  let result: WriteBack = { ok: true, text };
  if (present === undefined) result = addEntry(text, path, key, behind, fitting(style, wanted));
  else if (present === null) result = replaceEntry(text, path, key, '"x"', 'x');
  return result.ok ? setText(result.text, [...path, key], wanted) : result;
}

function setCount(text: string, wanted: number | null): WriteBack {
  if (wanted === null) return removeEntry(text, [], 'count');
  if (valueAt(text, ['count']) !== undefined) return replaceEntry(text, [], 'count', String(wanted), wanted);
  const behind = valueAt(text, ['requirements']) === undefined ? 'prompt' : 'requirements';
  return addEntry(text, [], 'count', behind, wanted);
}

/** Undefined for a key that is not there. */
function valueAt(text: string, path: YamlPath): unknown {
  const yaml = readYaml(text);
  let value: unknown = yaml.ok ? yaml.value : undefined;
  for (const segment of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[segment];
  return value;
}

/** How the file writes its questions. */
function styleOf(text: string, path: YamlPath): NewScalar {
  const yaml = readYaml(text);
  const node = yaml.ok ? yaml.document.getIn(path, true) : null;
  if (!isScalar(node)) return 'double';
  if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') return 'block';
  if (node.type === 'QUOTE_SINGLE') return 'single';
  return node.type === 'PLAIN' ? 'plain' : 'double';
}

/** Several lines are a block, whatever their neighbours are. */
function fitting(style: NewScalar, text: string): NewScalar {
  return text.includes('\n') ? 'block' : style;
}

function refuse(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}
