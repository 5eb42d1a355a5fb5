import { readYaml } from './read-yaml.js';
import { spoTemplateSchema } from './spo-template-schema.js';
/** Null for a text that is no valid template, or whose prompts stand in a list or a file of their own. */
export function readTemplateFields(text) {
    const yaml = readYaml(text);
    const template = yaml.ok ? spoTemplateSchema.safeParse(yaml.value) : null;
    if (!template?.success || template.data.prompt === undefined)
        return null;
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
function fieldText(value) {
    return value.endsWith('\n') ? value.slice(0, -1) : value;
}
/**
 * A field as the file has it.
 * @param before the file's text that the field was read from; a block keeps the line end that closes it
 */
export function fileText(field, before) {
    const closes = before === null ? /\n/.test(field) : /\n$/.test(before);
    return closes || field.endsWith('\n') ? `${field}\n` : field;
}
