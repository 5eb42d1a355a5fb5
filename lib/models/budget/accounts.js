import { journalText } from './entries.js';
import { NOTHING } from './ledger.js';
export function createAccounts({ ledger, journal, clock, startedAt, before }) {
    let { estimatedCalls } = before;
    let begun = false;
    const write = async (entry) => {
        const start = begun ? '' : journalText({ type: 'start', at: startedAt });
        begun = true;
        await journal?.append(start + journalText(entry));
    };
    return {
        async open(reservation, unreported) {
            try {
                await write({ type: 'reserve', id: reservation.id, at: clock.now(), ...unreported });
            }
            catch (error) {
                ledger.settle(reservation, NOTHING);
                throw error;
            }
        },
        async close(reservation, { amount, estimated }) {
            ledger.settle(reservation, amount);
            if (estimated)
                estimatedCalls += amount.calls;
            // What stays open in the journal is charged in full later, which errs on the safe side.
            const entry = { type: 'settle', id: reservation.id, at: clock.now(), ...amount, estimated };
            await write(entry).catch(() => { });
        },
        spent: () => ({
            ...ledger.spent(),
            estimatedCalls,
            milliseconds: before.milliseconds + Math.max(0, clock.now() - startedAt),
        }),
    };
}
