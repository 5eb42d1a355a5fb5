export declare const formTexts: Readonly<Record<import("../../../report/html/language.tsx").Language, {
    title: string;
    file: string;
    noFiles: string;
    toFiles: string;
    prompt: string;
    name: string;
    nameHint: string;
    initialRound: string;
    initialRoundHint: string;
    budget: string;
    budgetHint: string;
    more: string;
    setting: {
        'max-rounds': {
            label: string;
            hint: string;
        };
        'sample-size': {
            label: string;
            hint: string;
        };
        ballots: {
            label: string;
            hint: string;
        };
        patience: {
            label: string;
            hint: string;
        };
        seed: {
            label: string;
            hint: string;
        };
        'max-calls': {
            label: string;
            hint: string;
        };
        'max-tokens': {
            label: string;
            hint: string;
        };
        'max-cost-usd': {
            label: string;
            hint: string;
        };
        'max-minutes': {
            label: string;
            hint: string;
        };
    };
    ballots: {
        auto: string;
        'auto-fast': string;
    };
    ballotsFixed: (rule: string) => string;
    noLimit: string;
    start: string;
    starting: string;
    offline: string;
    online: (optimizer: string, judge: string, executor: string) => string;
    toModels: string;
    most: (calls: string, tokens: string, cost: string | null) => string;
}>>;
