/** Addresses that their makers document for OpenAI-compatible calls. Looked up 2026-11-22. */
export declare const KNOWN_ENDPOINTS: readonly [{
    readonly name: 'OpenAI';
    readonly baseUrl: 'https://api.openai.com/v1';
}, {
    readonly name: 'DeepSeek';
    readonly baseUrl: 'https://api.deepseek.com';
}, {
    readonly name: 'OpenRouter';
    readonly baseUrl: 'https://openrouter.ai/api/v1';
}, {
    readonly name: 'Ollama';
    readonly baseUrl: 'http://localhost:11434/v1';
}, {
    readonly name: 'LM Studio';
    readonly baseUrl: 'http://localhost:1234/v1';
}];
