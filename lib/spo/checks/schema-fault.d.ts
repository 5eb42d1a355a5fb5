/** What is wrong with a JSON schema, and where in it. */
export interface SchemaFault {
    /** Keys and list indexes from the schema's root. */
    readonly path: SchemaPath;
    /** True where the last key of `path` is wrong itself, not what it holds. */
    readonly isKey: boolean;
    readonly reason: string;
}
export type SchemaPath = readonly (string | number)[];
/** Places what a validator threw while it compiled `schema`; the validator itself names no place. */
export declare function schemaFault(error: unknown, schema: unknown): SchemaFault;
/** A keyword that a validator would pass over, and with it what the author meant to demand. */
export declare function unknownKeyword(schema: unknown, keyword: string): SchemaFault;
/** The way to the first entry, depth first, that `isWanted`; null where there is none. */
export declare function findInSchema(schema: unknown, isWanted: (key: string, value: unknown) => boolean): SchemaPath | null;
