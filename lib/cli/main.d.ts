/** Version of the tool; the same as in package.json, which a test checks. */
export declare const VERSION = "0.1.0";
