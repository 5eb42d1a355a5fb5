import { Fragment as _Fragment, jsx as _jsx } from "preact/jsx-runtime";
/** A link to a page of the web; what it says alone where the address is none. */
export function Link({ address, children, }) {
    if (address === null || !/^https?:\/\/\S+$/.test(address))
        return _jsx(_Fragment, { children: children });
    return (_jsx("a", { href: address, rel: "noreferrer noopener", target: "_blank", children: children }));
}
