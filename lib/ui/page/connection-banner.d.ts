/** Says that the server is away; nothing while it is there. */
export declare function ConnectionBanner(): import("preact").JSX.Element;
