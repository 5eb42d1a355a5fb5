import { compileSchema } from '../spo/checks/schema.js';
import { describeValue } from './describe-problem.js';
import { isMapping } from './is-mapping.js';
import { quote } from './quote.js';
import { faultAt } from './schema-faults.js';
/** How the file wants its model to be asked, and what the shape of the answers it asks for is tested by. */
export function readExecution(file, source) {
    const { responseFormat: kind, jsonSchema } = file;
    const parsed = typeof jsonSchema === 'string' ? parsedText(jsonSchema) : (jsonSchema ?? null);
    if (typeof jsonSchema === 'string' && parsed === null)
        return refused(source, 'expected a mapping as JSON', jsonSchema);
    if (kind === 'json_schema')
        return readSchema(file, parsed, source);
    const notices = parsed === null
        ? []
        : [faultAt(source, ['jsonSchema'], 'expected responseFormat to be json_schema, so this is not used')];
    const responseFormat = kind === 'json_object' ? { type: kind } : undefined;
    return { ok: true, execution: executionOf(file, responseFormat), checks: [], notices };
}
function readSchema(file, named, source) {
    const { name, schema } = named ?? {};
    if (typeof name !== 'string' || !/\S/.test(name) || !isMapping(schema)) {
        const found = typeof file.jsonSchema === 'string' ? file.jsonSchema : named;
        return refused(source, 'expected a mapping with the keys name and schema', found);
    }
    const execution = executionOf(file, { type: 'json_schema', json_schema: { ...named } });
    const compiled = compileSchema(schema);
    if (compiled.ok) {
        const label = `json-schema ${quote(name)}`;
        return { ok: true, execution, checks: [{ kind: 'json-schema', label, schema }], notices: [] };
    }
    const { path, reason, isKey } = compiled.fault;
    const isText = typeof file.jsonSchema === 'string';
    const place = ['jsonSchema', ...(isText ? [] : ['schema', ...path])];
    const sentence = `expected a schema that answers can be checked against, found one that is only sent to the model (${reason})`;
    const notice = faultAt(source, place, sentence, isKey && !isText);
    return { ok: true, execution, checks: [], notices: [notice] };
}
function executionOf({ model, modelParameters }, responseFormat) {
    const { temperature, topP, maxTokens, maxCompletionTokens } = modelParameters ?? {};
    const most = maxCompletionTokens ?? maxTokens ?? null;
    return {
        ...(model?.trim() ? { model: model.trim() } : {}),
        ...(typeof temperature === 'number' ? { temperature } : {}),
        ...(typeof topP === 'number' ? { topP } : {}),
        ...(most === null ? {} : { maxTokens: most }),
        ...(responseFormat ? { responseFormat } : {}),
    };
}
function parsedText(text) {
    try {
        const value = JSON.parse(text);
        return isMapping(value) ? value : null;
    }
    catch {
        return null;
    }
}
function refused(source, expected, found) {
    const what = found === null ? ', but the key is missing' : `, found ${describeValue(found)}`;
    return { ok: false, fault: faultAt(source, ['jsonSchema'], expected + what) };
}
