// src/cli/version.ts
/** Version of the tool; the same as in package.json, which a test checks. */
var VERSION = "0.1.0";
export { VERSION as t };
