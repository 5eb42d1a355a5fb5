/**
 * Like `Promise.all`, but the others end too before it throws: a call that is under way is paid, and belongs on the bill
 * of whoever started it.
 * @throws what the first of them, in their order, threw
 */
export async function waitForAll(calls) {
    await Promise.allSettled(calls);
    return Promise.all(calls);
}
