import { type ComponentChildren } from 'preact';
export type Language = 'en' | 'zh';
interface LanguageChoice {
    readonly language: Language;
    setLanguage(language: Language): void;
}
/** Everything inside speaks one language, and the document says which. */
export declare function LanguageProvider({ initial, children, }: {
    readonly initial?: Language;
    readonly children: ComponentChildren;
}): import("preact").JSX.Element;
export declare function useLanguage(): LanguageChoice;
/** What some components say, in each language. */
export type Texts<Shape> = Readonly<Record<Language, Shape>>;
/** @param texts English gives the shape, functions included; Chinese is checked against it */
export declare function defineTexts<Shape extends object>(texts: {
    readonly en: Shape;
    readonly zh: NoInfer<Shape>;
}): Texts<Shape>;
export declare function useTexts<Shape>(texts: Texts<Shape>): Shape;
/** A button that turns to the other language, written in that language. */
export declare function LanguageToggle(): import("preact").JSX.Element;
export {};
