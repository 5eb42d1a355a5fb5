/** State that outlives the components which show it: what was typed in a tab is there when the tab opens again. */
export interface Kept<T> {
    get(): T;
    change(next: (value: T) => T): void;
    /** @returns ends the subscription */
    subscribe(listener: () => void): () => void;
}
export declare function keep<T>(initial: T): Kept<T>;
/** The value as it is now; the component is drawn again when it changes. */
export declare function useKept<T>(kept: Kept<T>): T;
