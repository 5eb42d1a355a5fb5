import { isDeepStrictEqual } from 'node:util';
import { isScalar } from 'yaml';
import { readYaml } from './read-yaml.js';
import { replaceScalar } from './replace-scalar.js';
import { fileText, readTemplateFields, } from './template-fields.js';
import { addEntry, removeEntry, replaceEntry } from './yaml-entries.js';
import { insertItem, removeItem } from './yaml-items.js';
/** A template with nothing but these fields. */
export function newSpoTemplate(fields) {
    const questions = fields.questions.map((each) => ({ ...each, was: null }));
    return editSpoTemplate('prompt: |\n  x\nqa:\n  - question: "x"\n', { ...fields, questions });
}
/**
 * A template with one prompt after a form was filled in: texts that stay are replaced in their place, keys and questions
 * are added and removed as lines, and all other bytes of the file are kept, with every comment. What comes out has been
 * read again as exactly these fields. Never throws.
 */
export function editSpoTemplate(before, fields) {
    const old = readTemplateFields(before);
    if (old === null)
        return refuse('The file is no valid template with one prompt.');
    const places = placesOf(old.questions.length, fields.questions);
    if (places === null)
        return refuse('The questions are in another order than in the file.');
    const style = styleOf(before, ['qa', 0, 'question']);
    const steps = [
        ...when(fields.prompt !== old.prompt, (text) => setText(text, ['prompt'], fields.prompt)),
        ...when(fields.requirements !== old.requirements, (text) => setOptional(text, [], 'requirements', fields.requirements, 'prompt', 'block')),
        ...when(fields.count !== old.count, (text) => setCount(text, fields.count)),
        ...places.flatMap((question, place) => when(question?.was === null, (text) => insertItem(text, 'qa', place, 'question', fitting(style, question?.question ?? '')))),
        ...places.flatMap((question, place) => (question === null ? [] : itemSteps(question, place, old, style))),
        ...places
            .flatMap((question, place) => when(question === null, (text) => removeItem(text, 'qa', place)))
            .reverse(),
    ];
    let result = { ok: true, text: before };
    for (const step of steps) {
        result = step(result.text);
        if (!result.ok)
            return result;
    }
    const read = readTemplateFields(result.text);
    const wanted = { ...fields, questions: fields.questions.map((each, was) => ({ ...each, was })) };
    if (isDeepStrictEqual(read, wanted))
        return result;
    return refuse('The fields do not make a valid template: a prompt and at least one question are needed.');
}
/** Each step reads the whole file again, so that only what was changed is one. */
function when(isNeeded, step) {
    return isNeeded ? [step] : [];
}
function itemSteps({ was, question, answer }, place, old, style) {
    const before = was === null ? { question: null, answer: '' } : old.questions[was];
    return [
        ...when(question !== before?.question, (text) => setText(text, ['qa', place, 'question'], question)),
        ...when(answer !== before?.answer, (text) => setOptional(text, ['qa', place], 'answer', answer, 'question', style)),
    ];
}
/**
 * The questions of the form between those of the file that it leaves out, which are null. Null for a form that has them
 * in another order, or one of them twice.
 */
function placesOf(count, questions) {
    const places = [];
    let next = 0;
    for (const question of questions) {
        if (question.was !== null) {
            if (question.was < next || question.was >= count)
                return null;
            for (; next < question.was; next++)
                places.push(null);
            next++;
        }
        places.push(question);
    }
    for (; next < count; next++)
        places.push(null);
    return places;
}
function setText(text, path, wanted) {
    const found = valueAt(text, path);
    const present = typeof found === 'string' ? found : null;
    const written = fileText(wanted, present);
    // An alias can stay as it is, and cannot be written to.
    return present === written ? { ok: true, text } : replaceScalar(text, path, written);
}
/** An empty text is a key that is not there. */
function setOptional(text, path, key, wanted, behind, style) {
    const present = valueAt(text, [...path, key]);
    if (wanted === '') {
        const isEmpty = typeof present !== 'string' || present.replace(/\n$/, '') === '';
        return isEmpty ? { ok: true, text } : removeEntry(text, path, key);
    }
    let result = { ok: true, text };
    if (present === undefined)
        result = addEntry(text, path, key, behind, fitting(style, wanted));
    else if (present === null)
        result = replaceEntry(text, path, key, '"x"', 'x');
    return result.ok ? setText(result.text, [...path, key], wanted) : result;
}
function setCount(text, wanted) {
    const present = valueAt(text, ['count']);
    if (present === wanted)
        return { ok: true, text };
    if (wanted === null)
        return typeof present === 'number' ? removeEntry(text, [], 'count') : { ok: true, text };
    if (present !== undefined)
        return replaceEntry(text, [], 'count', String(wanted), wanted);
    const behind = valueAt(text, ['requirements']) === undefined ? 'prompt' : 'requirements';
    return addEntry(text, [], 'count', behind, wanted);
}
/** Undefined for a key that is not there. */
function valueAt(text, path) {
    const yaml = readYaml(text);
    let value = yaml.ok ? yaml.value : undefined;
    for (const segment of path)
        value = value?.[segment];
    return value;
}
/** How the file writes its questions. */
function styleOf(text, path) {
    const yaml = readYaml(text);
    const node = yaml.ok ? yaml.document.getIn(path, true) : null;
    if (!isScalar(node))
        return 'double';
    if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
        return 'block';
    if (node.type === 'QUOTE_SINGLE')
        return 'single';
    return node.type === 'PLAIN' ? 'plain' : 'double';
}
/** Several lines are a block, whatever their neighbours are. */
function fitting(style, text) {
    return text.includes('\n') ? 'block' : style;
}
function refuse(reason) {
    return { ok: false, reason };
}
