/**
 * Like `Promise.all`, but the others end too before it throws: a call that is under way is paid, and belongs on the bill
 * of whoever started it.
 * @throws what the first of them, in their order, threw
 */
export declare function waitForAll<Calls extends readonly unknown[] | []>(calls: Calls): Promise<{
    -readonly [Index in keyof Calls]: Awaited<Calls[Index]>;
}>;
