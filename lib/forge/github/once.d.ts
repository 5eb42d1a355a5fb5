/** Asks at most once, unless that failed. */
export declare function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer>;
