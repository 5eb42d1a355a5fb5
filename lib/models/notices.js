/** @param onNotice called once for each new sentence */
export function createNotices(onNotice = () => { }) {
    const told = new Set();
    return {
        add: (sentence) => {
            if (told.has(sentence))
                return;
            told.add(sentence);
            onNotice(sentence);
        },
        all: () => [...told],
    };
}
