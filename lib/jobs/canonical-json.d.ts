/** JSON with the keys of every object in order, so that equal values always give the same text. */
export declare function canonicalJson(value: unknown): string;
