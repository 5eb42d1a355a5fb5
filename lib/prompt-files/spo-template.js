import { toFileSettings } from './file-settings-schema.js';
import { questionMessage, questionPlaceholders } from './question-message.js';
import { schemaFaults } from './schema-faults.js';
import { spoTemplateSchema } from './spo-template-schema.js';
import { readTemplateText, textFilesOf } from './spo-template-text.js';
import { toChecks } from './to-checks.js';
/** The format of the Python original, with checks. It is what a file is taken for that is meant to be nothing else. */
export const spoTemplateFormat = {
    title: 'an SPO template',
    isMeant: () => true,
    references: textFilesOf,
    read(source, referenced) {
        const template = spoTemplateSchema.safeParse(source.value);
        if (!template.success)
            return { ok: false, faults: schemaFaults(template.error, source) };
        return readPrompts(source, template.data, referenced);
    },
};
function readPrompts(source, template, referenced) {
    const prompts = [];
    const faults = [];
    const elsewhere = [];
    const owners = new Map();
    for (const each of promptsOf(template)) {
        const text = readTemplateText(source, each, referenced, owners);
        if (text.ok)
            prompts.push(toEntry(source, each, text));
        else {
            faults.push(text.fault);
            elsewhere.push(...text.elsewhere);
        }
    }
    if (faults.length > 0)
        return { ok: false, faults, elsewhere };
    return { ok: true, prompts, notices: [] };
}
function promptsOf({ prompts, ...file }) {
    if (prompts === undefined)
        return [{ ...file, name: '', path: [] }];
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
function toEntry(source, template, { prompt, text }) {
    const { name, requirements, count, qa = [] } = template;
    const checks = toChecks(template.checks);
    const placeholders = questionPlaceholders(prompt);
    return {
        name,
        spec: {
            key: name === '' ? source.path : `${source.path}#${name}`,
            prompt,
            requirements: requirements ?? '',
            count: typeof count === 'number' ? count : null,
            cases: qa.map((item) => toCase(item, checks)),
            ...(placeholders.length > 0 ? { placeholders } : {}),
            render: questionMessage,
        },
        settings: toFileSettings(template.spo),
        ...text,
    };
}
function toCase(item, fileChecks) {
    const checks = [...fileChecks, ...toChecks(item.checks, fileChecks)];
    return {
        question: item.question,
        ...(typeof item.answer === 'string' ? { answer: item.answer } : {}),
        ...(checks.length > 0 ? { checks } : {}),
    };
}
