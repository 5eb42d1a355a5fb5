/** Something made of every model of a run. */
export function each(parts, of) {
    const { optimize, evaluate, execute, compare } = parts;
    const roles = { optimize: of(optimize), evaluate: of(evaluate), execute: of(execute) };
    return compare === undefined ? roles : { ...roles, compare: of(compare) };
}
