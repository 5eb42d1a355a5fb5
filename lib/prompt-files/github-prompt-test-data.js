import { EXPECTED } from './github-prompt-messages.js';
import { isMapping } from './is-mapping.js';
/** Keys under which people group the variables of a case, though the format has them side by side. */
const GROUPS = new Set(['vars', 'variables', 'inputs']);
/** Numbers and truth values become text, lists and mappings JSON. */
export function readTestData({ testData }) {
    return (testData ?? []).map((item) => {
        const entries = Object.entries(item).flatMap(([key, value]) => GROUPS.has(key) && isMapping(value) ? Object.entries(value) : [[key, value]]);
        const { [EXPECTED]: answer, ...variables } = Object.fromEntries(entries);
        return {
            variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, asText(value)])),
            answer: answer === undefined || answer === null ? undefined : asText(answer),
        };
    });
}
function asText(value) {
    if (typeof value === 'string')
        return value;
    if (value === null || value === undefined)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
