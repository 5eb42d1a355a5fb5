import { jsx as _jsx } from "preact/jsx-runtime";
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
const Shown = createContext('live');
/** Everything inside is rendered once and stays as it is. */
export function AsText(props) {
    return _jsx(Shown.Provider, { value: props.detail, children: props.children });
}
export function usePresentation() {
    return useContext(Shown);
}
/** Whether there is somebody to click. */
export function useIsLive() {
    const presentation = usePresentation();
    return presentation === 'live' || presentation === 'print';
}
/** Everything inside is opened while the page is printed. */
export function OpenedInPrint({ children }) {
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
    return _jsx(Shown.Provider, { value: isPrinting ? 'print' : 'live', children: children });
}
