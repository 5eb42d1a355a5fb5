/** Comment, summary and terminal speak English; the pages both. */
export type Language = 'en' | 'zh';

/** What some parts of a report say, in each language. */
export type Texts<Shape> = Readonly<Record<Language, Shape>>;

/** @param texts English gives the shape, functions included; Chinese is checked against it */
export function defineTexts<Shape extends object>(texts: {
  readonly en: Shape;
  readonly zh: NoInfer<Shape>;
}): Texts<Shape> {
  return texts;
}
