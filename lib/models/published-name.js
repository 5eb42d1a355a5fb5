const OPENAI_HOST = /(^|\.)api\.openai\.com$/;
/** Whether an address is OpenAI's own. */
export function isAtOpenAi(baseUrl) {
    return OPENAI_HOST.test(URL.parse(baseUrl)?.hostname ?? '');
}
/**
 * The name that an endpoint knows a model by, from one that may have its publisher in front, as
 * `openai/gpt-4.1`. OpenAI's own endpoint has the models of one publisher and leaves it out; every other takes names as they are.
 * @returns null for another publisher's model at OpenAI's own endpoint
 */
export function nameAt(baseUrl, name) {
    if (!isAtOpenAi(baseUrl))
        return name;
    const [publisher, ...rest] = name.split('/');
    if (rest.length === 0)
        return name;
    return publisher?.toLowerCase() === 'openai' && rest.join('/') !== '' ? rest.join('/') : null;
}
