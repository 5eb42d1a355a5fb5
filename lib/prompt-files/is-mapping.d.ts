/** True for what a YAML or JSON mapping becomes, and for none of the other objects that a YAML tag can make. */
export declare function isMapping(value: unknown): value is Readonly<Record<string, unknown>>;
