import { z } from 'zod';
import { addAmounts, NOTHING } from './ledger.js';
export const NOTHING_SPENT = { ...NOTHING, estimatedCalls: 0, milliseconds: 0 };
const at = z.number();
const amount = { calls: z.number().min(0), tokens: z.number().min(0), costUsd: z.number().min(0).nullable() };
const entryShape = z.discriminatedUnion('type', [
    z.object({ type: z.literal('start'), at }),
    z.object({ type: z.literal('reserve'), id: z.number(), at, ...amount }),
    z.object({ type: z.literal('settle'), id: z.number(), at, ...amount, estimated: z.boolean() }),
]);
/** The text to append. It begins with a line end, so that a line cut off by a kill spoils no other. */
export function journalText(entry) {
    return `\n${JSON.stringify(entry)}\n`;
}
/**
 * Adds up a journal. A reservation that was never settled is charged in full. A line that cannot be read was
 * cut off by a kill: its call was not sent, or its reservation stands.
 */
export function readJournal(text) {
    const open = new Map();
    let spent = NOTHING;
    let estimatedCalls = 0;
    let milliseconds = 0;
    let latest = null;
    const closeOpen = () => {
        for (const reserved of open.values()) {
            spent = addAmounts(spent, reserved);
            estimatedCalls += reserved.calls;
        }
        open.clear();
    };
    for (const entry of entriesOf(text)) {
        if (entry.type === 'start')
            closeOpen();
        else
            milliseconds += Math.max(0, entry.at - (latest ?? entry.at));
        latest = entry.at;
        if (entry.type === 'reserve')
            open.set(entry.id, amountOf(entry));
        if (entry.type === 'settle' && open.delete(entry.id)) {
            spent = addAmounts(spent, amountOf(entry));
            if (entry.estimated)
                estimatedCalls += entry.calls;
        }
    }
    closeOpen();
    return { ...spent, estimatedCalls, milliseconds };
}
function amountOf({ calls, tokens, costUsd }) {
    return { calls, tokens, costUsd };
}
function entriesOf(text) {
    return text.split('\n').flatMap((line) => {
        const entry = entryShape.safeParse(jsonOf(line));
        return entry.success ? [entry.data] : [];
    });
}
function jsonOf(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
