export function createFairLine() {
    // A map keeps the order of insertion: the first key is served next and goes to the end.
    const lines = new Map();
    let size = 0;
    return {
        get size() {
            return size;
        },
        join(key, item) {
            const line = lines.get(key);
            if (line)
                line.push(item);
            else
                lines.set(key, [item]);
            size++;
        },
        next() {
            const turn = lines.entries().next().value;
            if (turn === undefined)
                return undefined;
            const [key, line] = turn;
            lines.delete(key);
            const item = line.shift();
            if (line.length > 0)
                lines.set(key, line);
            size--;
            return item;
        },
        leave(key, item) {
            const line = lines.get(key);
            const place = line?.indexOf(item) ?? -1;
            if (line === undefined || place < 0)
                return;
            line.splice(place, 1);
            if (line.length === 0)
                lines.delete(key);
            size--;
        },
    };
}
