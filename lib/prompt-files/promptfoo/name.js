/** Most characters of a name, which is a folder's as well. */
const LONGEST_NAME = 60;
/** What each prompt of a configuration is called: what its author called it, as a folder's name can hold it; each once. */
export function safeNames(wanted) {
    const taken = new Set();
    return wanted.map((name, index) => {
        const safe = asFolder(name) || `prompt-${index + 1}`;
        let free = safe;
        for (let number = 2; taken.has(free.toLowerCase()); number++)
            free = `${safe}-${number}`;
        taken.add(free.toLowerCase());
        return free;
    });
}
function asFolder(name) {
    return name
        .slice(0, 10 * LONGEST_NAME)
        .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
        .replaceAll(/^[.-]+/g, '')
        .slice(0, LONGEST_NAME)
        .replaceAll(/[.-]+$/g, '');
}
