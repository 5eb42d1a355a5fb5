export declare const runTexts: Readonly<Record<import("../../../report/html/language.tsx").Language, {
    title: string;
    status: {
        running: string;
        stopping: string;
        finished: string;
        stopped: string;
        failed: string;
    };
    step: (round: string | null, step: string) => string;
    steps: {
        optimize: string;
        execute: string;
        evaluate: string;
        check: string;
        confirm: string;
        switch: string;
    };
    rounds: string;
    roundsOf: (done: number, most: number) => string;
    best: string;
    bestRound: (round: number) => string;
    noneYet: string;
    calls: string;
    tokens: string;
    cost: string;
    started: string;
    stop: string;
    stopping: string;
    resume: string;
    interrupted: (name: string, rounds: number) => string;
    verdict: {
        better: (round: number) => string;
        start: string;
    };
    stoppedBy: {
        'max-rounds': string;
        patience: string;
        budget: string;
        signal: string;
        error: string;
    };
    toResults: string;
    log: string;
    table: {
        round: string;
        outcome: string;
        pairs: string;
        changed: string;
    };
}>>;
