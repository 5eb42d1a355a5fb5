import { fillPlaceholders, placeholdersIn, questionOf } from '../placeholders.js';
/** A prompt of a configuration with the cases that all of its prompts share. */
export function toEntry({ path, name, prompt, cases, settings }) {
    const { messages, target, place } = prompt;
    const text = messages[target]?.content ?? '';
    const used = new Set(messages.flatMap(({ content }) => placeholdersIn(content).map((each) => each.name)));
    const common = commonRequirements(cases);
    return {
        name,
        spec: {
            key: name === '' ? path : `${path}#${name}`,
            prompt: text,
            requirements: listed([...common]),
            count: null,
            cases: cases.map((each) => toCase(each, used, common)),
            placeholders: placeholdersIn(text).map(({ written }) => written),
            render: (promptText, { variables = {} }) => messages.map((message, index) => {
                const content = index === target ? promptText : message.content;
                return { role: message.role, content: filled(content, variables) };
            }),
        },
        settings,
        ...place,
    };
}
/** What all cases ask for is a requirement of the prompt. */
function commonRequirements(cases) {
    const [first, ...others] = cases.map(({ requirements }) => new Set(requirements));
    return new Set([...(first ?? [])].filter((text) => others.every((each) => each.has(text))));
}
/** A name without a value is filled with nothing, as promptfoo does it. */
function filled(content, variables) {
    const empty = placeholdersIn(content).map(({ name }) => [name, '']);
    return fillPlaceholders(content, { ...Object.fromEntries(empty), ...variables });
}
/** The question is what the prompt takes up; a test may have other values, such as the answer that it expects. */
function toCase(test, used, common) {
    const { variables, checks, references, requirements, description } = test;
    const shown = Object.entries(variables).filter(([name]) => used.has(name));
    const question = questionOf(Object.fromEntries(shown));
    const own = requirements.filter((text) => !common.has(text));
    const rubric = own.length > 0 ? [`A good answer meets this:\n${listed(own)}`] : [];
    const answer = [...references, ...rubric].join('\n\n');
    return {
        question: /\S/.test(question) ? question : description || 'The prompt alone.',
        variables,
        ...(answer === '' ? {} : { answer }),
        ...(checks.length > 0 ? { checks } : {}),
    };
}
function listed(texts) {
    return texts.length === 1 ? (texts[0] ?? '') : texts.map((text) => `- ${text}`).join('\n');
}
