import { jsx as _jsx, jsxs as _jsxs } from "preact/jsx-runtime";
import { useState } from 'preact/hooks';
import { usePresentation } from './presentation.js';
const LEFT_OUT = {
    'without-rounds-evidence': ['round-evidence'],
    'without-evidence': ['round-evidence', 'evidence'],
    'changes-only': ['round-evidence', 'evidence', 'detail'],
};
/** A part that opens; what is in a closed one is made when it is opened. */
export function Fold({ title, open = false, class: name = 'fold', id, kind, children }) {
    const presentation = usePresentation();
    const [isOpen, setOpen] = useState(open);
    const [wasOpen, setWasOpen] = useState(open);
    if (kind !== undefined && LEFT_OUT[presentation]?.includes(kind))
        return null;
    const isPrinting = presentation === 'print';
    return (_jsxs("details", { class: name, id: id, open: isOpen || isPrinting, 
        // Fires also where a search in the page or a link into it opens the part.
        onToggle: ({ currentTarget }) => {
            if (isPrinting)
                return;
            setOpen(currentTarget.open);
            if (currentTarget.open)
                setWasOpen(true);
        }, children: [_jsx("summary", { children: title }), wasOpen || presentation !== 'live' ? children() : null] }));
}
