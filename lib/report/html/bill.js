import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { Name } from './foreign-text.js';
import { defineTexts, useTexts } from './language.js';
import { words } from './words.js';
const texts = defineTexts({
    en: {
        calls: 'Calls',
        prompt: 'Prompt tokens',
        completion: 'Completion tokens',
        cost: 'Cost',
        retries: 'Retries',
        cache: 'Answers from the cache',
        optimizer: 'Optimizer',
        judge: 'Judge',
        executor: 'Executor',
        today: "Executor (today's)",
        next: 'Executor (new)',
    },
    zh: {
        calls: '调用次数',
        prompt: '输入 token',
        completion: '输出 token',
        cost: '费用',
        retries: '重试',
        cache: '来自缓存的回答',
        optimizer: '优化模型',
        judge: '评判模型',
        executor: '执行模型',
        today: '执行模型（现用）',
        next: '执行模型（新）',
    },
});
/** What calls were made and cost, and which models answered where that is known. */
export function Bill({ usage, models }) {
    const say = useTexts(texts);
    const { number, cost } = useTexts(words);
    const figures = [
        [say.calls, number(usage.calls)],
        [say.prompt, number(usage.promptTokens)],
        [say.completion, number(usage.completionTokens)],
        [say.cost, cost(usage.costUsd)],
        [say.retries, number(usage.retries)],
        [say.cache, number(usage.cacheHits)],
    ];
    return (_jsxs("dl", { class: "facts", children: [figures.map(([name, value]) => (_jsxs("div", { children: [_jsx("dt", { children: name }), _jsx("dd", { children: value })] }, name))), namedModels(models, say).map(([role, model]) => (_jsxs("div", { children: [_jsx("dt", { children: role }), _jsx("dd", { children: _jsx(Name, { text: model }) })] }, role)))] }));
}
function namedModels(models, say) {
    if (models === undefined)
        return [];
    const { optimize, evaluate, execute, compare } = models;
    const executors = compare === undefined
        ? [[say.executor, execute]]
        : [
            [say.today, execute],
            [say.next, compare],
        ];
    return [[say.optimizer, optimize], [say.judge, evaluate], ...executors];
}
