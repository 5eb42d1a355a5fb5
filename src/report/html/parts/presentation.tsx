import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** How much of a report stands in the text for readers without JavaScript. */
export type TextDetail = 'all' | 'without-rounds-evidence' | 'without-evidence' | 'changes-only';

/** How a tree of components is shown: as text, live with parts that are made when they are opened, or with all of them open. */
export type Presentation = TextDetail | 'live' | 'print';

const Shown = createContext<Presentation>('live');

/** Everything inside is rendered once and stays as it is. */
export function AsText(props: { readonly detail: TextDetail; readonly children: ComponentChildren }) {
  return <Shown.Provider value={props.detail}>{props.children}</Shown.Provider>;
}

export function usePresentation(): Presentation {
  return useContext(Shown);
}

/** Whether there is somebody to click. */
export function useIsLive(): boolean {
  const presentation = usePresentation();
  return presentation === 'live' || presentation === 'print';
}

/** Everything inside is opened while the page is printed. */
export function OpenedInPrint({ children }: { readonly children: ComponentChildren }) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => setPrinting(true);
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return <Shown.Provider value={isPrinting ? 'print' : 'live'}>{children}</Shown.Provider>;
}
