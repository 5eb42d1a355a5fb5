import { type SchemaFault } from './schema-fault.ts';
export type JsonSchema = Readonly<Record<string, unknown>>;
export type CompiledSchema = 
/** `accepts` is total: a value that takes too many steps is not accepted. */
{
    readonly ok: true;
    accepts(value: unknown): boolean;
} | {
    readonly ok: false;
    readonly fault: SchemaFault;
};
/**
 * Compiles a JSON schema of draft 2020-12, or of draft 07 where its `$schema` says so. What validators
 * silently ignore is a fault: unknown keywords and formats. So is a reference to somewhere else, for
 * nothing is fetched. Never throws.
 */
export declare function compileSchema(schema: JsonSchema): CompiledSchema;
