export { optimizePrompt, } from './jobs/optimize-prompt.js';
export { SpoError } from './spo/errors.js';
