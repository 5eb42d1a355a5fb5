/** A choice of the user that the browser remembers; one that is not among the choices counts as none. */
export declare function useRememberedChoice<Choice extends string>(key: string, choices: readonly Choice[], fallback: Choice): readonly [Choice, (choice: Choice) => void];
