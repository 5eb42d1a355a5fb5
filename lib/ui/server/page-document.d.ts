/** The page as a document, and the policy that lets nothing but its own script and style run. */
export interface PageDocument {
    readonly html: string;
    readonly policy: string;
}
/** @param token base64url: nothing in it ends an attribute */
export declare function pageDocument(token: string): PageDocument;
/** For everything that is no page. */
export declare const NOTHING_RUNS: string;
/** What somebody sees who opens the server without its token. */
export declare const NO_TOKEN_DOCUMENT = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>SPO</title></head><body><p>Open the address that the terminal shows, with its token: it changes each time that <code>spo ui</code> starts.</p><p>\u8BF7\u6253\u5F00\u7EC8\u7AEF\u4E2D\u663E\u793A\u7684\u5B8C\u6574\u5730\u5740\uFF08\u5305\u542B\u4EE4\u724C\uFF09\uFF1B\u6BCF\u6B21\u542F\u52A8 <code>spo ui</code> \u65F6\u4EE4\u724C\u90FD\u4F1A\u6539\u53D8\u3002</p></body></html>";
