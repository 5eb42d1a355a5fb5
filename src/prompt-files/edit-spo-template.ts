import type { WriteBack } from './prompt-file.ts';
import { readYaml } from './read-yaml.ts';
import { replaceScalar } from './replace-scalar.ts';
import { fileText, readTemplateFields, type TemplateFields } from './template-fields.ts';
import type { YamlPath } from './yaml-place.ts';

/** A template with nothing but these fields. */
export function newSpoTemplate(fields: TemplateFields): WriteBack {
  const items = fields.questions.map((_, index) => `  - question: |\n      ${index}\n`).join('');
  return editSpoTemplate(`prompt: |\n  x\nqa:\n${items}`, {
    ...fields,
    questions: fields.questions.map((question, was) => ({ ...question, was })),
  });
}

export function editSpoTemplate(before: string, fields: TemplateFields): WriteBack {
  const old = readTemplateFields(before);
  if (old === null) return { ok: false, reason: 'The file is no valid template with one prompt.' };
  let text = before;
  const steps: [YamlPath, string][] = [[['prompt'], fields.prompt]];
  for (const { was, question } of fields.questions)
    if (was !== null) steps.push([['qa', was, 'question'], question]);
  for (const [path, value] of steps) {
    const yaml = readYaml(text);
    const present = yaml.ok ? yaml.document.getIn(path) : null;
    const result = replaceScalar(text, path, fileText(value, typeof present === 'string' ? present : null));
    if (!result.ok) return result;
    text = result.text;
  }
  return { ok: true, text };
}
