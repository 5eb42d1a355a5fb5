/** The values of `format` that are checked; any other one is a fault of the schema. */
export declare const SCHEMA_FORMATS: Readonly<Record<string, (text: string) => boolean>>;
