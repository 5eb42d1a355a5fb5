/** Whether an address is OpenAI's own. */
export declare function isAtOpenAi(baseUrl: string): boolean;
/**
 * The name that an endpoint knows a model by, from one that may have its publisher in front, as
 * `openai/gpt-4.1`. OpenAI's own endpoint has the models of one publisher and leaves it out; every other takes names as they are.
 * @returns null for another publisher's model at OpenAI's own endpoint
 */
export declare function nameAt(baseUrl: string, name: string): string | null;
