export declare const modelsTexts: Readonly<Record<import("../../../report/html/language.tsx").Language, {
    title: string;
    roles: string;
    offline: string;
    offlineHint: string;
    online: string;
    onlineHint: string;
    noEndpoints: string;
    role: {
        optimize: {
            label: string;
            hint: string;
        };
        evaluate: {
            label: string;
            hint: string;
        };
        execute: {
            label: string;
            hint: string;
        };
    };
    endpoints: string;
    endpointsHint: (file: string) => string;
    none: string;
    add: string;
    addTitle: string;
    editTitle: (name: string) => string;
    edit: string;
    delete: string;
    deleteQuestion: (name: string) => string;
    cancel: string;
    save: string;
    test: string;
    testing: string;
    saved: (name: string) => string;
    name: string;
    nameHint: string;
    baseUrl: string;
    suggestions: string;
    model: string;
    key: string;
    keyKept: string;
    keyHint: string;
    removeKey: string;
    temperature: string;
    temperatureHint: string;
    temperatureFault: string;
    effort: string;
    effortHint: string;
    hasKey: string;
    noKey: string;
    works: string;
    fails: string;
    keyState: {
        accepted: string;
        notSet: string;
    };
    latency: string;
    milliseconds: (value: number) => string;
    lengthLimit: string;
    tried: (name: string, value: string) => string;
    acceptance: {
        accepted: string;
        refused: string;
        'refused-unnamed': string;
        untried: string;
    };
    calls: (count: number) => string;
}>>;
