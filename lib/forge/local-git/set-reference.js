/** Moves a reference; git refuses when it is not at `before`. */
export function setReference(git, { reference, before, after, reason }) {
    // All zeros demand that there is no such reference yet.
    const expected = before ?? '0'.repeat(after.length);
    return git.attempt(['update-ref', '--no-deref', '-m', reason, '--', reference, after, expected]);
}
