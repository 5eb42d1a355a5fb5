import { i as printFailure, t as EXIT } from "./process.js";
import { g as errorLine, h as SpoError, i as SETTINGS } from "./texts.js";
import { n as PAGE_STYLE, t as PAGE_SCRIPT } from "./page-file.generated.js";
import { C as systemClock, b as NO_USAGE, h as firstFault, n as seededRandomness, p as ROLES, x as addUsage } from "./random.js";
import { a as settingsOfEndpoint, d as withEndpoint, f as withRoles, i as writeEndpoints, l as endpointOfForm, n as endpointsPath, o as settingsOfRoles, p as withoutEndpoint, r as readEndpoints, s as endpointFormSchema, t as configFolder, u as roleChoiceSchema } from "./config-folder.js";
import { _ as partialRecord, a as settingFault, b as string, d as discriminatedUnion, f as int, i as readSettings, l as array, p as literal, s as _enum, t as require_dist, u as boolean, y as strictObject } from "./dist.js";
import { t as diagnose } from "./doctor.js";
import { C as isOff, F as openWorkspace, H as refuseLinks, I as readResults, L as bestRound, U as resultFolder, d as storedCheckpoint, r as worstCaseWith, t as planPrompt, v as reportOfFile, x as ERROR_RATE } from "./worst-case-of.js";
import { i as slashed, n as foldersBelow, t as parsePromptFileOnDisk } from "./prompt-file-on-disk.js";
import { t as buildModels } from "./run-models.js";
import { t as choosePrompt } from "./choose-prompt.js";
import { n as usualPaths } from "./select-files.js";
import { _ as questionMessage, a as spoTemplateSchema, c as readYaml, d as decodeText, f as keyName, o as lineEndOf, p as startOf, s as replaceScalar, u as byteSize, v as NO_FILE_SETTINGS } from "./read-prompt-file.js";
import { t as writeText } from "./write-file.js";
import { t as isRunning } from "./lock-folder.js";
import { n as optimizeFile, r as readRunFile, t as budgetJournalPath } from "./optimize-file.js";
import { n as judgeHealth } from "./judge-health.js";
import { n as standingRound } from "./standing-round.js";
import { n as logText, t as logLine } from "./log-lines.js";
import { t as VERSION } from "./version.js";
import { once } from "node:events";
import { spawn } from "node:child_process";
import { dirname, join, relative, resolve, sep } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { lstat, mkdir, readFile, realpath, stat } from "node:fs/promises";
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { STATUS_CODES, ServerResponse, createServer } from "node:http";
import os from "node:os";
import { Http2ServerRequest, constants } from "node:http2";
import { Readable } from "node:stream";
// node_modules/@hono/node-server/dist/index.mjs
var RequestError = class extends Error {
	constructor(message, options) {
		super(message, options);
		this.name = "RequestError";
	}
};
var nonJoinedHeaders = /* @__PURE__ */ new Set([
	"age",
	"authorization",
	"content-length",
	"content-type",
	"etag",
	"expires",
	"from",
	"host",
	"if-modified-since",
	"if-unmodified-since",
	"last-modified",
	"location",
	"max-forwards",
	"proxy-authorization",
	"referer",
	"retry-after",
	"server",
	"user-agent"
]);
var validHeaderName = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/;
var isHttpWhitespace = (code) => code === 9 || code === 10 || code === 13 || code === 32;
var normalizeHeaderValue = (value) => {
	if (!isHttpWhitespace(value.charCodeAt(0)) && !isHttpWhitespace(value.charCodeAt(value.length - 1))) return value;
	let start = 0;
	let end = value.length;
	while (start < end && isHttpWhitespace(value.charCodeAt(start))) start++;
	while (end > start && isHttpWhitespace(value.charCodeAt(end - 1))) end--;
	return value.slice(start, end);
};
var forbiddenHeaderValue = /[\0\r\n]/;
var GlobalHeaders = globalThis.Headers;
var materializeHeaders = (rawHeaders, HeadersCtor = GlobalHeaders) => {
	const headers = new HeadersCtor();
	for (let i = 0; i < rawHeaders.length; i += 2) {
		const name = rawHeaders[i];
		if (!name.startsWith(":")) headers.append(name, rawHeaders[i + 1]);
	}
	return headers;
};
var RequestHeaders = class {
	#incoming;
	#rawHeaders;
	#headers;
	#invalidValue;
	constructor(incoming) {
		this.#incoming = incoming;
		if (incoming instanceof Http2ServerRequest) this.#rawHeaders = incoming.rawHeaders.slice();
	}
	get #lazyRawHeaders() {
		return this.#rawHeaders ??= this.#incoming.rawHeaders.slice();
	}
	get #native() {
		if (!this.#headers) {
			this.#headers = materializeHeaders(this.#lazyRawHeaders);
			this.#rawHeaders = void 0;
		}
		return this.#headers;
	}
	#normalizedName(name) {
		if (typeof name !== "string") return;
		if (!validHeaderName.test(name)) throw new TypeError(`Invalid header name: ${name}`);
		return name.toLowerCase();
	}
	#lookupHttp1(lowerName) {
		const headers = this.#incoming instanceof Http2ServerRequest ? void 0 : this.#incoming.headers;
		if (!headers || nonJoinedHeaders.has(lowerName) || lowerName === "set-cookie" || lowerName === "__proto__") return;
		if (!Object.hasOwn(headers, lowerName)) return null;
		const rawValue = headers[lowerName];
		if (typeof rawValue === "string") {
			const value = normalizeHeaderValue(rawValue);
			return forbiddenHeaderValue.test(value) ? void 0 : value;
		}
	}
	#lookup(rawHeaders, lowerName) {
		const separator = lowerName === "cookie" ? "; " : ", ";
		let value = null;
		for (let i = 0; i < rawHeaders.length; i += 2) {
			const rawName = rawHeaders[i];
			if (rawName.length === lowerName.length && rawName.toLowerCase() === lowerName) {
				const rawValue = normalizeHeaderValue(rawHeaders[i + 1]);
				if (forbiddenHeaderValue.test(rawValue)) {
					this.#invalidValue = true;
					return;
				}
				value = value === null ? rawValue : value + separator + rawValue;
			}
		}
		return value;
	}
	append(name, value) {
		this.#native.append(name, value);
	}
	delete(name) {
		this.#native.delete(name);
	}
	get(name) {
		const lowerName = this.#normalizedName(name);
		if (lowerName && !this.#headers && !this.#invalidValue) {
			const http1Value = this.#lookupHttp1(lowerName);
			if (http1Value !== void 0) return http1Value;
			const value = this.#lookup(this.#lazyRawHeaders, lowerName);
			if (value !== void 0) return value;
		}
		return this.#native.get(name);
	}
	has(name) {
		const lowerName = this.#normalizedName(name);
		if (lowerName && !this.#headers && !this.#invalidValue) {
			const http1Value = this.#lookupHttp1(lowerName);
			if (http1Value !== void 0) return http1Value !== null;
			const value = this.#lookup(this.#lazyRawHeaders, lowerName);
			if (value !== void 0) return value !== null;
		}
		return this.#native.has(name);
	}
	set(name, value) {
		this.#native.set(name, value);
	}
	getSetCookie() {
		return this.#native.getSetCookie();
	}
	keys() {
		return this.#native.keys();
	}
	values() {
		return this.#native.values();
	}
	entries() {
		return this.#native.entries();
	}
	forEach(callback, thisArg) {
		this.#native.forEach((value, key) => {
			callback.call(thisArg, value, key, this);
		});
	}
	[Symbol.iterator]() {
		return this.entries();
	}
};
Object.defineProperty(RequestHeaders.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
	return `Headers (lightweight) ${inspectFn(Object.fromEntries(this), {
		...options,
		depth: depth == null ? null : depth - 1
	})}`;
} });
Object.setPrototypeOf(RequestHeaders.prototype, GlobalHeaders.prototype);
var newHeadersFromIncoming = (incoming) => globalThis.Headers === GlobalHeaders ? new RequestHeaders(incoming) : materializeHeaders(incoming.rawHeaders, globalThis.Headers);
var reValidRequestUrl = /^\/[!#$&-;=?-\[\]_a-z~]*$/;
var reDotSegment = /\/\.\.?(?:[/?#]|$)/;
var reValidHost = /^[a-z0-9._-]+(?::(?:[1-5]\d{3,4}|[6-9]\d{3}))?$/;
var validateRequestTarget = (target) => {
	const backslash = target.indexOf("\\");
	if (backslash !== -1) {
		const query = target.indexOf("?");
		if (query === -1 || backslash < query) throw new RequestError("Backslash in request path");
	}
};
var buildUrl = (scheme, host, incomingUrl) => {
	const url = `${scheme}://${host}${incomingUrl}`;
	if (!reValidHost.test(host)) {
		validateRequestTarget(incomingUrl);
		const urlObj = new URL(url);
		if (urlObj.hostname.length !== host.length && urlObj.hostname !== (host.includes(":") ? host.replace(/:\d+$/, "") : host).toLowerCase()) throw new RequestError("Invalid host header");
		return urlObj.href;
	} else if (incomingUrl.length === 0) return url + "/";
	else {
		if (incomingUrl.charCodeAt(0) !== 47) throw new RequestError("Invalid URL");
		if (!reValidRequestUrl.test(incomingUrl) || reDotSegment.test(incomingUrl)) {
			validateRequestTarget(incomingUrl);
			return new URL(url).href;
		}
		return url;
	}
};
var toRequestError = (e) => {
	if (e instanceof RequestError) return e;
	return new RequestError(e.message, { cause: e });
};
var GlobalRequest = global.Request;
var Request$1 = class extends GlobalRequest {
	constructor(input, options) {
		if (typeof input === "object" && getRequestCache in input) {
			const hasReplacementBody = options !== void 0 && "body" in options && options.body != null;
			if (input[bodyConsumedDirectlyKey] && !hasReplacementBody) throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
			input = input[getRequestCache]();
		}
		if (typeof (options?.body)?.getReader !== "undefined") options.duplex ??= "half";
		super(input, options);
	}
};
var wrapBodyStream = Symbol("wrapBodyStream");
var byteExactEncodings = /* @__PURE__ */ new Set([
	"latin1",
	"binary",
	"hex",
	"base64",
	"base64url"
]);
var isByteExactEncoding = (encoding) => encoding === null || byteExactEncodings.has(encoding);
var bodyBufferedBeforeDisconnectKey = Symbol("bodyBufferedBeforeDisconnect");
var bodyBufferedLengthBeforeDisconnectKey = Symbol("bodyBufferedLengthBeforeDisconnect");
var toBufferChunk = (chunk, encoding) => Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk, encoding ?? "utf8");
var isRecoverableDisconnectedIncoming = (incoming) => !(incoming instanceof Http2ServerRequest) && !!incoming.complete && !!incoming.readableAborted && typeof incoming.read === "function" && isByteExactEncoding(incoming.readableEncoding);
var recordBodyBufferedBeforeDisconnect = (incoming) => {
	if (incoming.readableDidRead || !isRecoverableDisconnectedIncoming(incoming)) return;
	const incomingWithRecovery = incoming;
	incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey] ??= incoming.readableLength;
};
var readBodyBufferedBeforeDisconnect = (incoming, chunks) => {
	if (incoming.readableDidRead && !chunks || !isRecoverableDisconnectedIncoming(incoming)) return;
	const incomingWithRecovery = incoming;
	if (incomingWithRecovery[bodyBufferedBeforeDisconnectKey] !== void 0) return incomingWithRecovery[bodyBufferedBeforeDisconnectKey];
	let result;
	const errored = incoming.errored;
	if (errored && errored.code !== "ECONNRESET") result = errored;
	else if (incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey] !== void 0 && incoming.readableLength !== incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey]) result = newBodyUnusableError();
	else {
		const bodyChunks = chunks ?? [];
		const chunk = incoming.read();
		if (chunk !== null) bodyChunks.push(toBufferChunk(chunk, incoming.readableEncoding));
		const buffer = bodyChunks.length === 1 ? bodyChunks[0] : Buffer.concat(bodyChunks);
		result = buffer;
		const contentLength = incoming.headers["content-length"];
		if (typeof contentLength === "string" && /^\d+$/.test(contentLength)) {
			const expectedLength = Number(contentLength);
			if (Number.isSafeInteger(expectedLength) && buffer.length !== expectedLength) result = newBodyUnusableError();
		}
	}
	incomingWithRecovery[bodyBufferedBeforeDisconnectKey] = result;
	return result;
};
var enqueueBufferedBody = (controller, buffered) => {
	if (buffered instanceof Error) {
		controller.error(buffered);
		return;
	}
	if (buffered.length > 0) controller.enqueue(buffered);
	controller.close();
};
var newRequestFromIncoming = (method, url, headers, incoming, abortController) => {
	const init = {
		method,
		headers,
		signal: abortController.signal
	};
	if (method === "TRACE") {
		init.method = "GET";
		const req = new Request$1(url, init);
		Object.defineProperty(req, "method", { get() {
			return "TRACE";
		} });
		return req;
	}
	if (!(method === "GET" || method === "HEAD")) if ("rawBody" in incoming && incoming.rawBody instanceof Buffer) init.body = new ReadableStream({ start(controller) {
		controller.enqueue(incoming.rawBody);
		controller.close();
	} });
	else if (incoming[wrapBodyStream]) {
		let reader;
		init.body = new ReadableStream({ async pull(controller) {
			try {
				if (!reader) {
					const buffered = readBodyBufferedBeforeDisconnect(incoming);
					if (buffered !== void 0) {
						enqueueBufferedBody(controller, buffered);
						return;
					}
				}
				reader ||= Readable.toWeb(incoming).getReader();
				const { done, value } = await reader.read();
				if (done) controller.close();
				else controller.enqueue(value);
			} catch (error) {
				controller.error(error);
			}
		} });
	} else {
		const buffered = readBodyBufferedBeforeDisconnect(incoming);
		if (buffered !== void 0) init.body = new ReadableStream({ start(controller) {
			enqueueBufferedBody(controller, buffered);
		} });
		else init.body = Readable.toWeb(incoming);
	}
	return new Request$1(url, init);
};
var getRequestCache = Symbol("getRequestCache");
var requestCache = Symbol("requestCache");
var incomingKey = Symbol("incomingKey");
var urlKey = Symbol("urlKey");
var methodKey = Symbol("methodKey");
var headersKey = Symbol("headersKey");
var abortControllerKey = Symbol("abortControllerKey");
var getAbortController = Symbol("getAbortController");
var abortRequest = Symbol("abortRequest");
var bodyBufferKey = Symbol("bodyBuffer");
var bodyReadPromiseKey = Symbol("bodyReadPromise");
var bodyConsumedDirectlyKey = Symbol("bodyConsumedDirectly");
var bodyLockReaderKey = Symbol("bodyLockReader");
var abortReasonKey = Symbol("abortReason");
var newBodyUnusableError = () => {
	return /* @__PURE__ */ new TypeError("Body is unusable");
};
var rejectBodyUnusable = () => {
	return Promise.reject(newBodyUnusableError());
};
var textDecoder = new TextDecoder();
var consumeBodyDirectOnce = (request) => {
	if (request[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
	request[bodyConsumedDirectlyKey] = true;
};
var toArrayBuffer = (buf) => {
	return buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength);
};
var contentType = (request) => {
	return (request[headersKey] ||= newHeadersFromIncoming(request[incomingKey])).get("content-type") || "";
};
var methodTokenRegExp = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
var normalizeIncomingMethod = (method) => {
	if (typeof method !== "string" || method.length === 0) return "GET";
	switch (method) {
		case "DELETE":
		case "GET":
		case "HEAD":
		case "OPTIONS":
		case "PATCH":
		case "POST":
		case "PUT":
		case "QUERY": return method;
	}
	const upper = method.toUpperCase();
	switch (upper) {
		case "DELETE":
		case "GET":
		case "HEAD":
		case "OPTIONS":
		case "POST":
		case "PUT": return upper;
		default: return method;
	}
};
var validateDirectReadMethod = (method) => {
	if (!methodTokenRegExp.test(method)) return /* @__PURE__ */ new TypeError(`'${method}' is not a valid HTTP method.`);
	const normalized = method.toUpperCase();
	if (normalized === "CONNECT" || normalized === "TRACK" || normalized === "TRACE" && method !== "TRACE") return /* @__PURE__ */ new TypeError(`'${method}' HTTP method is unsupported.`);
};
var readBodyWithFastPath = (request, method, fromBuffer) => {
	if (request[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
	const methodName = request.method;
	if (methodName === "GET" || methodName === "HEAD") return request[getRequestCache]()[method]();
	const methodValidationError = validateDirectReadMethod(methodName);
	if (methodValidationError) return Promise.reject(methodValidationError);
	if (request[requestCache]) {
		if (methodName !== "TRACE") return request[requestCache][method]();
	}
	const alreadyUsedError = consumeBodyDirectOnce(request);
	if (alreadyUsedError) return alreadyUsedError;
	const raw = readRawBodyIfAvailable(request);
	if (raw) {
		const result = Promise.resolve(fromBuffer(raw, request));
		request[bodyBufferKey] = void 0;
		return result;
	}
	return readBodyDirect(request).then((buf) => {
		const result = fromBuffer(buf, request);
		request[bodyBufferKey] = void 0;
		return result;
	});
};
var readRawBodyIfAvailable = (request) => {
	const incoming = request[incomingKey];
	if ("rawBody" in incoming && incoming.rawBody instanceof Buffer) return incoming.rawBody;
};
var normalizeAbortError = (request, incoming) => {
	if (incoming.errored) return incoming.errored;
	const reason = request[abortReasonKey];
	if (reason !== void 0) return reason instanceof Error ? reason : new Error(String(reason));
	return /* @__PURE__ */ new Error("Client connection prematurely closed.");
};
var readBodyDirect = (request) => {
	if (request[bodyBufferKey]) return Promise.resolve(request[bodyBufferKey]);
	if (request[bodyReadPromiseKey]) return request[bodyReadPromiseKey];
	const incoming = request[incomingKey];
	if (incoming.readableDidRead) return rejectBodyUnusable();
	const buffered = readBodyBufferedBeforeDisconnect(incoming);
	if (buffered !== void 0) {
		if (buffered instanceof Error) return Promise.reject(buffered);
		request[bodyBufferKey] = buffered;
		return Promise.resolve(buffered);
	}
	const promise = new Promise((resolve, reject) => {
		const chunks = [];
		let settled = false;
		const finish = (callback) => {
			if (settled) return;
			settled = true;
			cleanup();
			callback();
		};
		const recoverCompleteBodyAfterDisconnect = (error) => {
			const streamError = incoming.errored ?? error;
			if (!isRecoverableDisconnectedIncoming(incoming) || streamError && streamError.code !== "ECONNRESET") return false;
			finish(() => {
				const recovered = readBodyBufferedBeforeDisconnect(incoming, chunks);
				if (recovered instanceof Error) reject(recovered);
				else if (recovered === void 0) reject(error ?? normalizeAbortError(request, incoming));
				else {
					request[bodyBufferKey] = recovered;
					resolve(recovered);
				}
			});
			return true;
		};
		const onData = (chunk) => {
			chunks.push(toBufferChunk(chunk, incoming.readableEncoding));
		};
		const onEnd = () => {
			finish(() => {
				const buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
				request[bodyBufferKey] = buffer;
				resolve(buffer);
			});
		};
		const onError = (error) => {
			if (recoverCompleteBodyAfterDisconnect(error)) return;
			finish(() => {
				reject(error);
			});
		};
		const onClose = () => {
			if (incoming.readableEnded) {
				onEnd();
				return;
			}
			if (recoverCompleteBodyAfterDisconnect()) return;
			finish(() => {
				reject(normalizeAbortError(request, incoming));
			});
		};
		const cleanup = () => {
			incoming.off("data", onData);
			incoming.off("end", onEnd);
			incoming.off("error", onError);
			incoming.off("close", onClose);
			request[bodyReadPromiseKey] = void 0;
		};
		incoming.on("data", onData);
		incoming.on("end", onEnd);
		incoming.on("error", onError);
		incoming.on("close", onClose);
		queueMicrotask(() => {
			if (settled) return;
			if (incoming.readableEnded) onEnd();
			else if (incoming.errored) onError(incoming.errored);
			else if (incoming.destroyed) onClose();
		});
	});
	request[bodyReadPromiseKey] = promise;
	return promise;
};
var requestPrototype = {
	get method() {
		return this[methodKey];
	},
	get url() {
		return this[urlKey];
	},
	get headers() {
		return this[headersKey] ||= newHeadersFromIncoming(this[incomingKey]);
	},
	[abortRequest](reason) {
		if (this[abortReasonKey] === void 0) this[abortReasonKey] = reason;
		const abortController = this[abortControllerKey];
		if (abortController && !abortController.signal.aborted) abortController.abort(reason);
	},
	[getAbortController]() {
		this[abortControllerKey] ||= new AbortController();
		if (this[abortReasonKey] !== void 0 && !this[abortControllerKey].signal.aborted) this[abortControllerKey].abort(this[abortReasonKey]);
		return this[abortControllerKey];
	},
	[getRequestCache]() {
		const abortController = this[getAbortController]();
		if (this[requestCache]) return this[requestCache];
		const method = this.method;
		if (this[bodyConsumedDirectlyKey] && !(method === "GET" || method === "HEAD")) {
			this[bodyBufferKey] = void 0;
			const init = {
				method: method === "TRACE" ? "GET" : method,
				headers: this.headers,
				signal: abortController.signal
			};
			if (method !== "TRACE") {
				init.body = new ReadableStream({ start(c) {
					c.close();
				} });
				init.duplex = "half";
			}
			const req = new Request$1(this[urlKey], init);
			if (method === "TRACE") Object.defineProperty(req, "method", { get() {
				return "TRACE";
			} });
			return this[requestCache] = req;
		}
		return this[requestCache] = newRequestFromIncoming(this.method, this[urlKey], this.headers, this[incomingKey], abortController);
	},
	get body() {
		if (!this[bodyConsumedDirectlyKey]) return this[getRequestCache]().body;
		const request = this[getRequestCache]();
		if (!this[bodyLockReaderKey] && request.body) this[bodyLockReaderKey] = request.body.getReader();
		return request.body;
	},
	get bodyUsed() {
		if (this[bodyConsumedDirectlyKey]) return true;
		if (this[requestCache]) return this[requestCache].bodyUsed;
		return false;
	}
};
Object.defineProperty(requestPrototype, "signal", { get() {
	return this[getAbortController]().signal;
} });
[
	"cache",
	"credentials",
	"destination",
	"duplex",
	"integrity",
	"mode",
	"redirect",
	"referrer",
	"referrerPolicy",
	"keepalive"
].forEach((k) => {
	Object.defineProperty(requestPrototype, k, { get() {
		return this[getRequestCache]()[k];
	} });
});
["clone", "formData"].forEach((k) => {
	Object.defineProperty(requestPrototype, k, { value: function() {
		if (this[bodyConsumedDirectlyKey]) {
			if (k === "clone") throw newBodyUnusableError();
			return rejectBodyUnusable();
		}
		return this[getRequestCache]()[k]();
	} });
});
Object.defineProperty(requestPrototype, "text", { value: function() {
	return readBodyWithFastPath(this, "text", (buf) => textDecoder.decode(buf));
} });
Object.defineProperty(requestPrototype, "arrayBuffer", { value: function() {
	return readBodyWithFastPath(this, "arrayBuffer", (buf) => toArrayBuffer(buf));
} });
Object.defineProperty(requestPrototype, "blob", { value: function() {
	return readBodyWithFastPath(this, "blob", (buf, request) => {
		const type = contentType(request);
		return new Response(buf, type ? { headers: { "content-type": type } } : void 0).blob();
	});
} });
Object.defineProperty(requestPrototype, "json", { value: function() {
	if (this[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
	return this.text().then(JSON.parse);
} });
Object.defineProperty(requestPrototype, Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
	return `Request (lightweight) ${inspectFn({
		method: this.method,
		url: this.url,
		headers: this.headers,
		nativeRequest: this[requestCache]
	}, {
		...options,
		depth: depth == null ? null : depth - 1
	})}`;
} });
Object.setPrototypeOf(requestPrototype, Request$1.prototype);
var newRequest = (incoming, defaultHostname) => {
	const req = Object.create(requestPrototype);
	req[incomingKey] = incoming;
	req[methodKey] = normalizeIncomingMethod(incoming.method);
	const incomingUrl = incoming.url || "";
	if (incomingUrl[0] !== "/" && (incomingUrl.startsWith("http://") || incomingUrl.startsWith("https://"))) {
		if (incoming instanceof Http2ServerRequest) throw new RequestError("Absolute URL for :path is not allowed in HTTP/2");
		try {
			validateRequestTarget(incomingUrl);
			req[urlKey] = new URL(incomingUrl).href;
		} catch (e) {
			throw new RequestError("Invalid absolute URL", { cause: e });
		}
		return req;
	}
	const host = (incoming instanceof Http2ServerRequest ? incoming.authority : incoming.headers.host) || defaultHostname;
	if (!host) throw new RequestError("Missing host header");
	let scheme;
	if (incoming instanceof Http2ServerRequest) {
		scheme = incoming.scheme;
		if (!(scheme === "http" || scheme === "https")) throw new RequestError("Unsupported scheme");
	} else scheme = incoming.socket && incoming.socket.encrypted ? "https" : "http";
	try {
		req[urlKey] = buildUrl(scheme, host, incomingUrl);
	} catch (e) {
		if (e instanceof RequestError) throw e;
		else throw new RequestError("Invalid URL", { cause: e });
	}
	return req;
};
var defaultContentType = "text/plain; charset=UTF-8";
var responseCache = Symbol("responseCache");
var getResponseCache = Symbol("getResponseCache");
var cacheKey = Symbol("cache");
var GlobalResponse = global.Response;
var Response$1 = class Response$1 {
	#body;
	#init;
	[getResponseCache]() {
		const cache = this[cacheKey];
		const liveHeaders = cache && cache[2] instanceof Headers ? cache[2] : void 0;
		delete this[cacheKey];
		return this[responseCache] ||= new GlobalResponse(this.#body, liveHeaders ? {
			status: this.#init?.status,
			statusText: this.#init?.statusText,
			headers: liveHeaders
		} : this.#init);
	}
	constructor(body, init) {
		let headers;
		this.#body = body;
		if (init instanceof GlobalResponse) {
			const cachedGlobalResponse = init[responseCache];
			if (cachedGlobalResponse) {
				this.#init = cachedGlobalResponse;
				this[getResponseCache]();
				return;
			}
			this.#init = init instanceof Response$1 ? init.#init : init;
			headers = new Headers(init.headers);
		} else this.#init = init;
		if (body == null || typeof body === "string" || typeof body?.getReader !== "undefined" || body instanceof Blob || body instanceof Uint8Array) this[cacheKey] = [
			init?.status || 200,
			body ?? null,
			headers || init?.headers
		];
	}
	get headers() {
		const cache = this[cacheKey];
		if (cache) {
			if (!(cache[2] instanceof Headers)) cache[2] = new Headers(cache[2] || (cache[1] === null ? void 0 : { "content-type": defaultContentType }));
			return cache[2];
		}
		return this[getResponseCache]().headers;
	}
	get status() {
		return this[cacheKey]?.[0] ?? this[getResponseCache]().status;
	}
	get ok() {
		const status = this.status;
		return status >= 200 && status < 300;
	}
};
[
	"body",
	"bodyUsed",
	"redirected",
	"statusText",
	"trailers",
	"type",
	"url"
].forEach((k) => {
	Object.defineProperty(Response$1.prototype, k, { get() {
		return this[getResponseCache]()[k];
	} });
});
[
	"arrayBuffer",
	"blob",
	"clone",
	"formData",
	"json",
	"text"
].forEach((k) => {
	Object.defineProperty(Response$1.prototype, k, { value: function() {
		return this[getResponseCache]()[k]();
	} });
});
Object.defineProperty(Response$1.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
	return `Response (lightweight) ${inspectFn({
		status: this.status,
		headers: this.headers,
		ok: this.ok,
		nativeResponse: this[responseCache]
	}, {
		...options,
		depth: depth == null ? null : depth - 1
	})}`;
} });
Object.setPrototypeOf(Response$1, GlobalResponse);
Object.setPrototypeOf(Response$1.prototype, GlobalResponse.prototype);
var validRedirectUrl = /^https?:\/\/[!#-;=?-[\]_a-z~A-Z]+$/;
var parseRedirectUrl = (url) => {
	if (url instanceof URL) return url.href;
	if (validRedirectUrl.test(url)) return url;
	return new URL(url).href;
};
var validRedirectStatuses = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
Object.defineProperty(Response$1, "redirect", {
	value: function redirect(url, status = 302) {
		if (!validRedirectStatuses.has(status)) throw new RangeError("Invalid status code");
		return new Response$1(null, {
			status,
			headers: { location: parseRedirectUrl(url) }
		});
	},
	writable: true,
	configurable: true
});
Object.defineProperty(Response$1, "json", {
	value: function json(data, init) {
		const body = JSON.stringify(data);
		if (body === void 0) throw new TypeError("The data is not JSON serializable");
		const initHeaders = init?.headers;
		let headers;
		if (initHeaders) {
			headers = new Headers(initHeaders);
			if (!headers.has("content-type")) headers.set("content-type", "application/json");
		} else headers = { "content-type": "application/json" };
		return new Response$1(body, {
			status: init?.status ?? 200,
			statusText: init?.statusText,
			headers
		});
	},
	writable: true,
	configurable: true
});
async function readWithoutBlocking(readPromise) {
	return Promise.race([readPromise, Promise.resolve().then(() => Promise.resolve(void 0))]);
}
function writeFromReadableStreamDefaultReader(reader, writable, currentReadPromise) {
	const cancel = (error) => {
		reader.cancel(error).catch(() => {});
	};
	const stream = writable.stream;
	if (writable.destroyed || stream?.closed || stream?.destroyed) {
		cancel();
		return reader.closed;
	}
	writable.on("close", cancel);
	writable.on("error", cancel);
	(currentReadPromise ?? reader.read()).then(flow, handleStreamError);
	return reader.closed.finally(() => {
		writable.off("close", cancel);
		writable.off("error", cancel);
	});
	function handleStreamError(error) {
		if (error) writable.destroy(error);
	}
	function onDrain() {
		reader.read().then(flow, handleStreamError);
	}
	function flow({ done, value }) {
		try {
			if (done) writable.end();
			else if (!writable.write(value)) writable.once("drain", onDrain);
			else reader.read().then(flow, handleStreamError);
		} catch (e) {
			handleStreamError(e);
		}
	}
}
function writeFromReadableStream(stream, writable) {
	if (stream.locked) throw new TypeError("ReadableStream is locked.");
	else if (writable.destroyed) {
		stream.cancel().catch(() => {});
		return;
	}
	return writeFromReadableStreamDefaultReader(stream.getReader(), writable);
}
var buildOutgoingHttpHeaders = (headers, defaultContentType) => {
	const res = {};
	if (!(headers instanceof Headers)) headers = new Headers(headers ?? void 0);
	if (headers.has("set-cookie")) {
		const cookies = [];
		for (const [k, v] of headers) if (k === "set-cookie") cookies.push(v);
		else res[k] = v;
		if (cookies.length > 0) res["set-cookie"] = cookies;
	} else for (const [k, v] of headers) res[k] = v;
	if (defaultContentType) res["content-type"] ??= defaultContentType;
	return res;
};
var outgoingEnded = Symbol("outgoingEnded");
var incomingDraining = Symbol("incomingDraining");
var DRAIN_TIMEOUT_MS = 500;
var MAX_DRAIN_BYTES = 67108864;
var drainIncoming = (incoming) => {
	const incomingWithDrainState = incoming;
	if (incoming.destroyed || incomingWithDrainState[incomingDraining]) return;
	incomingWithDrainState[incomingDraining] = true;
	if (incoming instanceof Http2ServerRequest) {
		try {
			incoming.stream?.close?.(constants.NGHTTP2_NO_ERROR);
		} catch {}
		return;
	}
	let bytesRead = 0;
	const cleanup = () => {
		clearTimeout(timer);
		incoming.off("data", onData);
		incoming.off("end", cleanup);
		incoming.off("error", cleanup);
	};
	const forceClose = () => {
		cleanup();
		const socket = incoming.socket;
		if (socket && !socket.destroyed) {
			if (typeof socket.destroySoon === "function") socket.destroySoon();
			else if (typeof socket.destroy === "function") socket.destroy();
		}
	};
	const timer = setTimeout(forceClose, DRAIN_TIMEOUT_MS);
	timer.unref?.();
	const onData = (chunk) => {
		bytesRead += chunk.length;
		if (bytesRead > MAX_DRAIN_BYTES) forceClose();
	};
	incoming.on("data", onData);
	incoming.on("end", cleanup);
	incoming.on("error", cleanup);
	incoming.resume();
};
var makeCloseHandler = (req, incoming, outgoing, needsBodyCleanup) => () => {
	if (incoming.errored) {
		recordBodyBufferedBeforeDisconnect(incoming);
		req[abortRequest](incoming.errored.toString());
	} else if (!outgoing.writableFinished || incoming instanceof Http2ServerRequest && incoming.aborted) {
		recordBodyBufferedBeforeDisconnect(incoming);
		req[abortRequest]("Client connection prematurely closed.");
	}
	if (needsBodyCleanup && !incoming.readableEnded) setTimeout(() => {
		if (!incoming.readableEnded) setTimeout(() => {
			drainIncoming(incoming);
		});
	});
};
var isImmediateCacheableResponse = (res) => {
	if (!(cacheKey in res)) return false;
	const body = res[cacheKey][1];
	return body === null || typeof body === "string" || body instanceof Uint8Array;
};
var handleRequestError = () => new Response(null, { status: 400 });
var handleFetchError = (e) => new Response(null, { status: e instanceof Error && (e.name === "TimeoutError" || e.constructor.name === "TimeoutError") ? 504 : 500 });
var handleResponseError = (e, outgoing) => {
	const err = e instanceof Error ? e : new Error("unknown error", { cause: e });
	if (err.code === "ERR_STREAM_PREMATURE_CLOSE") console.info("The user aborted a request.");
	else {
		console.error(e);
		if (!outgoing.headersSent) {
			if (outgoing instanceof ServerResponse) outgoing._contentLength = null;
			outgoing.writeHead(500, { "Content-Type": "text/plain" });
		}
		outgoing.end(`Error: ${err.message}`);
		outgoing.destroy(err);
	}
};
var flushHeaders = (outgoing) => {
	if ("flushHeaders" in outgoing && outgoing.writable) outgoing.flushHeaders();
};
var trySetContentLength = (outgoing, status, length) => {
	const http1 = outgoing;
	if (http1._contentLength === null && http1._hasBody && http1.useChunkedEncodingByDefault && !http1._removedContLen && status >= 200 && status !== 204 && status !== 304 && !outgoing.hasHeader("content-length") && !outgoing.hasHeader("transfer-encoding") && !outgoing.hasHeader("trailer")) {
		http1._contentLength = length;
		return true;
	}
	return false;
};
var writeDefaultHeaders = (outgoing, status, length) => {
	if (trySetContentLength(outgoing, status, length)) outgoing.writeHead(status, { "Content-Type": defaultContentType });
	else outgoing.writeHead(status, {
		"Content-Type": defaultContentType,
		"Content-Length": length
	});
};
var responseViaCache = async (res, outgoing) => {
	let [status, body, header] = res[cacheKey];
	if (!header) {
		if (body === null) {
			outgoing.writeHead(status);
			outgoing.end();
		} else if (typeof body === "string") {
			writeDefaultHeaders(outgoing, status, Buffer.byteLength(body));
			outgoing.end(body);
		} else if (body instanceof Uint8Array) {
			writeDefaultHeaders(outgoing, status, body.byteLength);
			outgoing.end(body);
		} else if (body instanceof Blob) {
			writeDefaultHeaders(outgoing, status, body.size);
			outgoing.end(new Uint8Array(await body.arrayBuffer()));
		} else {
			outgoing.writeHead(status, { "Content-Type": defaultContentType });
			flushHeaders(outgoing);
			await writeFromReadableStream(body, outgoing)?.catch((e) => handleResponseError(e, outgoing));
		}
		outgoing[outgoingEnded]?.();
		return;
	}
	let hasContentLength = false;
	let plainHeaders = false;
	let canAutoLength = true;
	if (header instanceof Headers) {
		hasContentLength = header.has("content-length");
		header = buildOutgoingHttpHeaders(header, body === null ? void 0 : defaultContentType);
	} else if (Array.isArray(header)) {
		const headerObj = new Headers(header);
		hasContentLength = headerObj.has("content-length");
		header = buildOutgoingHttpHeaders(headerObj, body === null ? void 0 : defaultContentType);
	} else {
		plainHeaders = true;
		for (const key in header) {
			if (key.length === 14 && key.toLowerCase() === "content-length") {
				hasContentLength = true;
				break;
			}
			if (key.length === 17 && key.toLowerCase() === "transfer-encoding" || key.length === 7 && key.toLowerCase() === "trailer") canAutoLength = false;
		}
	}
	if (!hasContentLength) {
		let length;
		if (typeof body === "string") length = Buffer.byteLength(body);
		else if (body instanceof Uint8Array) length = body.byteLength;
		else if (body instanceof Blob) length = body.size;
		if (length !== void 0 && (!plainHeaders || !canAutoLength || !trySetContentLength(outgoing, status, length))) {
			if (plainHeaders) header = { ...header };
			header["Content-Length"] = length;
		}
	}
	outgoing.writeHead(status, header);
	if (body == null) outgoing.end();
	else if (typeof body === "string" || body instanceof Uint8Array) outgoing.end(body);
	else if (body instanceof Blob) outgoing.end(new Uint8Array(await body.arrayBuffer()));
	else {
		flushHeaders(outgoing);
		await writeFromReadableStream(body, outgoing)?.catch((e) => handleResponseError(e, outgoing));
	}
	outgoing[outgoingEnded]?.();
};
var isPromise = (res) => typeof res.then === "function";
var responseViaResponseObject = async (res, outgoing, options = {}) => {
	if (isPromise(res)) if (options.errorHandler) try {
		res = await res;
	} catch (err) {
		const errRes = await options.errorHandler(err);
		if (!errRes) return;
		res = errRes;
	}
	else res = await res.catch(handleFetchError);
	if (cacheKey in res) return responseViaCache(res, outgoing);
	const resHeaderRecord = buildOutgoingHttpHeaders(res.headers, res.body === null ? void 0 : defaultContentType);
	if (res.body) {
		const reader = res.body.getReader();
		const values = [];
		let done = false;
		let currentReadPromise = void 0;
		if (resHeaderRecord["transfer-encoding"] !== "chunked") {
			let maxReadCount = 2;
			for (let i = 0; i < maxReadCount; i++) {
				currentReadPromise ||= reader.read();
				const chunk = await readWithoutBlocking(currentReadPromise);
				if (!chunk) {
					if (i === 1) {
						await new Promise((resolve) => setTimeout(resolve));
						maxReadCount = 3;
						continue;
					}
					break;
				}
				currentReadPromise = void 0;
				if (chunk.value) values.push(chunk.value);
				if (chunk.done) {
					done = true;
					break;
				}
			}
			if (done && !("content-length" in resHeaderRecord)) resHeaderRecord["content-length"] = values.reduce((acc, value) => acc + value.length, 0);
		}
		outgoing.writeHead(res.status, resHeaderRecord);
		values.forEach((value) => {
			outgoing.write(value);
		});
		if (done) outgoing.end();
		else {
			if (values.length === 0) flushHeaders(outgoing);
			await writeFromReadableStreamDefaultReader(reader, outgoing, currentReadPromise);
		}
	} else if (resHeaderRecord["x-hono-already-sent"]) {} else {
		outgoing.writeHead(res.status, resHeaderRecord);
		outgoing.end();
	}
	outgoing[outgoingEnded]?.();
};
var getRequestListener = (fetchCallback, options = {}) => {
	const autoCleanupIncoming = options.autoCleanupIncoming ?? true;
	if (options.overrideGlobalObjects !== false && global.Request !== Request$1) {
		Object.defineProperty(global, "Request", { value: Request$1 });
		Object.defineProperty(global, "Response", { value: Response$1 });
	}
	return async (incoming, outgoing) => {
		let res, req;
		let needsBodyCleanup = false;
		let closeHandlerAttached = false;
		const ensureCloseHandler = () => {
			if (!req || closeHandlerAttached) return;
			closeHandlerAttached = true;
			outgoing.on("close", makeCloseHandler(req, incoming, outgoing, needsBodyCleanup));
		};
		try {
			req = newRequest(incoming, options.hostname);
			needsBodyCleanup = autoCleanupIncoming && !(incoming.method === "GET" || incoming.method === "HEAD");
			if (needsBodyCleanup) {
				incoming[wrapBodyStream] = true;
				if (incoming instanceof Http2ServerRequest) outgoing[outgoingEnded] = () => {
					if (!incoming.readableEnded) setTimeout(() => {
						if (!incoming.readableEnded) setTimeout(() => {
							incoming.destroy();
							outgoing.destroy();
						});
					});
				};
			}
			res = fetchCallback(req, {
				incoming,
				outgoing
			});
			if (!isPromise(res) && isImmediateCacheableResponse(res)) {
				if (needsBodyCleanup && !incoming.readableEnded) outgoing.once("finish", () => {
					if (!incoming.readableEnded) drainIncoming(incoming);
				});
				return responseViaCache(res, outgoing);
			}
			ensureCloseHandler();
		} catch (e) {
			if (!res) if (options.errorHandler) {
				ensureCloseHandler();
				res = await options.errorHandler(req ? e : toRequestError(e));
				if (!res) return;
			} else if (!req) res = handleRequestError();
			else res = handleFetchError(e);
			else return handleResponseError(e, outgoing);
		}
		try {
			return await responseViaResponseObject(res, outgoing, options);
		} catch (e) {
			return handleResponseError(e, outgoing);
		}
	};
};
globalThis.CloseEvent;
globalThis.ErrorEvent;
var CONNECTION_SYMBOL_KEY = Symbol("CONNECTION_SYMBOL_KEY");
var WAIT_FOR_WEBSOCKET_SYMBOL = Symbol("WAIT_FOR_WEBSOCKET_SYMBOL");
var responseHeadersToSkip = /* @__PURE__ */ new Set([
	"connection",
	"content-length",
	"keep-alive",
	"proxy-authenticate",
	"proxy-authorization",
	"te",
	"trailer",
	"transfer-encoding",
	"upgrade",
	"sec-websocket-accept",
	"sec-websocket-extensions",
	"sec-websocket-protocol"
]);
var appendResponseHeaders = (headers, responseHeaders) => {
	if (!responseHeaders) return;
	responseHeaders.forEach((value, key) => {
		if (responseHeadersToSkip.has(key.toLowerCase())) return;
		headers.push(`${key}: ${value}`);
	});
};
var rejectUpgradeRequest = (socket, status, responseHeaders) => {
	if (socket.destroyed) return;
	const responseLines = ["Connection: close", "Content-Length: 0"];
	appendResponseHeaders(responseLines, responseHeaders);
	socket.end(`HTTP/1.1 ${status.toString()} ${STATUS_CODES[status] ?? ""}\r\n${responseLines.join("\r\n")}\r\n\r
`);
};
var createUpgradeRequest = (request) => {
	const protocol = request.socket.encrypted ? "https" : "http";
	const incomingUrl = request.url ?? "/";
	let url;
	if (incomingUrl[0] !== "/" && (incomingUrl.startsWith("http://") || incomingUrl.startsWith("https://"))) {
		validateRequestTarget(incomingUrl);
		url = new URL(incomingUrl).href;
	} else url = buildUrl(protocol, request.headers.host ?? "localhost", incomingUrl);
	const headers = new Headers();
	for (const key in request.headers) {
		const value = request.headers[key];
		if (!value) continue;
		headers.append(key, Array.isArray(value) ? value[0] : value);
	}
	return new Request(url, { headers });
};
var setupWebSocket = (options) => {
	const { server, fetchCallback, wss } = options;
	const waiterMap = /* @__PURE__ */ new Map();
	wss.on("connection", (ws, request) => {
		const waiter = waiterMap.get(request);
		if (waiter) {
			waiter.resolve(ws);
			waiterMap.delete(request);
		}
	});
	const rejectWaiter = (request) => {
		const waiter = waiterMap.get(request);
		if (waiter) {
			waiterMap.delete(request);
			waiter.reject(/* @__PURE__ */ new Error("WebSocket handshake aborted"));
		}
	};
	const waitForWebSocket = (request, connectionSymbol) => {
		return new Promise((resolve, reject) => {
			waiterMap.set(request, {
				resolve,
				reject,
				connectionSymbol
			});
		});
	};
	server.on("upgrade", async (request, socket, head) => {
		if (request.headers.upgrade?.toLowerCase() !== "websocket") return;
		const ignoreSocketError = () => {};
		const reclaimWaiterOnClose = () => rejectWaiter(request);
		socket.on("error", ignoreSocketError);
		socket.once("close", reclaimWaiterOnClose);
		const env = {
			incoming: request,
			outgoing: void 0,
			wss,
			[WAIT_FOR_WEBSOCKET_SYMBOL]: waitForWebSocket
		};
		let status = 400;
		let responseHeaders;
		try {
			const response = await fetchCallback(createUpgradeRequest(request), env);
			if (response instanceof Response) {
				status = response.status;
				responseHeaders = response.headers;
			}
		} catch (error) {
			if (server.listenerCount("upgrade") === 1) rejectUpgradeRequest(socket, error instanceof RequestError ? 400 : 500);
			return;
		}
		if (socket.destroyed) {
			rejectWaiter(request);
			return;
		}
		const waiter = waiterMap.get(request);
		if (!waiter || waiter.connectionSymbol !== env[CONNECTION_SYMBOL_KEY]) {
			rejectWaiter(request);
			if (server.listenerCount("upgrade") === 1) rejectUpgradeRequest(socket, status, responseHeaders);
			return;
		}
		const addResponseHeaders = (headers) => {
			appendResponseHeaders(headers, responseHeaders);
		};
		wss.on("headers", addResponseHeaders);
		try {
			wss.handleUpgrade(request, socket, head, (ws) => {
				socket.off("close", reclaimWaiterOnClose);
				socket.off("error", ignoreSocketError);
				wss.emit("connection", ws, request);
			});
		} finally {
			wss.off("headers", addResponseHeaders);
		}
	});
	server.on("close", () => {
		wss.close();
	});
};
var createAdaptorServer = (options) => {
	const fetchCallback = options.fetch;
	const requestListener = getRequestListener(fetchCallback, {
		hostname: options.hostname,
		overrideGlobalObjects: options.overrideGlobalObjects,
		autoCleanupIncoming: options.autoCleanupIncoming
	});
	const server = (options.createServer || createServer)(options.serverOptions || {}, requestListener);
	if (options.websocket && options.websocket.server) {
		if (options.websocket.server.options.noServer !== true) throw new Error("WebSocket server must be created with { noServer: true } option");
		setupWebSocket({
			server,
			fetchCallback,
			wss: options.websocket.server
		});
	}
	return server;
};
// node_modules/hono/dist/http-exception.js
/**
* `HTTPException` must be used when a fatal error such as authentication failure occurs.
*
* @see {@link https://hono.dev/docs/api/exception}
*
* @param {StatusCode} status - status code of HTTPException
* @param {HTTPExceptionOptions} options - options of HTTPException
* @param {HTTPExceptionOptions["res"]} options.res - response of options of HTTPException
* @param {HTTPExceptionOptions["message"]} options.message - message of options of HTTPException
* @param {HTTPExceptionOptions["cause"]} options.cause - cause of options of HTTPException
*
* @example
* ```ts
* import { HTTPException } from 'hono/http-exception'
*
* // ...
*
* app.post('/auth', async (c, next) => {
*   // authentication
*   if (authorized === false) {
*     throw new HTTPException(401, { message: 'Custom error message' })
*   }
*   await next()
* })
* ```
*/
var HTTPException = class extends Error {
	res;
	status;
	/**
	* Creates an instance of `HTTPException`.
	* @param status - HTTP status code for the exception. Defaults to 500.
	* @param options - Additional options for the exception.
	*/
	constructor(status = 500, options) {
		super(options?.message, { cause: options?.cause });
		this.res = options?.res;
		this.status = status;
	}
	/**
	* Returns the response object associated with the exception.
	* If a response object is not provided, a new response is created with the error message and status code.
	* @returns The response object.
	*/
	getResponse() {
		if (this.res) return new Response(this.res.body, {
			status: this.status,
			headers: this.res.headers
		});
		return new Response(this.message, { status: this.status });
	}
};
// node_modules/hono/dist/request/constants.js
var GET_MATCH_RESULT = Symbol();
// node_modules/hono/dist/utils/buffer.js
var bufferToFormData = (arrayBuffer, contentType) => {
	return new Response(arrayBuffer, { headers: { "Content-Type": contentType.replace(/^[^;]+/, (mediaType) => mediaType.toLowerCase()) } }).formData();
};
// node_modules/hono/dist/utils/body.js
var MAX_NESTED_OBJECTS = 1e4;
var isRawRequest = (request) => "headers" in request;
var parseBody = async (request, options = Object.create(null)) => {
	const { all = false, dot = false } = options;
	const mediaType = (isRawRequest(request) ? request.headers : request.raw.headers).get("Content-Type")?.split(";")[0].trim().toLowerCase();
	if (mediaType === "multipart/form-data" || mediaType === "application/x-www-form-urlencoded") return parseFormData(request, {
		all,
		dot
	});
	return {};
};
/**
* Parses form data from a request.
*
* @template T - The type of the parsed body data.
* @param {HonoRequest | Request} request - The request object containing form data.
* @param {ParseBodyOptions} options - Options for parsing the form data.
* @returns {Promise<T>} The parsed body data.
*/
async function parseFormData(request, options) {
	if (!isRawRequest(request) && request.bodyCache.formData) return convertFormDataToBodyData(await request.bodyCache.formData, options);
	const headers = isRawRequest(request) ? request.headers : request.raw.headers;
	const formDataPromise = bufferToFormData(await request.arrayBuffer(), headers.get("Content-Type") || "");
	if (!isRawRequest(request)) request.bodyCache.formData = formDataPromise;
	const formData = await formDataPromise;
	if (formData) return convertFormDataToBodyData(formData, options);
	return {};
}
/**
* Converts form data to body data based on the provided options.
*
* @template T - The type of the parsed body data.
* @param {FormData} formData - The form data to convert.
* @param {ParseBodyOptions} options - Options for parsing the form data.
* @returns {T} The converted body data.
*/
function convertFormDataToBodyData(formData, options) {
	const form = Object.create(null);
	const nestingState = { count: 0 };
	formData.forEach((value, key) => {
		if (!(options.all || key.endsWith("[]"))) form[key] = value;
		else handleParsingAllValues(form, key, value);
	});
	if (options.dot) Object.entries(form).forEach(([key, value]) => {
		if (key.includes(".")) {
			handleParsingNestedValues(form, key, value, nestingState);
			delete form[key];
		}
	});
	return form;
}
/**
* Handles parsing all values for a given key, supporting multiple values as arrays.
*
* @param {BodyData} form - The form data object.
* @param {string} key - The key to parse.
* @param {FormDataEntryValue} value - The value to assign.
*/
var handleParsingAllValues = (form, key, value) => {
	if (form[key] !== void 0) {
		if (Array.isArray(form[key])) form[key].push(value);
		else form[key] = [form[key], value];
	} else if (!key.endsWith("[]")) form[key] = value;
	else form[key] = [value];
};
/**
* Handles parsing nested values using dot notation keys.
*
* @param {BodyData} form - The form data object.
* @param {string} key - The dot notation key.
* @param {BodyDataValue} value - The value to assign.
* @param {{ count: number }} state - The state object tracking nesting depth.
*/
var handleParsingNestedValues = (form, key, value, state) => {
	if (/(?:^|\.)__proto__\./.test(key)) return;
	let nestedForm = form;
	const keys = key.split(".", 34);
	if (keys.length > 33) throwNestingLimitExceeded();
	keys.forEach((key, index) => {
		if (index === keys.length - 1) nestedForm[key] = value;
		else {
			if (!nestedForm[key] || typeof nestedForm[key] !== "object" || Array.isArray(nestedForm[key]) || nestedForm[key] instanceof File) {
				if (state.count++ >= MAX_NESTED_OBJECTS) throwNestingLimitExceeded();
				nestedForm[key] = Object.create(null);
			}
			nestedForm = nestedForm[key];
		}
	});
};
var throwNestingLimitExceeded = () => {
	throw new Error("Nesting limit exceeded");
};
// node_modules/hono/dist/utils/url.js
var splitPath = (path) => {
	const paths = path.split("/");
	if (paths[0] === "") paths.shift();
	return paths;
};
var splitRoutingPath = (routePath) => {
	const { groups, path } = extractGroupsFromPath(routePath);
	return replaceGroupMarks(splitPath(path), groups);
};
var extractGroupsFromPath = (path) => {
	const groups = [];
	path = path.replace(/\{[^}]+\}/g, (match, index) => {
		const mark = `@${index}`;
		groups.push([mark, match]);
		return mark;
	});
	return {
		groups,
		path
	};
};
var replaceGroupMarks = (paths, groups) => {
	for (let i = groups.length - 1; i >= 0; i--) {
		const [mark] = groups[i];
		for (let j = paths.length - 1; j >= 0; j--) if (paths[j].includes(mark)) {
			paths[j] = paths[j].replace(mark, groups[i][1]);
			break;
		}
	}
	return paths;
};
var patternCache = {};
var getPattern = (label, next) => {
	if (label === "*") return "*";
	const match = label.match(/^\:([^\{\}]+)(?:\{(.+)\})?$/);
	if (match) {
		const cacheKey = `${label}#${next}`;
		if (!patternCache[cacheKey]) {
			if (match[2]) patternCache[cacheKey] = next && next[0] !== ":" && next[0] !== "*" ? [
				cacheKey,
				match[1],
				new RegExp(`^${match[2]}(?=/${next})`)
			] : [
				label,
				match[1],
				new RegExp(`^${match[2]}$`)
			];
			else patternCache[cacheKey] = [
				label,
				match[1],
				true
			];
		}
		return patternCache[cacheKey];
	}
	return null;
};
var tryDecode = (str, decoder) => {
	try {
		return decoder(str);
	} catch {
		return str.replace(/(?:%[0-9A-Fa-f]{2})+/g, (match) => {
			try {
				return decoder(match);
			} catch {
				return match;
			}
		});
	}
};
var decodeURIWithPreservedPercent = (value) => decodeURI(value.includes("%25") ? value.replace(/%25/g, "%2525") : value);
var getPath = (request) => {
	const url = request.url;
	const start = url.indexOf("/", url.indexOf(":") + 4);
	let i = start;
	for (; i < url.length; i++) {
		const charCode = url.charCodeAt(i);
		if (charCode === 37) {
			const queryIndex = url.indexOf("?", i);
			const hashIndex = url.indexOf("#", i);
			const end = queryIndex === -1 ? hashIndex === -1 ? void 0 : hashIndex : hashIndex === -1 ? queryIndex : Math.min(queryIndex, hashIndex);
			const path = url.slice(start, end);
			const decoded = tryDecode(path, decodeURIWithPreservedPercent);
			if (/%(?![0-9A-Fa-f]{2})/.test(path)) {
				const rewritten = new URL("http://localhost");
				rewritten.pathname = decoded.replace(/[\\\t\n\r]/g, encodeURIComponent);
				if (tryDecode(rewritten.pathname, decodeURIWithPreservedPercent) !== decoded) return tryDecode(path.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"), decodeURIWithPreservedPercent);
			}
			return decoded;
		} else if (charCode === 63 || charCode === 35) break;
	}
	return url.slice(start, i);
};
var getPathNoStrict = (request) => {
	const result = getPath(request);
	return result.length > 1 && result.at(-1) === "/" ? result.slice(0, -1) : result;
};
/**
* Merge paths.
* @param {string[]} ...paths - The paths to merge.
* @returns {string} The merged path.
* @example
* mergePath('/api', '/users') // '/api/users'
* mergePath('/api/', '/users') // '/api/users'
* mergePath('/api', '/') // '/api'
* mergePath('/api/', '/') // '/api/'
*/
var mergePath = (base, sub, ...rest) => {
	if (rest.length) sub = mergePath(sub, ...rest);
	return `${base?.[0] === "/" ? "" : "/"}${base}${sub === "/" ? "" : `${base?.at(-1) === "/" ? "" : "/"}${sub?.[0] === "/" ? sub.slice(1) : sub}`}`;
};
var checkOptionalParameter = (path) => {
	if (path.charCodeAt(path.length - 1) !== 63 || !path.includes(":")) return null;
	const segments = path.split("/");
	const results = [];
	let basePath = "";
	segments.forEach((segment) => {
		if (segment !== "" && !/\:/.test(segment)) basePath += "/" + segment;
		else if (/\:/.test(segment)) {
			if (segment.charCodeAt(segment.length - 1) === 63) {
				if (results.length === 0 && basePath === "") results.push("/");
				else results.push(basePath);
				const optionalSegment = segment.slice(0, -1);
				basePath += "/" + optionalSegment;
				results.push(basePath);
			} else basePath += "/" + segment;
		}
	});
	return results.filter((v, i, a) => a.indexOf(v) === i);
};
var tryDecodeURIComponent = (str) => str.indexOf("%") !== -1 ? tryDecode(str, decodeURIComponent_) : str;
var _decodeURI = (value) => {
	if (value.indexOf("+") !== -1) value = value.replace(/\+/g, " ");
	return tryDecodeURIComponent(value);
};
var _getQueryParam = (url, key, multiple) => {
	const hashIndex = url.indexOf("#", 8);
	if (hashIndex !== -1) url = url.slice(0, hashIndex);
	let encoded;
	if (!multiple && key && !/[%+&=]/.test(key)) {
		const queryIndex = url.indexOf("?", 8);
		let keyIndex = queryIndex;
		if (keyIndex === -1) return;
		if (!url.startsWith(key, keyIndex + 1)) keyIndex = url.indexOf(`&${key}`, keyIndex + 1);
		while (keyIndex !== -1) {
			const trailingKeyCode = url.charCodeAt(keyIndex + key.length + 1);
			if (trailingKeyCode === 61 || trailingKeyCode === 38 || isNaN(trailingKeyCode)) {
				if (keyIndex > queryIndex && /(?:^|&)[^=&]*[%+]/.test(url.slice(queryIndex + 1, keyIndex))) break;
				if (trailingKeyCode === 61) {
					const valueIndex = keyIndex + key.length + 2;
					const endIndex = url.indexOf("&", valueIndex);
					return _decodeURI(url.slice(valueIndex, endIndex === -1 ? void 0 : endIndex));
				}
				return "";
			}
			keyIndex = url.indexOf(`&${key}`, keyIndex + 1);
		}
		encoded = /[%+]/.test(url);
		if (!encoded) return;
	}
	const results = Object.create(null);
	encoded ??= /[%+]/.test(url);
	let keyIndex = url.indexOf("?", 8);
	while (keyIndex !== -1) {
		const nextKeyIndex = url.indexOf("&", keyIndex + 1);
		let valueIndex = url.indexOf("=", keyIndex);
		if (valueIndex > nextKeyIndex && nextKeyIndex !== -1) valueIndex = -1;
		let name = url.slice(keyIndex + 1, valueIndex === -1 ? nextKeyIndex === -1 ? void 0 : nextKeyIndex : valueIndex);
		if (encoded) name = _decodeURI(name);
		keyIndex = nextKeyIndex;
		if (name === "") continue;
		let value;
		if (valueIndex === -1) value = "";
		else {
			value = url.slice(valueIndex + 1, nextKeyIndex === -1 ? void 0 : nextKeyIndex);
			if (encoded) value = _decodeURI(value);
		}
		if (multiple) {
			if (!(results[name] && Array.isArray(results[name]))) results[name] = [];
			results[name].push(value);
		} else results[name] ??= value;
	}
	return key ? results[key] : results;
};
var getQueryParam = _getQueryParam;
var getQueryParams = (url, key) => {
	return _getQueryParam(url, key, true);
};
var decodeURIComponent_ = decodeURIComponent;
// node_modules/hono/dist/request.js
var HonoRequest = class {
	/**
	* `.raw` can get the raw Request object.
	*
	* @see {@link https://hono.dev/docs/api/request#raw}
	*
	* @example
	* ```ts
	* // For Cloudflare Workers
	* app.post('/', async (c) => {
	*   const metadata = c.req.raw.cf?.hostMetadata?
	*   ...
	* })
	* ```
	*/
	raw;
	#validatedData;
	#matchResult;
	routeIndex = 0;
	/**
	* `.path` can get the pathname of the request.
	*
	* @see {@link https://hono.dev/docs/api/request#path}
	*
	* @example
	* ```ts
	* app.get('/about/me', (c) => {
	*   const pathname = c.req.path // `/about/me`
	* })
	* ```
	*/
	path;
	bodyCache = {};
	constructor(request, path = "/", matchResult = [[]]) {
		this.raw = request;
		this.path = path;
		this.#matchResult = matchResult;
	}
	param(key) {
		return key ? this.#getDecodedParam(key) : this.#getAllDecodedParams();
	}
	#getDecodedParam(key) {
		const paramKey = this.#matchResult[0][this.routeIndex]?.[1][key];
		const param = this.#getParamValue(paramKey);
		return param && tryDecodeURIComponent(param);
	}
	#getAllDecodedParams() {
		const decoded = {};
		const keys = Object.keys(this.#matchResult[0][this.routeIndex]?.[1] ?? {});
		for (const key of keys) {
			const value = this.#getParamValue(this.#matchResult[0][this.routeIndex][1][key]);
			if (value !== void 0) decoded[key] = tryDecodeURIComponent(value);
		}
		return decoded;
	}
	#getParamValue(paramKey) {
		return this.#matchResult[1] ? this.#matchResult[1][paramKey] : paramKey;
	}
	query(key) {
		return getQueryParam(this.url, key);
	}
	queries(key) {
		return getQueryParams(this.url, key);
	}
	header(name) {
		if (name) return this.raw.headers.get(name) ?? void 0;
		const headerData = Object.create(null);
		this.raw.headers.forEach((value, key) => {
			headerData[key] = value;
		});
		return headerData;
	}
	async parseBody(options) {
		return parseBody(this, options);
	}
	#cachedBody = (key) => {
		const { bodyCache, raw } = this;
		const cachedBody = bodyCache[key];
		if (cachedBody) return cachedBody;
		for (const anyCachedKey in bodyCache) return bodyCache[anyCachedKey].then((body) => {
			if (anyCachedKey === "json") body = JSON.stringify(body);
			const contentType = anyCachedKey === "formData" ? void 0 : raw.headers.get("content-type");
			return new Response(body, { headers: contentType ? { "Content-Type": contentType } : void 0 })[key]();
		});
		return bodyCache[key] = raw[key]();
	};
	/**
	* `.json()` can parse Request body of type `application/json`
	*
	* @see {@link https://hono.dev/docs/api/request#json}
	*
	* @example
	* ```ts
	* app.post('/entry', async (c) => {
	*   const body = await c.req.json()
	* })
	* ```
	*/
	json() {
		return this.#cachedBody("text").then((text) => JSON.parse(text));
	}
	/**
	* `.text()` can parse Request body of type `text/plain`
	*
	* @see {@link https://hono.dev/docs/api/request#text}
	*
	* @example
	* ```ts
	* app.post('/entry', async (c) => {
	*   const body = await c.req.text()
	* })
	* ```
	*/
	text() {
		return this.#cachedBody("text");
	}
	/**
	* `.arrayBuffer()` parse Request body as an `ArrayBuffer`
	*
	* @see {@link https://hono.dev/docs/api/request#arraybuffer}
	*
	* @example
	* ```ts
	* app.post('/entry', async (c) => {
	*   const body = await c.req.arrayBuffer()
	* })
	* ```
	*/
	arrayBuffer() {
		return this.#cachedBody("arrayBuffer");
	}
	/**
	* `.bytes()` parses the request body as a `Uint8Array`.
	*
	* @see {@link https://hono.dev/docs/api/request#bytes}
	*
	* @example
	* ```ts
	* app.post('/entry', async (c) => {
	*   const body = await c.req.bytes()
	* })
	* ```
	*/
	bytes() {
		return this.#cachedBody("arrayBuffer").then((buffer) => new Uint8Array(buffer));
	}
	/**
	* Parses the request body as a `Blob`.
	* @example
	* ```ts
	* app.post('/entry', async (c) => {
	*   const body = await c.req.blob();
	* });
	* ```
	* @see https://hono.dev/docs/api/request#blob
	*/
	blob() {
		return this.#cachedBody("blob");
	}
	/**
	* Parses the request body as `FormData`.
	* @example
	* ```ts
	* app.post('/entry', async (c) => {
	*   const body = await c.req.formData();
	* });
	* ```
	* @see https://hono.dev/docs/api/request#formdata
	*/
	formData() {
		return this.#cachedBody("formData");
	}
	/**
	* Adds validated data to the request.
	*
	* @param target - The target of the validation.
	* @param data - The validated data to add.
	*/
	addValidatedData(target, data) {
		(this.#validatedData ??= {})[target] = data;
	}
	valid(target) {
		return this.#validatedData?.[target];
	}
	/**
	* `.url` can get the request url strings.
	*
	* @see {@link https://hono.dev/docs/api/request#url}
	*
	* @example
	* ```ts
	* app.get('/about/me', (c) => {
	*   const url = c.req.url // `http://localhost:8787/about/me`
	*   ...
	* })
	* ```
	*/
	get url() {
		return this.raw.url;
	}
	/**
	* `.method` can get the method name of the request.
	*
	* @see {@link https://hono.dev/docs/api/request#method}
	*
	* @example
	* ```ts
	* app.get('/about/me', (c) => {
	*   const method = c.req.method // `GET`
	* })
	* ```
	*/
	get method() {
		return this.raw.method;
	}
	get [GET_MATCH_RESULT]() {
		return this.#matchResult;
	}
	/**
	* `.matchedRoutes` can return a matched route in the handler
	*
	* @deprecated
	*
	* Use matchedRoutes helper defined in "hono/route" instead.
	*
	* @see {@link https://hono.dev/docs/api/request#matchedroutes}
	*
	* @example
	* ```ts
	* app.use('*', async function logger(c, next) {
	*   await next()
	*   c.req.matchedRoutes.forEach(({ handler, method, path }, i) => {
	*     const name = handler.name || (handler.length < 2 ? '[handler]' : '[middleware]')
	*     console.log(
	*       method,
	*       ' ',
	*       path,
	*       ' '.repeat(Math.max(10 - path.length, 0)),
	*       name,
	*       i === c.req.routeIndex ? '<- respond from here' : ''
	*     )
	*   })
	* })
	* ```
	*/
	get matchedRoutes() {
		return this.#matchResult[0].map(([[, route]]) => route);
	}
	/**
	* `.routePath` can retrieve the path registered within the handler
	*
	* @deprecated
	*
	* Use routePath helper defined in "hono/route" instead.
	*
	* @see {@link https://hono.dev/docs/api/request#routepath}
	*
	* @example
	* ```ts
	* app.get('/posts/:id', (c) => {
	*   return c.json({ path: c.req.routePath })
	* })
	* ```
	*/
	get routePath() {
		return this.#matchResult[0].map(([[, route]]) => route)[this.routeIndex].path;
	}
};
// node_modules/hono/dist/utils/html.js
/**
* @module
* HTML utility.
*/
var HtmlEscapedCallbackPhase = {
	Stringify: 1,
	BeforeStream: 2,
	Stream: 3
};
var raw = (value, callbacks) => {
	const escapedString = new String(value);
	escapedString.isEscaped = true;
	escapedString.callbacks = callbacks;
	return escapedString;
};
var resolveCallback = async (str, phase, preserveCallbacks, context, buffer) => {
	if (typeof str === "object" && !(str instanceof String)) {
		if (!(str instanceof Promise)) str = str.toString();
		if (str instanceof Promise) str = await str;
	}
	const callbacks = str.callbacks;
	if (!callbacks?.length) return Promise.resolve(str);
	if (buffer) buffer[0] += str;
	else buffer = [str];
	const resStr = Promise.all(callbacks.map((c) => c({
		phase,
		buffer,
		context
	}))).then((res) => Promise.all(res.filter(Boolean).map((str) => resolveCallback(str, phase, false, context, buffer))).then(() => buffer[0]));
	if (preserveCallbacks) return raw(await resStr, callbacks);
	else return resStr;
};
// node_modules/hono/dist/context.js
var TEXT_PLAIN = "text/plain; charset=UTF-8";
var setDefaultContentType = (contentType, headers) => {
	return {
		"Content-Type": contentType,
		...headers
	};
};
var createResponseInstance = (body, init) => new Response(body, init);
var Context = class {
	#rawRequest;
	#req;
	/**
	* `.env` can get bindings (environment variables, secrets, KV namespaces, D1 database, R2 bucket etc.) in Cloudflare Workers.
	*
	* @see {@link https://hono.dev/docs/api/context#env}
	*
	* @example
	* ```ts
	* // Environment object for Cloudflare Workers
	* app.get('*', async c => {
	*   const counter = c.env.COUNTER
	* })
	* ```
	*/
	env = {};
	#var;
	finalized = false;
	/**
	* `.error` can get the error object from the middleware if the Handler throws an error.
	*
	* @see {@link https://hono.dev/docs/api/context#error}
	*
	* @example
	* ```ts
	* app.use('*', async (c, next) => {
	*   await next()
	*   if (c.error) {
	*     // do something...
	*   }
	* })
	* ```
	*/
	error;
	#status;
	#executionCtx;
	#res;
	#layout;
	#renderer;
	#notFoundHandler;
	#preparedHeaders;
	#matchResult;
	#path;
	/**
	* Creates an instance of the Context class.
	*
	* @param req - The Request object.
	* @param options - Optional configuration options for the context.
	*/
	constructor(req, options) {
		this.#rawRequest = req;
		if (options) {
			this.#executionCtx = options.executionCtx;
			this.env = options.env;
			this.#notFoundHandler = options.notFoundHandler;
			this.#path = options.path;
			this.#matchResult = options.matchResult;
		}
	}
	/**
	* `.req` is the instance of {@link HonoRequest}.
	*/
	get req() {
		this.#req ??= new HonoRequest(this.#rawRequest, this.#path, this.#matchResult);
		return this.#req;
	}
	/**
	* @see {@link https://hono.dev/docs/api/context#event}
	* The FetchEvent associated with the current request.
	*
	* @throws Will throw an error if the context does not have a FetchEvent.
	*/
	get event() {
		if (this.#executionCtx && "respondWith" in this.#executionCtx) return this.#executionCtx;
		else throw Error("This context has no FetchEvent");
	}
	/**
	* @see {@link https://hono.dev/docs/api/context#executionctx}
	* The ExecutionContext associated with the current request.
	*
	* @throws Will throw an error if the context does not have an ExecutionContext.
	*/
	get executionCtx() {
		if (this.#executionCtx) return this.#executionCtx;
		else throw Error("This context has no ExecutionContext");
	}
	/**
	* @see {@link https://hono.dev/docs/api/context#res}
	* The Response object for the current request.
	*/
	get res() {
		return this.#res ||= createResponseInstance(null, { headers: this.#preparedHeaders ??= new Headers() });
	}
	/**
	* Sets the Response object for the current request.
	*
	* @param _res - The Response object to set.
	*/
	set res(_res) {
		if (this.#res && _res) {
			_res = createResponseInstance(_res.body, _res);
			for (const [k, v] of this.#res.headers.entries()) {
				if (k === "content-type") continue;
				if (k === "set-cookie") {
					const cookies = this.#res.headers.getSetCookie();
					_res.headers.delete("set-cookie");
					for (const cookie of cookies) _res.headers.append("set-cookie", cookie);
				} else _res.headers.set(k, v);
			}
		}
		this.#res = _res;
		this.finalized = true;
	}
	/**
	* `.render()` can create a response within a layout.
	*
	* @see {@link https://hono.dev/docs/api/context#render-setrenderer}
	*
	* @example
	* ```ts
	* app.get('/', (c) => {
	*   return c.render('Hello!')
	* })
	* ```
	*/
	render = (...args) => {
		this.#renderer ??= (content) => this.html(content);
		return this.#renderer(...args);
	};
	/**
	* Sets the layout for the response.
	*
	* @param layout - The layout to set.
	* @returns The layout function.
	*/
	setLayout = (layout) => this.#layout = layout;
	/**
	* Gets the current layout for the response.
	*
	* @returns The current layout function.
	*/
	getLayout = () => this.#layout;
	/**
	* `.setRenderer()` can set the layout in the custom middleware.
	*
	* @see {@link https://hono.dev/docs/api/context#render-setrenderer}
	*
	* @example
	* ```tsx
	* app.use('*', async (c, next) => {
	*   c.setRenderer((content) => {
	*     return c.html(
	*       <html>
	*         <body>
	*           <p>{content}</p>
	*         </body>
	*       </html>
	*     )
	*   })
	*   await next()
	* })
	* ```
	*/
	setRenderer = (renderer) => {
		this.#renderer = renderer;
	};
	/**
	* `.header()` can set headers.
	*
	* @see {@link https://hono.dev/docs/api/context#header}
	*
	* @example
	* ```ts
	* app.get('/welcome', (c) => {
	*   // Set headers
	*   c.header('X-Message', 'Hello!')
	*   c.header('Content-Type', 'text/plain')
	*
	*   // Append multiple headers using the append option (e.g. Vary)
	*   c.header('Vary', 'Accept-Encoding', { append: true })
	*   c.header('Vary', 'User-Agent', { append: true })
	*
	*   return c.body('Thank you for coming')
	* })
	* ```
	*/
	header = (name, value, options) => {
		if (this.finalized && !this.#res.bodyUsed) this.#res = createResponseInstance(this.#res.body, this.#res);
		const headers = this.#res ? this.#res.headers : this.#preparedHeaders ??= new Headers();
		if (value === void 0) headers.delete(name);
		else if (options?.append) headers.append(name, value);
		else headers.set(name, value);
	};
	status = (status) => {
		this.#status = status;
	};
	/**
	* `.set()` can set the value specified by the key.
	*
	* @see {@link https://hono.dev/docs/api/context#set-get}
	*
	* @example
	* ```ts
	* app.use('*', async (c, next) => {
	*   c.set('message', 'Hono is hot!!')
	*   await next()
	* })
	* ```
	*/
	set = (key, value) => {
		this.#var ??= /* @__PURE__ */ new Map();
		this.#var.set(key, value);
	};
	/**
	* `.get()` can use the value specified by the key.
	*
	* @see {@link https://hono.dev/docs/api/context#set-get}
	*
	* @example
	* ```ts
	* app.get('/', (c) => {
	*   const message = c.get('message')
	*   return c.text(`The message is "${message}"`)
	* })
	* ```
	*/
	get = (key) => {
		return this.#var ? this.#var.get(key) : void 0;
	};
	/**
	* `.var` can access the value of a variable.
	*
	* @see {@link https://hono.dev/docs/api/context#var}
	*
	* @example
	* ```ts
	* const result = c.var.client.oneMethod()
	* ```
	*/
	get var() {
		if (!this.#var) return {};
		return Object.fromEntries(this.#var);
	}
	#newResponse(data, arg, headers) {
		let responseHeaders = this.#res ? new Headers(this.#res.headers) : this.#preparedHeaders;
		if (typeof arg === "object" && arg.headers) {
			responseHeaders ??= new Headers();
			for (const [key, value] of new Headers(arg.headers)) if (key === "set-cookie") responseHeaders.append(key, value);
			else responseHeaders.set(key, value);
		}
		if (headers) {
			if (!responseHeaders) {
				let count = 0;
				for (const k in headers) if (++count > 1 || typeof headers[k] !== "string") {
					responseHeaders = new Headers();
					break;
				}
			}
			if (responseHeaders) for (const k in headers) {
				const v = headers[k];
				if (typeof v === "string") responseHeaders.set(k, v);
				else {
					responseHeaders.delete(k);
					for (const v2 of v) responseHeaders.append(k, v2);
				}
			}
		}
		return createResponseInstance(data, {
			status: typeof arg === "number" ? arg : arg?.status ?? this.#status,
			headers: responseHeaders ?? headers
		});
	}
	newResponse = (...args) => this.#newResponse(...args);
	/**
	* `.body()` can return the HTTP response.
	* You can set headers with `.header()` and set HTTP status code with `.status`.
	* This can also be set in `.text()`, `.json()` and so on.
	*
	* @see {@link https://hono.dev/docs/api/context#body}
	*
	* @example
	* ```ts
	* app.get('/welcome', (c) => {
	*   // Set headers
	*   c.header('X-Message', 'Hello!')
	*   c.header('Content-Type', 'text/plain')
	*   // Set HTTP status code
	*   c.status(201)
	*
	*   // Return the response body
	*   return c.body('Thank you for coming')
	* })
	* ```
	*/
	body = (data, arg, headers) => this.#newResponse(data, arg, headers);
	/**
	* `.text()` can render text as `Content-Type:text/plain`.
	*
	* @see {@link https://hono.dev/docs/api/context#text}
	*
	* @example
	* ```ts
	* app.get('/say', (c) => {
	*   return c.text('Hello!')
	* })
	* ```
	*/
	text = (text, arg, headers) => {
		return !this.#preparedHeaders && !this.#status && !arg && !headers && !this.finalized ? new Response(text) : this.#newResponse(text, arg, setDefaultContentType(TEXT_PLAIN, headers));
	};
	/**
	* `.json()` can render JSON as `Content-Type:application/json`.
	*
	* @see {@link https://hono.dev/docs/api/context#json}
	*
	* @example
	* ```ts
	* app.get('/api', (c) => {
	*   return c.json({ message: 'Hello!' })
	* })
	* ```
	*/
	json = (object, arg, headers) => {
		return this.#newResponse(JSON.stringify(object), arg, setDefaultContentType("application/json", headers));
	};
	html = (html, arg, headers) => {
		const res = (html) => this.#newResponse(html, arg, setDefaultContentType("text/html; charset=UTF-8", headers));
		return typeof html === "object" ? resolveCallback(html, HtmlEscapedCallbackPhase.Stringify, false, {}).then(res) : res(html);
	};
	/**
	* `.redirect()` can Redirect, default status code is 302.
	*
	* @see {@link https://hono.dev/docs/api/context#redirect}
	*
	* @example
	* ```ts
	* app.get('/redirect', (c) => {
	*   return c.redirect('/')
	* })
	* app.get('/redirect-permanently', (c) => {
	*   return c.redirect('/', 301)
	* })
	* ```
	*/
	redirect = (location, status) => {
		const locationString = String(location);
		this.header("Location", !/[^\x00-\xFF]/.test(locationString) ? locationString : encodeURI(locationString));
		return this.newResponse(null, status ?? 302);
	};
	/**
	* `.notFound()` can return the Not Found Response.
	*
	* @see {@link https://hono.dev/docs/api/context#notfound}
	*
	* @example
	* ```ts
	* app.get('/notfound', (c) => {
	*   return c.notFound()
	* })
	* ```
	*/
	notFound = () => {
		this.#notFoundHandler ??= () => createResponseInstance();
		return this.#notFoundHandler(this);
	};
};
// node_modules/hono/dist/compose.js
/**
* Compose middleware functions into a single function based on `koa-compose` package.
*
* @template E - The environment type.
*
* @param {[[Function, unknown], unknown][] | [[Function]][]} middleware - An array of middleware functions and their corresponding parameters.
* @param {ErrorHandler<E>} [onError] - An optional error handler function.
* @param {NotFoundHandler<E>} [onNotFound] - An optional not-found handler function.
*
* @returns {(context: Context, next?: Next) => Promise<Context>} - A composed middleware function.
*/
var compose = (middleware, onError, onNotFound) => {
	return (context, next) => {
		let index = -1;
		return dispatch(0);
		/**
		* Dispatch the middleware functions.
		*
		* @param {number} i - The current index in the middleware array.
		*
		* @returns {Promise<Context>} - A promise that resolves to the context.
		*/
		async function dispatch(i) {
			if (i <= index) throw new Error("next() called multiple times");
			index = i;
			let res;
			let isError = false;
			let handler;
			if (middleware[i]) {
				handler = middleware[i][0][0];
				context.req.routeIndex = i;
			} else handler = i === middleware.length && next || void 0;
			if (handler) try {
				res = await handler(context, () => dispatch(i + 1));
			} catch (err) {
				if (err instanceof Error && onError) {
					context.error = err;
					res = await onError(err, context);
					isError = true;
				} else throw err;
			}
			else if (context.finalized === false && onNotFound) res = await onNotFound(context);
			if (res && (context.finalized === false || isError)) context.res = res;
			return context;
		}
	};
};
// node_modules/hono/dist/helper/route/index.js
/**
* Get matched routes in the handler
*
* @param {Context} c - The context object
* @returns An array of matched routes
*
* @example
* ```ts
* import { matchedRoutes } from 'hono/route'
*
* app.use('*', async function logger(c, next) {
*   await next()
*   matchedRoutes(c).forEach(({ handler, method, path }, i) => {
*     const name = handler.name || (handler.length < 2 ? '[handler]' : '[middleware]')
*     console.log(
*       method,
*       ' ',
*       path,
*       ' '.repeat(Math.max(10 - path.length, 0)),
*       name,
*       i === c.req.routeIndex ? '<- respond from here' : ''
*     )
*   })
* })
* ```
*/
var matchedRoutes = (c) => c.req[GET_MATCH_RESULT][0].map(([[, route]]) => route);
/**
* Get the route path registered within the handler
*
* @param {Context} c - The context object
* @param {number} index - The index of the route from which to retrieve the path, similar to Array.prototype.at(), where a negative number is the index counted from the end of the matching route. Defaults to the current route index.
* @returns The route path registered within the handler
*
* @example
* ```ts
* import { routePath } from 'hono/route'
*
* app.use('*', (c, next) => {
*   console.log(routePath(c)) // '*'
*   console.log(routePath(c, -1)) // '/posts/:id'
*   return next()
* })
*
* app.get('/posts/:id', (c) => {
*   return c.text(routePath(c)) // '/posts/:id'
* })
* ```
*/
var routePath = (c, index) => matchedRoutes(c).at(index ?? c.req.routeIndex)?.path ?? "";
/**
* Get the basePath of the as-is route specified by routing.
*
* @param {Context} c - The context object
* @param {number} index - The index of the route from which to retrieve the path, similar to Array.prototype.at(), where a negative number is the index counted from the end of the matching route. Defaults to the current route index.
* @returns The basePath of the as-is route specified by routing.
*
* @example
* ```ts
* import { baseRoutePath } from 'hono/route'
*
* const app = new Hono()
*
* const subApp = new Hono()
* subApp.get('/posts/:id', (c) => {
*   return c.text(baseRoutePath(c)) // '/:sub'
* })
*
* app.route('/:sub', subApp)
* ```
*/
var baseRoutePath = (c, index) => matchedRoutes(c).at(index ?? c.req.routeIndex)?.basePath ?? "";
/**
* Get the basePath with embedded parameters
*
* @param {Context} c - The context object
* @param {number} index - The index of the route from which to retrieve the path, similar to Array.prototype.at(), where a negative number is the index counted from the end of the matching route. Defaults to the current route index.
* @returns The basePath with embedded parameters.
*
* @example
* ```ts
* import { basePath } from 'hono/route'
*
* const app = new Hono()
*
* const subApp = new Hono()
* subApp.get('/posts/:id', (c) => {
*   return c.text(basePath(c)) // '/requested-sub-app-path'
* })
*
* app.route('/:sub', subApp)
* ```
*/
var basePathCacheMap = /* @__PURE__ */ new WeakMap();
var basePath = (c, index) => {
	index ??= c.req.routeIndex;
	const cache = basePathCacheMap.get(c) || [];
	if (typeof cache[index] === "string") return cache[index];
	let result;
	const rp = baseRoutePath(c, index);
	if (!/[:*]/.test(rp)) result = rp;
	else {
		const paths = splitRoutingPath(rp);
		const reqPath = c.req.path;
		let basePathLength = 0;
		for (let i = 0, len = paths.length; i < len; i++) {
			const pattern = getPattern(paths[i], paths[i + 1]);
			if (pattern) {
				const re = pattern[2] === true || pattern === "*" ? /[^\/]+/ : pattern[2];
				const restPath = reqPath.substring(basePathLength + 1);
				const segment = restPath.split("/", 1)[0];
				basePathLength += (restPath.match(re)?.[0] ?? (re.test(segment) ? segment : "")).length;
			} else basePathLength += paths[i].length;
			basePathLength += 1;
		}
		result = reqPath.substring(0, basePathLength);
	}
	cache[index] = result;
	basePathCacheMap.set(c, cache);
	return result;
};
// node_modules/hono/dist/router.js
/**
* Array of supported HTTP methods.
*/
var METHODS = [
	"get",
	"post",
	"put",
	"delete",
	"options",
	"patch",
	"query"
];
/**
* Error message indicating that a route cannot be added because the matcher is already built.
*/
var MESSAGE_MATCHER_IS_ALREADY_BUILT = "Can not add a route since the matcher is already built.";
/**
* Error class representing an unsupported path error.
*/
var UnsupportedPathError = class extends Error {};
// node_modules/hono/dist/utils/constants.js
/**
* Constant used to mark a composed handler.
*/
var COMPOSED_HANDLER = "__COMPOSED_HANDLER";
// node_modules/hono/dist/utils/mount.js
var countTrailingSlashes = (path) => {
	let index = path.length;
	while (index > 0 && path.charCodeAt(index - 1) === 47) index--;
	return path.length - index;
};
var getPathPrefixLength = (c, pathPrefix, routePath) => {
	if (!/[:*]/.test(pathPrefix)) return pathPrefix.length;
	const path = c.req.path;
	const matchResult = c.req[GET_MATCH_RESULT];
	const paramNames = /* @__PURE__ */ new Set();
	let length = 0;
	for (const part of splitRoutingPath(pathPrefix)) {
		if (part[0] === ":" && part.endsWith("}?")) throw new Error(`mount(): Optional regular expression parameters are not supported in "${routePath}".`);
		const pattern = getPattern(part);
		if (pattern && pattern !== "*") {
			const name = pattern[1];
			if (paramNames.has(name)) throw new Error(`mount(): Duplicate path parameter "${name}" in "${routePath}".`);
			paramNames.add(name);
		}
		if (pattern && pattern !== "*" && pattern[2] !== true) {
			const value = matchResult.length === 2 ? matchResult[1][matchResult[0][c.req.routeIndex][1][pattern[1]]] : matchResult[0][c.req.routeIndex][1][pattern[1]];
			length += value.length + 1;
		} else if (pattern || part.endsWith("*")) {
			const end = path.indexOf("/", length + 1);
			length = end === -1 ? path.length : end;
		} else length += part.length + 1;
	}
	return length;
};
var createMountedRequest = (c, pathPrefix, routePath) => {
	if (/[^/]\*$/.test(routePath)) throw new Error(`mount(): Wildcard must follow "/" in "${routePath}".`);
	const prefixLength = getPathPrefixLength(c, pathPrefix, routePath);
	const path = c.req.path.slice(prefixLength) || "/";
	if (prefixLength > c.req.path.length || path[0] !== "/" || /\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path)) throw new HTTPException(400, { message: "Invalid mounted path" });
	const rawUrl = c.req.raw.url;
	if (/^[^/?#]*\/\/[^/?#\\]*[?#\\]/.test(rawUrl)) throw new HTTPException(400, { message: "Invalid mounted path" });
	const rawPathEnd = rawUrl.search(/[?#]/);
	const rawTrailingSlashes = countTrailingSlashes(rawPathEnd === -1 ? rawUrl : rawUrl.slice(0, rawPathEnd));
	if (rawTrailingSlashes > 1 && countTrailingSlashes(c.req.path) === rawTrailingSlashes - 1) throw new HTTPException(400, { message: "Invalid mounted path" });
	const url = new URL(rawUrl);
	url.pathname = path.replace(/[\\\t\n\r]/g, encodeURIComponent);
	if (path.includes("%")) {}
	return new Request(url, c.req.raw);
};
// node_modules/hono/dist/hono-base.js
/**
* @module
* This module is the base module for the Hono object.
*/
var notFoundHandler = (c) => {
	return c.text("404 Not Found", 404);
};
var errorHandler = (err, c) => {
	if ("getResponse" in err) {
		const res = err.getResponse();
		return c.newResponse(res.body, res);
	}
	console.error(err);
	return c.text("Internal Server Error", 500);
};
var Hono$1 = class Hono {
	get;
	post;
	put;
	delete;
	options;
	patch;
	query;
	all;
	on;
	use;
	router;
	getPath;
	_basePath = "/";
	#path = "/";
	routes = [];
	constructor(options = {}) {
		[...METHODS, "all"].forEach((method) => {
			this[method] = (args1, ...args) => {
				const methodName = method.toUpperCase();
				if (typeof args1 === "string") this.#path = args1;
				else this.#addRoute(methodName, this.#path, args1);
				args.forEach((handler) => {
					this.#addRoute(methodName, this.#path, handler);
				});
				return this;
			};
		});
		this.on = (method, path, ...handlers) => {
			for (const p of [path].flat()) {
				this.#path = p;
				for (const m of [method].flat()) {
					const methodName = m.toUpperCase();
					for (const handler of handlers) this.#addRoute(methodName, this.#path, handler);
				}
			}
			return this;
		};
		this.use = (arg1, ...handlers) => {
			if (typeof arg1 === "string") this.#path = arg1;
			else {
				this.#path = "*";
				handlers.unshift(arg1);
			}
			handlers.forEach((handler) => {
				this.#addRoute("ALL", this.#path, handler);
			});
			return this;
		};
		const { strict, ...optionsWithoutStrict } = options;
		Object.assign(this, optionsWithoutStrict);
		this.getPath = strict ?? true ? options.getPath ?? getPath : getPathNoStrict;
	}
	#clone() {
		const clone = new Hono({
			router: this.router,
			getPath: this.getPath
		});
		clone.errorHandler = this.errorHandler;
		clone.#notFoundHandler = this.#notFoundHandler;
		clone.routes = this.routes;
		return clone;
	}
	#notFoundHandler = notFoundHandler;
	errorHandler = errorHandler;
	/**
	* `.route()` allows grouping other Hono instance in routes.
	*
	* @see {@link https://hono.dev/docs/api/routing#grouping}
	*
	* @param {string} path - base Path
	* @param {Hono} app - other Hono instance
	* @returns {Hono} routed Hono instance
	*
	* @example
	* ```ts
	* const app = new Hono()
	* const app2 = new Hono()
	*
	* app2.get("/user", (c) => c.text("user"))
	* app.route("/api", app2) // GET /api/user
	* ```
	*/
	route(path, app) {
		const subApp = this.basePath(path);
		app.routes.map((r) => {
			let handler;
			if (app.errorHandler === errorHandler) handler = r.handler;
			else {
				handler = async (c, next) => (await compose([], app.errorHandler)(c, () => r.handler(c, next))).res;
				handler[COMPOSED_HANDLER] = r.handler;
			}
			subApp.#addRoute(r.method, r.path, handler, r.basePath);
		});
		return this;
	}
	/**
	* `.basePath()` allows base paths to be specified.
	*
	* @see {@link https://hono.dev/docs/api/routing#base-path}
	*
	* @param {string} path - base Path
	* @returns {Hono} changed Hono instance
	*
	* @example
	* ```ts
	* const api = new Hono().basePath('/api')
	* ```
	*/
	basePath(path) {
		const subApp = this.#clone();
		subApp._basePath = mergePath(this._basePath, path);
		return subApp;
	}
	/**
	* `.onError()` handles an error and returns a customized Response.
	*
	* @see {@link https://hono.dev/docs/api/hono#error-handling}
	*
	* @param {ErrorHandler} handler - request Handler for error
	* @returns {Hono} changed Hono instance
	*
	* @example
	* ```ts
	* app.onError((err, c) => {
	*   console.error(`${err}`)
	*   return c.text('Custom Error Message', 500)
	* })
	* ```
	*/
	onError = (handler) => {
		this.errorHandler = handler;
		return this;
	};
	/**
	* `.notFound()` allows you to customize a Not Found Response.
	*
	* @see {@link https://hono.dev/docs/api/hono#not-found}
	*
	* @param {NotFoundHandler} handler - request handler for not-found
	* @returns {Hono} changed Hono instance
	*
	* @example
	* ```ts
	* app.notFound((c) => {
	*   return c.text('Custom 404 Message', 404)
	* })
	* ```
	*/
	notFound = (handler) => {
		this.#notFoundHandler = handler;
		return this;
	};
	/**
	* `.mount()` allows you to mount applications built with other frameworks into your Hono application.
	*
	* @deprecated Use `mount()` from `hono/mount` instead. `.mount()` will be removed in v5.
	*
	* @see {@link https://hono.dev/docs/api/hono#mount}
	*
	* @param {string} path - base Path
	* @param {Function} applicationHandler - other Request Handler
	* @param {MountOptions} [options] - options of `.mount()`
	* @returns {Hono} mounted Hono instance
	* @throws {Error} If automatic request rewriting encounters duplicate path parameter names or an optional regular expression parameter.
	* @throws {HTTPException} With status 400 if automatic request rewriting cannot safely preserve the routed path.
	*
	* @example
	* ```ts
	* import { Router as IttyRouter } from 'itty-router'
	* import { Hono } from 'hono'
	* // Create itty-router application
	* const ittyRouter = IttyRouter()
	* // GET /itty-router/hello
	* ittyRouter.get('/hello', () => new Response('Hello from itty-router'))
	*
	* const app = new Hono()
	* app.mount('/itty-router', ittyRouter.handle)
	* ```
	*
	* @example
	* ```ts
	* const app = new Hono()
	* // Send the request to another application without modification.
	* app.mount('/app', anotherApp, {
	*   replaceRequest: (req) => req,
	* })
	* ```
	*/
	mount(path, applicationHandler, options) {
		let replaceRequest;
		let optionHandler;
		if (options) {
			if (typeof options === "function") optionHandler = options;
			else {
				optionHandler = options.optionHandler;
				if (options.replaceRequest === false) replaceRequest = (request) => request;
				else replaceRequest = options.replaceRequest;
			}
		}
		const getOptions = optionHandler ? (c) => {
			const options = optionHandler(c);
			return Array.isArray(options) ? options : [options];
		} : (c) => {
			let executionContext = void 0;
			try {
				executionContext = c.executionCtx;
			} catch {}
			return [c.env, executionContext];
		};
		const defaultReplaceRequest = (c) => {
			const mountedRoutePath = routePath(c);
			return createMountedRequest(c, mountedRoutePath.replace(/\/?\*$/, ""), mountedRoutePath);
		};
		const handler = async (c, next) => {
			const res = await applicationHandler(replaceRequest ? replaceRequest(c.req.raw) : defaultReplaceRequest(c), ...getOptions(c));
			if (res) return res;
			await next();
		};
		this.#addRoute("ALL", mergePath(path, "*"), handler);
		return this;
	}
	#addRoute(method, path, handler, baseRoutePath) {
		path = mergePath(this._basePath, path);
		const r = {
			basePath: baseRoutePath !== void 0 ? mergePath(this._basePath, baseRoutePath) : this._basePath,
			path,
			method,
			handler
		};
		this.router.add(method, path, [handler, r]);
		this.routes.push(r);
	}
	#handleError(err, c) {
		if (err instanceof Error) return this.errorHandler(err, c);
		throw err;
	}
	#dispatch(request, executionCtx, env, method) {
		if (method === "HEAD") return (async () => new Response(null, await this.#dispatch(request, executionCtx, env, "GET")))();
		const path = this.getPath(request, { env });
		const matchResult = this.router.match(method, path);
		const c = new Context(request, {
			path,
			matchResult,
			env,
			executionCtx,
			notFoundHandler: this.#notFoundHandler
		});
		if (matchResult[0].length === 1) {
			let res;
			try {
				res = matchResult[0][0][0][0](c, async () => {
					c.res = await this.#notFoundHandler(c);
				});
			} catch (err) {
				return this.#handleError(err, c);
			}
			return res instanceof Promise ? res.then((resolved) => resolved || (c.finalized ? c.res : this.#notFoundHandler(c))).catch((err) => this.#handleError(err, c)) : res ?? this.#notFoundHandler(c);
		}
		const composed = compose(matchResult[0], this.errorHandler, this.#notFoundHandler);
		return (async () => {
			try {
				const context = await composed(c);
				if (!context.finalized) throw new Error("Context is not finalized. Did you forget to return a Response object or `await next()`?");
				return context.res;
			} catch (err) {
				return this.#handleError(err, c);
			}
		})();
	}
	/**
	* `.fetch()` will be entry point of your app.
	*
	* @see {@link https://hono.dev/docs/api/hono#fetch}
	*
	* @param {Request} request - request Object of request
	* @param {Env} env - env Object
	* @param {ExecutionContext} executionCtx - context of execution
	* @returns {Response | Promise<Response>} response of request
	*
	*/
	fetch = (request, ...rest) => {
		return this.#dispatch(request, rest[1], rest[0], request.method);
	};
	/**
	* `.request()` is a useful method for testing.
	* You can pass a URL or pathname to send a GET request.
	* app will return a Response object.
	* ```ts
	* test('GET /hello is ok', async () => {
	*   const res = await app.request('/hello')
	*   expect(res.status).toBe(200)
	* })
	* ```
	* @see https://hono.dev/docs/api/hono#request
	*/
	request = (input, requestInit, Env, executionCtx) => {
		if (input instanceof Request) return this.fetch(requestInit ? new Request(input, requestInit) : input, Env, executionCtx);
		input = input.toString();
		return this.fetch(new Request(/^https?:\/\//.test(input) ? input : `http://localhost${mergePath("/", input)}`, requestInit), Env, executionCtx);
	};
	/**
	* `.fire()` automatically adds a global fetch event listener.
	* This can be useful for environments that adhere to the Service Worker API, such as non-ES module Cloudflare Workers.
	* @deprecated
	* Use `fire` from `hono/service-worker` instead.
	* ```ts
	* import { Hono } from 'hono'
	* import { fire } from 'hono/service-worker'
	*
	* const app = new Hono()
	* // ...
	* fire(app)
	* ```
	* @see https://hono.dev/docs/api/hono#fire
	* @see https://developer.mozilla.org/en-US/docs/Web/API/Service_Worker_API
	* @see https://developers.cloudflare.com/workers/reference/migrate-to-module-workers/
	*/
	fire = () => {
		addEventListener("fetch", (event) => {
			event.respondWith(this.#dispatch(event.request, event, void 0, event.request.method));
		});
	};
};
// node_modules/hono/dist/router/utils.js
var createNullObject = () => Object.create(null);
// node_modules/hono/dist/router/reg-exp-router/matcher.js
var emptyParam = [];
function match(method, path) {
	const matchers = this.buildAllMatchers();
	const match = ((method, path) => {
		const matcher = matchers[method] || matchers["ALL"];
		const staticMatch = matcher[2][path];
		if (staticMatch) return staticMatch;
		const match = path.match(matcher[0]);
		if (!match) return [[], emptyParam];
		const index = match.indexOf("", 1);
		return [matcher[1][index], match];
	});
	this.match = match;
	return match(method, path);
}
// node_modules/hono/dist/router/reg-exp-router/node.js
var LABEL_REG_EXP_STR = "[^/]+";
var ONLY_WILDCARD_REG_EXP_STR = "[^]*";
var TAIL_WILDCARD_REG_EXP_STR = "(?:|/[^]*)";
var PATH_ERROR = Symbol();
var regExpMetaChars = /* @__PURE__ */ new Set(".\\+*[^]$()");
/**
* Sort order:
* 1. literal
* 2. special pattern (e.g. :label{[0-9]+})
* 3. common label pattern (e.g. :label)
* 4. wildcard
*/
function compareKey(a, b) {
	if (a.length === 1) return b.length === 1 ? a < b ? -1 : 1 : -1;
	if (b.length === 1) return 1;
	if (a === "[^]*" || a === "(?:|/[^]*)") return b === "[^]*" ? -1 : 1;
	else if (b === "[^]*" || b === "(?:|/[^]*)") return -1;
	if (a === "[^/]+") return 1;
	else if (b === "[^/]+") return -1;
	return a.length === b.length ? a < b ? -1 : 1 : b.length - a.length;
}
var Node$1 = class Node {
	#index;
	#varIndex;
	#children = createNullObject();
	insert(tokens, index, paramMap, context, keys) {
		let node = this;
		for (let i = 0, len = tokens.length; i < len; i++) {
			const token = tokens[i];
			const pattern = token.length === 1 ? token === "*" ? i === len - 1 ? [
				"",
				"",
				ONLY_WILDCARD_REG_EXP_STR
			] : [
				"",
				"",
				LABEL_REG_EXP_STR
			] : null : token === "/*" ? [
				"",
				"",
				TAIL_WILDCARD_REG_EXP_STR
			] : token.match(/^\:([^\{\}]+)(?:\{(.+)\})?$/);
			let nextNode;
			if (pattern) {
				const name = pattern[1];
				let regexpStr = pattern[2] || "[^/]+";
				if (name && pattern[2]) {
					if (new RegExp(regexpStr).test("")) throw PATH_ERROR;
					regexpStr = regexpStr.replace(/^\((?!\?:)(?=[^)]+\)$)/, "(?:");
					if (/\((?!\?:)/.test(regexpStr)) throw PATH_ERROR;
					if (regexpStr.length === 1 && regExpMetaChars.has(regexpStr)) throw PATH_ERROR;
				}
				keys.push(regexpStr);
				nextNode = node.#children[regexpStr];
				if (!nextNode) {
					if (regexpStr !== "[^]*" && regexpStr !== "(?:|/[^]*)") {
						for (const k in node.#children) if ((regexpStr.length > 1 || k.length > 1) && k !== "[^]*" && k !== "(?:|/[^]*)") throw PATH_ERROR;
					}
					nextNode = node.#children[regexpStr] = new Node();
				}
				if (name !== "") {
					nextNode.#varIndex ??= context.varIndex++;
					paramMap.push([name, nextNode.#varIndex]);
				}
			} else {
				keys.push(token);
				nextNode = node.#children[token];
				if (!nextNode) {
					for (const k in node.#children) if (k.length > 1 && k !== "[^]*" && k !== "(?:|/[^]*)") throw PATH_ERROR;
					nextNode = node.#children[token] = new Node();
				}
			}
			node = nextNode;
		}
		if (node.#index !== void 0) throw PATH_ERROR;
		node.#index = index;
	}
	buildRegExpStr() {
		const strList = Object.keys(this.#children).sort(compareKey).map((k) => {
			const c = this.#children[k];
			const childStr = c.buildRegExpStr();
			return childStr === "" ? "" : (typeof c.#varIndex === "number" ? `(${k})@${c.#varIndex}` : regExpMetaChars.has(k) ? `\\${k}` : k) + childStr;
		}).filter(Boolean);
		if (typeof this.#index === "number" && this.#index !== -1) strList.unshift(`#${this.#index}`);
		if (strList.length === 0) return "";
		if (strList.length === 1) return strList[0];
		return "(?:" + strList.join("|") + ")";
	}
};
// node_modules/hono/dist/router/reg-exp-router/trie.js
var Trie = class {
	#context = { varIndex: 0 };
	#root = new Node$1();
	#index = 0;
	paths = createNullObject();
	insert(path, isStatic) {
		const keys = [];
		if (isStatic) {
			this.#root.insert(path.split(""), -1, [], this.#context, keys);
			this.paths[path] = [
				-1,
				[],
				keys
			];
			return;
		}
		const paramAssoc = [];
		const groups = [];
		let markedPath = path;
		for (let i = 0;;) {
			let replaced = false;
			markedPath = markedPath.replace(/\{(?:\{[\d,]+\}|[^}])+\}/g, (m) => {
				const mark = `@\\${i}`;
				groups[i] = [mark, m];
				i++;
				replaced = true;
				return mark;
			});
			if (!replaced) break;
		}
		/**
		*  - pattern (:label, :label{0-9]+}, ...)
		*  - /* wildcard
		*  - character
		*/
		const tokens = markedPath.match(/(?::[^\/]+)|(?:\/\*$)|./gs) || [];
		for (let i = groups.length - 1; i >= 0; i--) {
			const [mark] = groups[i];
			for (let j = tokens.length - 1; j >= 0; j--) if (tokens[j].indexOf(mark) !== -1) {
				tokens[j] = tokens[j].replace(mark, groups[i][1]);
				break;
			}
		}
		this.#root.insert(tokens, this.#index, paramAssoc, this.#context, keys);
		this.paths[path] = [
			this.#index++,
			paramAssoc,
			keys
		];
	}
	buildRegExp() {
		let regexp = this.#root.buildRegExpStr();
		if (regexp === "") return [
			/^$/,
			[],
			[]
		];
		let captureIndex = 0;
		const indexReplacementMap = [];
		const paramReplacementMap = [];
		regexp = regexp.replace(/#(\d+)|@(\d+)|\.\*\$/g, (_, handlerIndex, paramIndex) => {
			if (handlerIndex !== void 0) {
				indexReplacementMap[++captureIndex] = Number(handlerIndex);
				return "$()";
			}
			if (paramIndex !== void 0) {
				paramReplacementMap[Number(paramIndex)] = ++captureIndex;
				return "";
			}
			return "";
		});
		return [
			new RegExp(`^${regexp}`),
			indexReplacementMap,
			paramReplacementMap
		];
	}
};
// node_modules/hono/dist/router/reg-exp-router/router.js
function endsWithWildcard(keys) {
	const tail = keys[keys.length - 1];
	return tail === "[^]*" || tail === "(?:|/[^]*)";
}
function covers(wildcard, target) {
	const last = wildcard.length - 1;
	for (let i = 0; i < last; i++) if (wildcard[i] !== target[i]) return false;
	return wildcard[last] === "[^]*" || target.length === last || target[last] === "/";
}
var RegExpRouter = class {
	name = "RegExpRouter";
	#handlers;
	#tries;
	constructor() {
		this.#handlers = { ["ALL"]: [] };
		this.#tries = { ["ALL"]: new Trie() };
	}
	#insertPath(method, path) {
		try {
			this.#tries[method].insert(path, !/\*|\/:/.test(path));
		} catch (e) {
			throw e === PATH_ERROR ? new UnsupportedPathError(path) : e;
		}
	}
	add(method, path, handler) {
		const handlers = this.#handlers;
		if (!handlers) throw new Error(MESSAGE_MATCHER_IS_ALREADY_BUILT);
		const tries = this.#tries;
		if (!handlers[method]) {
			tries[method] = new Trie();
			handlers[method] = [...handlers["ALL"]];
			for (const p in tries["ALL"].paths) this.#insertPath(method, p);
		}
		if (path === "/*") path = "*";
		const methods = method === "ALL" ? Object.keys(handlers) : [method];
		const paths = checkOptionalParameter(path) || [path];
		for (const path of paths) for (const m of methods) {
			if (!tries[m].paths[path]) this.#insertPath(m, path);
			handlers[m].push([handler, path]);
		}
	}
	match = match;
	buildAllMatchers() {
		const matchers = createNullObject();
		for (const method of Object.keys(this.#handlers)) matchers[method] = this.#buildMatcher(method);
		this.#handlers = this.#tries = void 0;
		return matchers;
	}
	#buildMatcher(method) {
		const handlers = this.#handlers[method];
		const trie = this.#tries[method];
		const staticMap = createNullObject();
		const handlerData = [];
		const [regexp, indexReplacementMap, paramReplacementMap] = trie.buildRegExp();
		const own = createNullObject();
		const entries = handlers.map(([h, p], i) => {
			(own[p] ??= []).push(i);
			return [h, trie.paths[p][1].reduceRight((map, [key, varIndex]) => {
				map[key] = paramReplacementMap[varIndex];
				return map;
			}, createNullObject())];
		});
		const wildcards = Object.keys(own).filter((p) => endsWithWildcard(trie.paths[p][2]));
		for (const path in trie.paths) {
			const [index, , keys] = trie.paths[path];
			const indexes = [...own[path]];
			for (const p of wildcards) if (p !== path && covers(trie.paths[p][2], keys)) indexes.push(...own[p]);
			const data = indexes.sort((a, b) => a - b).map((i) => entries[i]);
			if (index === -1) {
				const last = Math.max(-1, ...data.flatMap(([, map]) => Object.values(map)));
				staticMap[path] = [data, last === -1 ? emptyParam : path.match(regexp).slice(0, last + 1)];
			} else handlerData[index] = data;
		}
		return [
			regexp,
			indexReplacementMap.map((i) => handlerData[i]),
			staticMap
		];
	}
};
// node_modules/hono/dist/router/smart-router/router.js
var SmartRouter = class {
	name = "SmartRouter";
	#routers = [];
	#routes = [];
	constructor(init) {
		this.#routers = init.routers;
	}
	add(method, path, handler) {
		if (!this.#routes) throw new Error(MESSAGE_MATCHER_IS_ALREADY_BUILT);
		this.#routes.push([
			method,
			path,
			handler
		]);
	}
	match(method, path) {
		if (!this.#routes) throw new Error("Fatal error");
		const routers = this.#routers;
		const routes = this.#routes;
		const len = routers.length;
		let i = 0;
		let res;
		for (; i < len; i++) {
			const router = routers[i];
			try {
				for (let i = 0, len = routes.length; i < len; i++) router.add(...routes[i]);
				res = router.match(method, path);
			} catch (e) {
				if (e instanceof UnsupportedPathError) continue;
				throw e;
			}
			this.match = router.match.bind(router);
			this.#routers = [router];
			this.#routes = void 0;
			break;
		}
		if (i === len) throw new Error("Fatal error");
		this.name = `SmartRouter + ${this.activeRouter.name}`;
		return res;
	}
	get activeRouter() {
		if (this.#routes || this.#routers.length !== 1) throw new Error("No active router has been determined yet.");
		return this.#routers[0];
	}
};
// node_modules/hono/dist/router/trie-router/node.js
var emptyParams = createNullObject();
var order = 0;
var Node = class Node {
	#methods = [];
	#children = createNullObject();
	#patterns = [];
	#pattern;
	#params = emptyParams;
	insert(method, path, handler) {
		let curNode = this;
		const parts = splitRoutingPath(path);
		const possibleKeys = /* @__PURE__ */ new Set();
		let i = 0;
		for (const p of parts) {
			const nextP = parts[++i];
			const pattern = getPattern(p, nextP) || (nextP === void 0 && p && p.indexOf("*") === p.length - 1 ? p : null);
			const isParam = Array.isArray(pattern);
			const key = isParam ? pattern[0] : pattern || p;
			const child = curNode.#children[key] ||= new Node();
			if (pattern && !child.#pattern) {
				child.#pattern = pattern;
				curNode.#patterns.push(child);
			}
			curNode = child;
			if (isParam) possibleKeys.add(pattern[1]);
		}
		curNode.#methods.push({ [method]: {
			handler,
			possibleKeys: [...possibleKeys],
			score: ++order
		} });
	}
	#pushHandlerSets(handlerSets, node, method, nodeParams, params) {
		for (let i = 0, len = node.#methods.length; i < len; i++) {
			const m = node.#methods[i];
			const handlerSet = m[method] || m["ALL"];
			if (handlerSet) {
				handlerSet.params = createNullObject();
				handlerSets.push(handlerSet);
				for (let i = 0, len = handlerSet.possibleKeys.length; i < len; i++) {
					const key = handlerSet.possibleKeys[i];
					handlerSet.params[key] = params?.[key] && !i ? params[key] : nodeParams[key] ?? params?.[key];
				}
			}
		}
	}
	search(method, path) {
		const handlerSets = [];
		this.#params = emptyParams;
		let curNodes = [this];
		const parts = splitPath(path);
		const curNodesQueue = [];
		const len = parts.length;
		let partOffsets = null;
		for (let i = 0; i < len; i++) {
			const part = parts[i];
			const isLast = i === len - 1;
			const tempNodes = [];
			for (let j = 0, len2 = curNodes.length; j < len2; j++) {
				const node = curNodes[j];
				const nextNode = node.#children[part];
				if (nextNode) {
					nextNode.#params = node.#params;
					if (isLast) {
						if (nextNode.#children["*"]) this.#pushHandlerSets(handlerSets, nextNode.#children["*"], method, node.#params);
						this.#pushHandlerSets(handlerSets, nextNode, method, node.#params);
					} else tempNodes.push(nextNode);
				}
				for (const child of node.#patterns) {
					const pattern = child.#pattern;
					const params = node.#params === emptyParams ? {} : { ...node.#params };
					if (typeof pattern === "string") {
						if (pattern === "*" || part.startsWith(pattern.slice(0, -1))) {
							this.#pushHandlerSets(handlerSets, child, method, node.#params);
							if (pattern === "*") {
								child.#params = params;
								tempNodes.push(child);
							}
						}
						continue;
					}
					const [, name, matcher] = pattern;
					if (!part && matcher === true) continue;
					if (matcher !== true) {
						if (!partOffsets) {
							partOffsets = [];
							let offset = path[0] === "/" ? 1 : 0;
							for (let p = 0; p < len; p++) {
								partOffsets[p] = offset;
								offset += parts[p].length + 1;
							}
						}
						const restPathString = path.slice(partOffsets[i]);
						const m = matcher.exec(restPathString);
						if (m) {
							if (!Object.hasOwn(params, name)) params[name] = m[0];
							this.#pushHandlerSets(handlerSets, child, method, node.#params, params);
							if (m[0].length === restPathString.length && child.#children["*"]) this.#pushHandlerSets(handlerSets, child.#children["*"], method, node.#params, params);
							for (const _ in child.#children) {
								child.#params = params;
								const componentCount = m[0].match(/\//g)?.length ?? 0;
								(curNodesQueue[componentCount] ||= []).push(child);
								break;
							}
							continue;
						}
					}
					if (matcher === true || matcher.test(part)) {
						if (!Object.hasOwn(params, name)) params[name] = part;
						if (isLast) {
							this.#pushHandlerSets(handlerSets, child, method, params, node.#params);
							if (child.#children["*"]) this.#pushHandlerSets(handlerSets, child.#children["*"], method, params, node.#params);
						} else {
							child.#params = params;
							tempNodes.push(child);
						}
					}
				}
			}
			const shifted = curNodesQueue.shift();
			curNodes = shifted ? tempNodes.concat(shifted) : tempNodes;
		}
		if (handlerSets[1]) handlerSets.sort((a, b) => {
			return a.score - b.score;
		});
		return [handlerSets.map(({ handler, params }) => [handler, params])];
	}
};
// node_modules/hono/dist/router/trie-router/router.js
var TrieRouter = class {
	name = "TrieRouter";
	#node = new Node();
	add(method, path, handler) {
		for (const result of checkOptionalParameter(path) || [path]) this.#node.insert(method, result, handler);
	}
	match(method, path) {
		return this.#node.search(method, path);
	}
};
// node_modules/hono/dist/hono.js
/**
* The Hono class extends the functionality of the HonoBase class.
* It sets up routing and allows for custom options to be passed.
*
* @template E - The environment type.
* @template S - The schema type.
* @template BasePath - The base path type.
*/
var Hono = class extends Hono$1 {
	/**
	* Creates an instance of the Hono class.
	*
	* @param options - Optional configuration options for the Hono instance.
	*/
	constructor(options = {}) {
		super(options);
		this.router = options.router ?? new SmartRouter({ routers: [new RegExpRouter(), new TrieRouter()] });
	}
};
// node_modules/hono/dist/middleware/method-not-allowed/index.js
/**
* Method Not Allowed Middleware for Hono.
*
* Returns a `405 Method Not Allowed` response with an `Allow` header when the request path
* matches a registered route but the request method is not supported.
*
* @param {MethodNotAllowedOptions} options - The options for the middleware.
* @param {Hono} options.app - The Hono instance used by the application.
* @param {MethodNotAllowedHandler} [options.onMethodNotAllowed] - Generates the response, including its `Allow` header.
* @returns {MiddlewareHandler} The middleware handler function.
*
* @example
* ```ts
* const app = new Hono()
*
* app.use(methodNotAllowed({ app }))
*
* app.get('/hello', (c) => c.text('Hello!'))
* app.post('/hello', (c) => c.text('Posted!'))
*
* // PUT /hello -> 405 Method Not Allowed
* // Allow: GET, HEAD, POST
* ```
*
* @example
* ```ts
* app.use(
*   methodNotAllowed({
*     app,
*     onMethodNotAllowed: (c, methods) =>
*       c.json({ error: 'Method Not Allowed' }, 405, { Allow: methods.join(', ') }),
*   })
* )
* ```
*/
var methodNotAllowed = (options) => {
	let methodRouter;
	return async function methodNotAllowed(c, next) {
		const routeIndex = c.req.routeIndex;
		await next();
		if (c.res.status !== 404) return;
		if (c.error) return;
		if (!methodRouter) {
			const methodsByPath = /* @__PURE__ */ new Map();
			for (const route of options.app.routes) {
				if (route.method === "ALL" || route.method === "HEAD") continue;
				const methods = methodsByPath.get(route.path) ?? /* @__PURE__ */ new Set();
				methods.add(route.method);
				if (route.method === "GET") methods.add("HEAD");
				methodsByPath.set(route.path, methods);
			}
			methodRouter = new TrieRouter();
			for (const [path, methods] of methodsByPath) methodRouter.add("ALL", path, [...methods]);
		}
		let requestPath = c.req.path;
		const currentRoute = matchedRoutes(c)[routeIndex];
		const sourceRoute = options.app.routes.find((route) => route.handler === methodNotAllowed);
		if (currentRoute && sourceRoute) {
			const currentBasePathParts = basePath(c, routeIndex).split("/").filter(Boolean);
			const sourceBasePathLength = sourceRoute.basePath.split("/").filter(Boolean).length;
			const mountBasePathParts = currentBasePathParts.slice(0, currentBasePathParts.length - sourceBasePathLength);
			if (mountBasePathParts.length > 0) {
				const mountBasePath = `/${mountBasePathParts.join("/")}`;
				requestPath = c.req.path.slice(mountBasePath.length) || "/";
			}
		}
		const allowedMethods = /* @__PURE__ */ new Set();
		for (const [methods] of methodRouter.match("ALL", requestPath)[0]) for (const method of methods) allowedMethods.add(method);
		if (allowedMethods.size === 0 || allowedMethods.has(c.req.method)) return;
		c.res.headers.delete("Allow");
		c.res.headers.delete("Content-Length");
		const methods = [...allowedMethods];
		const allow = methods.join(", ");
		c.res = options.onMethodNotAllowed ? await options.onMethodNotAllowed(c, methods) : c.text("Method Not Allowed", 405, { Allow: allow });
	};
};
// src/ui/server/failure.ts
/** What the server does not do for a request, and why. */
var Refusal = class extends Error {
	status;
	remedy;
	constructor(status, message, remedy = "") {
		super(message);
		this.name = "Refusal";
		this.status = status;
		this.remedy = remedy;
	}
};
var STATUSES = {
	conflict: 409,
	"not-found": 404,
	workspace: 422,
	"model-unauthorized": 502,
	"model-not-found": 502,
	"model-request-refused": 502,
	"model-rate-limited": 502,
	"model-unavailable": 502,
	"model-bad-reply": 502,
	"model-timeout": 502
};
/** An error as the page is told of it; null for a defect, of which the page is told nothing. */
function failureReply(error) {
	if (error instanceof Refusal) return {
		status: error.status,
		body: {
			message: error.message,
			remedy: error.remedy
		}
	};
	if (!(error instanceof SpoError)) return null;
	return {
		status: STATUSES[error.code] ?? 422,
		body: failureOf(error)
	};
}
/** What the page shows of an error. */
function failureOf({ message, remedy = "", location }) {
	return {
		message: `${location === void 0 ? "" : `${location.file}:${location.line}:${location.column} `}${message}`,
		remedy
	};
}
/** What the page shows of a defect. */
var DEFECT = {
	message: "This is a defect of spo.",
	remedy: "The terminal that runs it has the details; please report them."
};
// node_modules/hono/dist/middleware/body-limit/index.js
var ERROR_MESSAGE = "Payload Too Large";
/**
* Body Limit Middleware for Hono.
*
* @see {@link https://hono.dev/docs/middleware/builtin/body-limit}
*
* @param {BodyLimitOptions} options - The options for the body limit middleware.
* @param {number} options.maxSize - The maximum body size allowed.
* @param {OnError} [options.onError] - The error handler to be invoked if the specified body size is exceeded.
* @returns {MiddlewareHandler} The middleware handler function.
*
* @example
* ```ts
* const app = new Hono()
*
* app.post(
*   '/upload',
*   bodyLimit({
*     maxSize: 50 * 1024, // 50kb
*     onError: (c) => {
*       return c.text('overflow :(', 413)
*     },
*   }),
*   async (c) => {
*     const body = await c.req.parseBody()
*     if (body['file'] instanceof File) {
*       console.log(`Got file sized: ${body['file'].size}`)
*     }
*     return c.text('pass :)')
*   }
* )
* ```
*/
var bodyLimit = (options) => {
	const onError = options.onError || (() => {
		throw new HTTPException(413, { res: new Response(ERROR_MESSAGE, { status: 413 }) });
	});
	const maxSize = options.maxSize;
	return async function bodyLimit(c, next) {
		if (!c.req.raw.body) return next();
		const hasTransferEncoding = c.req.raw.headers.has("transfer-encoding");
		if (c.req.raw.headers.has("content-length") && !hasTransferEncoding) return parseInt(c.req.raw.headers.get("content-length") || "0", 10) > maxSize ? onError(c) : next();
		let size = 0;
		let buffer = /* @__PURE__ */ new Uint8Array(0);
		const rawReader = c.req.raw.body.getReader();
		for (;;) {
			const { done, value } = await rawReader.read();
			if (done) break;
			const offset = size;
			size += value.length;
			if (size > maxSize) return onError(c);
			if (size > buffer.length) {
				const grown = new Uint8Array(Math.min(maxSize, Math.max(size, buffer.length * 2)));
				grown.set(buffer.subarray(0, offset));
				buffer = grown;
			}
			buffer.set(value, offset);
		}
		c.req.raw = new Request(c.req.raw, { body: buffer.subarray(0, size) });
		return next();
	};
};
// src/ui/server/guard.ts
/** Header that carries the page's token. No form and no other site can send it without being asked for leave. */
var TOKEN_HEADER = "x-spo-token";
var MOST_BODY_BYTES = 1048576;
/** @param port that the server listens on */
function originsOf(port) {
	return new Set(["127.0.0.1", "localhost"].map((host) => new URL(`http://${host}:${port}`).origin));
}
/**
* Refuses a request that was sent to another name: a page of a stranger whose name suddenly leads to this machine
* (DNS rebinding) would otherwise be of the same origin as ours.
*/
function checkHost(origins) {
	return async (context, next) => {
		const host = context.req.header("host")?.toLowerCase();
		if (host === void 0 || !origins().has(`http://${host}`)) throw new Refusal(421, "The request was sent to another host.", "Open the address that the terminal shows.");
		await next();
	};
}
/** Refuses what the page did not send: another origin, another token, another kind of body. */
function checkRequest(token, origins) {
	return [async (context, next) => {
		checkOrigin(context, origins());
		if (!isToken(context.req.header(TOKEN_HEADER), token)) throw new Refusal(401, "The token is missing or wrong.", "Open the address that the terminal shows.");
		checkBodyKind(context);
		await next();
	}, bodyLimit({
		maxSize: MOST_BODY_BYTES,
		onError: () => {
			throw new Refusal(413, "The request has more than 1 MiB.");
		}
	})];
}
/** In constant time: how long it takes says nothing of the token. */
function isToken(given, token) {
	const digest = (text) => createHash("sha256").update(text).digest();
	return given !== void 0 && timingSafeEqual(digest(given), digest(token));
}
/** Programs that are no browsers send neither header; browsers send at least one of them with all that changes something. */
function checkOrigin({ req }, origins) {
	const origin = req.header("origin");
	const site = req.header("sec-fetch-site");
	if (origin !== void 0 && !origins.has(origin) || site !== void 0 && site !== "same-origin") throw new Refusal(403, "The request comes from another site.");
}
function checkBodyKind({ req }) {
	const hasBody = req.header("transfer-encoding") !== void 0 || Number(req.header("content-length") ?? 0) > 0;
	const kind = req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
	if (hasBody ? kind !== "application/json" : kind !== void 0 && kind !== "application/json") throw new Refusal(415, "The body of a request has to be application/json.");
}
// src/ui/server/page-document.ts
/** @param token base64url: nothing in it ends an attribute */
function pageDocument(token) {
	return {
		html: `<!doctype html><html lang="en"><head>${[
			"<meta charset=\"utf-8\">",
			"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
			"<title>SPO</title>",
			`<meta name="spo-token" content="${token}">`,
			"<link rel=\"icon\" href=\"data:,\">",
			`<style>${PAGE_STYLE}</style>`
		].join("")}</head><body>${`<div id="app"></div><script type="module">${PAGE_SCRIPT}<\/script>`}</body></html>`,
		policy: [
			"default-src 'none'",
			`script-src '${hashOf(PAGE_SCRIPT)}'`,
			`style-src '${hashOf(PAGE_STYLE)}'`,
			"connect-src 'self'",
			"img-src data:",
			...LOCKED
		].join("; ")
	};
}
var LOCKED = [
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'"
];
/** For everything that is no page. */
var NOTHING_RUNS = ["default-src 'none'", ...LOCKED].join("; ");
/** What somebody sees who opens the server without its token. */
var NO_TOKEN_DOCUMENT = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>SPO</title></head><body><p>Open the address that the terminal shows, with its token: it changes each time that <code>spo ui</code> starts.</p><p>\u8bf7\u6253\u5f00\u7ec8\u7aef\u4e2d\u663e\u793a\u7684\u5b8c\u6574\u5730\u5740\uff08\u5305\u542b\u4ee4\u724c\uff09\uff1b\u6bcf\u6b21\u542f\u52a8 <code>spo ui</code> \u65f6\u4ee4\u724c\u90fd\u4f1a\u6539\u53d8\u3002</p></body></html>";
function hashOf(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
// src/models/endpoints/test-endpoint.ts
/**
* Tries the endpoint of a form with a few tiny calls.
* @throws SpoError `bad-input` for a form that cannot be used; `interrupted`
*/
async function testEndpoint(saved, form, clock, environment, signal) {
	const endpoint = endpointOfForm(saved, form);
	const raw = Object.assign({}, ...ROLES.map((role) => settingsOfEndpoint(role, endpoint)));
	const settings = readSettings(raw, (name) => name);
	const { endpoints } = await diagnose({
		settings,
		clock,
		environment,
		...signal ? { signal } : {}
	});
	const diagnosis = endpoints.flatMap(({ models }) => models)[0];
	if (diagnosis === void 0) throw new Error("An endpoint has one model.");
	const { problem } = diagnosis;
	return {
		...diagnosis,
		problem: problem && {
			...problem,
			remedy: withoutRoles(problem.remedy)
		}
	};
}
/** All roles are the same endpoint here: `optimize-model` and `evaluate-model` and `execute-model` is its model. */
function withoutRoles(remedy) {
	return remedy.replaceAll(/`optimize-([a-z-]+)`(?: and `(?:evaluate|execute)-\1`)*/g, (_, setting) => NAMES[setting] ?? `the ${setting.replaceAll("-", " ")}`);
}
var NAMES = {
	"api-key": "the key",
	"base-url": "the base URL"
};
// src/settings/form-fields.ts
/** What that form asks for; all other settings are the server's to decide. */
function settingFields(settings = SETTINGS) {
	return settings.flatMap(({ name, default: value = null, field }) => field === void 0 ? [] : {
		name,
		default: value,
		...field
	});
}
// src/ui/server/files/prompt-folder.ts
var LONGEST_PATH = 500;
var LEFT_OUT$1 = /* @__PURE__ */ new Set([".git", "node_modules"]);
/**
* Where a YAML file of the folder stands, or would stand.
* @param path from the folder on, with forward slashes, as a stranger may have sent it
* @returns its absolute path
* @throws SpoError `bad-input` for a path that leads out of the folder, over a link, or to something else than a YAML file
*/
async function placeInFolder({ root, workspace }, path) {
	const fault = pathFault(path);
	if (fault !== null) throw refusedPath(path, fault);
	const top = await realpath(root);
	let place = top;
	for (const part of path.split("/")) {
		place = join(place, part);
		const found = await lstat(place).catch(() => null);
		if (found === null) continue;
		if (place === join(top, ...path.split("/")) ? !found.isFile() : !found.isDirectory()) throw refusedPath(path, "a link or something else than a file stands there");
	}
	if (isWithin(await realpath(workspace).catch(() => resolve(workspace)), place)) throw refusedPath(path, "it is a place for results");
	return place;
}
/**
* A prompt file of the folder, by the path that the rest of the program knows it by.
* @throws SpoError as `placeInFolder` does; `not-found` for a file that cannot be read
*/
async function fileInFolder(folder, path) {
	const place = await placeInFolder(folder, path);
	const bytes = await readFile(place).catch(() => {
		throw new SpoError("not-found", `${path} cannot be read.`);
	});
	return {
		path: pathFromHere(place),
		bytes
	};
}
function pathFault(path) {
	if (path.length > LONGEST_PATH) return "it is too long";
	if (/[\u0000-\u001f\u007f]/.test(path)) return "it has a control character";
	if (/[\\:]/.test(path)) return "it has a backslash or a colon";
	const parts = path.split("/");
	if (parts.some((part) => part === "" || part === "." || part === "..")) return "it leads out of the folder, or has an empty part";
	if (parts.some((part) => LEFT_OUT$1.has(part.toLowerCase()))) return "it is in a folder that holds no prompt files";
	return /[^.]\.ya?ml$/i.test(path) ? null : "its name does not end in .yaml or .yml";
}
function isWithin(folder, place) {
	const way = relative(folder, place);
	return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way);
}
function refusedPath(path, reason) {
	const shown = path.replaceAll(/[\u0000-\u001f\u007f]/g, "?").slice(0, 200);
	return new SpoError("bad-input", `"${shown}" cannot be a prompt file of this folder: ${reason}.`, { remedy: "Name a YAML file from the folder on, such as prompts/support.yaml." });
}
/** The path by which the rest of the program reads a file: as somebody would type it where the process runs. */
function pathFromHere(absolute) {
	return slashed(relative(resolve("."), absolute)) || ".";
}
/** A path that is shown from where the process runs on, from the folder on. */
function pathFromFolder({ root }, fromHere) {
	return slashed(relative(root, resolve(fromHere)));
}
// src/ui/server/check-run.ts
/** What a page is told of a form while it is typed. Nothing is started, written or asked of a model. */
async function checkRun(form, folder, around) {
	const typed = faultsOf(form);
	if (typed.length > 0) return {
		problems: typed,
		most: null
	};
	try {
		return await checkReadable(form, folder, around);
	} catch (error) {
		if (!(error instanceof SpoError)) throw error;
		return {
			problems: [{
				field: "",
				message: errorLine(error)
			}],
			most: null
		};
	}
}
function faultsOf({ initialRound, settings }) {
	const faults = Object.entries(settings).flatMap(([field, text]) => {
		const message = settingFault(field, text);
		return message === null ? [] : [{
			field,
			message
		}];
	});
	if (initialRound >= 1) return faults;
	return [...faults, {
		field: "initialRound",
		message: "Expected a whole number of at least 1."
	}];
}
async function checkReadable(form, folder, { configFolder, environment }) {
	const place = await placeInFolder(folder, form.path);
	const bytes = await readFile(place).catch(() => null);
	if (bytes === null) return {
		problems: [{
			field: "path",
			message: "The file cannot be read."
		}],
		most: null
	};
	const saved = await readEndpoints(configFolder);
	const settings = readSettings({
		...form.settings,
		...settingsOfRoles(saved, saved.roles)
	}, (name) => name);
	const { name, initialRound } = form;
	const request = {
		path: pathFromHere(place),
		bytes,
		promptName: form.promptName === "" ? null : form.promptName,
		name,
		workspace: folder.workspace,
		initialRound,
		settings
	};
	const problems = (await Promise.all([problemOfPrompt(request), problemOfResults(request)])).filter((problem) => problem !== null);
	if (problems.length > 0) return {
		problems,
		most: null
	};
	const random = seededRandomness(settings.seed);
	return {
		problems: [],
		most: await mostOf(request, await buildModels(settings, {
			clock: systemClock,
			random,
			environment,
			journal: null
		}))
	};
}
/** The most that a run without problems can take, within its budget. */
async function mostOf(request, models) {
	const entry = choosePrompt(await parsePromptFileOnDisk(request.path, request.bytes), request.promptName);
	const prompt = await planPrompt(entry, null, request.settings, models, request.initialRound);
	const { calls, tokens, costUsd } = worstCaseWith([prompt], false, models);
	const { maxCalls, maxTokens, maxCostUsd } = models.limits;
	return {
		calls: Math.min(calls, maxCalls ?? calls),
		tokens: Math.min(tokens, maxTokens ?? tokens),
		costUsd: costUsd === null ? maxCostUsd : Math.min(costUsd, maxCostUsd ?? costUsd)
	};
}
async function problemOfPrompt({ path, bytes, promptName }) {
	return await problemOf("path", async () => {
		const entry = choosePrompt(await parsePromptFileOnDisk(path, bytes), promptName);
		if (!isOff(entry)) return null;
		return {
			field: "promptName",
			message: "The file says `off: true` of this prompt."
		};
	});
}
async function problemOfResults({ workspace, name, initialRound }) {
	return await problemOf("name", async () => {
		const results = await openWorkspace(workspace, name);
		const last = results.entries().at(-1)?.round ?? 0;
		if (last >= initialRound) return {
			field: "name",
			message: `Results up to round ${last} have this name. ${`Choose another name, or ${last + 1} as the first round to go on from there.`}`
		};
		if (initialRound === 1 || results.best() !== null) return null;
		return {
			field: "initialRound",
			message: "There is no successful round of this name to go on from."
		};
	});
}
async function problemOf(field, look) {
	try {
		return await look();
	} catch (error) {
		if (!(error instanceof SpoError)) throw error;
		return {
			field: field === "path" && error.code === "bad-input" ? "promptName" : field,
			message: error.message
		};
	}
}
// node_modules/hono/dist/utils/stream.js
/**
* @module
* Stream utility.
*/
var StreamingApi = class {
	writer;
	encoder;
	writable;
	abortSubscribers = [];
	responseReadable;
	/**
	* Whether the stream has been aborted.
	*/
	aborted = false;
	/**
	* Whether the stream has been closed normally.
	*/
	closed = false;
	constructor(writable, _readable) {
		this.writable = writable;
		this.writer = writable.getWriter();
		this.encoder = new TextEncoder();
		const reader = _readable.getReader();
		this.abortSubscribers.push(async () => {
			await reader.cancel();
		});
		this.responseReadable = new ReadableStream({
			async pull(controller) {
				const { done, value } = await reader.read();
				done ? controller.close() : controller.enqueue(value);
			},
			cancel: () => {
				if (!this.closed) this.abort();
			}
		});
	}
	async write(input) {
		try {
			if (typeof input === "string") input = this.encoder.encode(input);
			await this.writer.write(input);
		} catch {}
		return this;
	}
	async writeln(input) {
		await this.write(input + "\n");
		return this;
	}
	sleep(ms) {
		return new Promise((res) => setTimeout(res, ms));
	}
	async close() {
		this.closed = true;
		try {
			await this.writer.close();
		} catch {}
	}
	async pipe(body) {
		this.writer.releaseLock();
		try {
			await body.pipeTo(this.writable, {
				preventClose: true,
				preventAbort: true
			});
		} finally {
			this.writer = this.writable.getWriter();
		}
	}
	onAbort(listener) {
		this.abortSubscribers.push(listener);
	}
	/**
	* Abort the stream.
	* You can call this method when stream is aborted by external event.
	*/
	abort() {
		if (!this.aborted) {
			this.aborted = true;
			this.abortSubscribers.forEach((subscriber) => {
				try {
					Promise.resolve(subscriber()).catch(() => {});
				} catch {}
			});
		}
	}
};
// node_modules/hono/dist/helper/streaming/utils.js
var isOldBunVersion = () => {
	const version = typeof Bun !== "undefined" ? Bun.version : void 0;
	if (version === void 0) return false;
	const result = version.startsWith("1.1") || version.startsWith("1.0") || version.startsWith("0.");
	isOldBunVersion = () => result;
	return result;
};
// node_modules/hono/dist/helper/streaming/sse.js
var SSEStreamingApi = class extends StreamingApi {
	constructor(writable, readable) {
		super(writable, readable);
	}
	async writeSSE(message) {
		const dataLines = (await resolveCallback(message.data, HtmlEscapedCallbackPhase.Stringify, false, {})).split(/\r\n|\r|\n/).map((line) => {
			return `data: ${line}`;
		}).join("\n");
		for (const key of ["event", "id"]) {
			const value = message[key];
			if (value && /[\r\n]/.test(value)) throw new Error(`${key} must not contain "\\r" or "\\n"`);
		}
		const sseData = [
			message.event && `event: ${message.event}`,
			dataLines,
			message.id !== void 0 && `id: ${message.id}`,
			message.retry !== void 0 && `retry: ${message.retry}`
		].filter(Boolean).join("\n") + "\n\n";
		await this.write(sseData);
	}
};
var run$1 = async (stream, cb, onError) => {
	try {
		await cb(stream);
	} catch (e) {
		if (e instanceof Error && onError) {
			await onError(e, stream);
			await stream.writeSSE({
				event: "error",
				data: e.message
			});
		} else console.error(e);
	} finally {
		stream.close();
	}
};
var contextStash = /* @__PURE__ */ new WeakMap();
var streamSSE = (c, cb, onError) => {
	const { readable, writable } = new TransformStream();
	const stream = new SSEStreamingApi(writable, readable);
	if (isOldBunVersion()) c.req.raw.signal.addEventListener("abort", () => {
		if (!stream.closed) stream.abort();
	});
	contextStash.set(stream.responseReadable, c);
	c.header("Transfer-Encoding", "chunked");
	c.header("Content-Type", "text/event-stream");
	c.header("Cache-Control", "no-cache");
	c.header("Connection", "keep-alive");
	run$1(stream, cb, onError);
	return c.newResponse(stream.responseReadable);
};
// src/ui/server/event-stream.ts
/** Changes within that time are told at once: a simulated run makes thousands in a second. In milliseconds. */
var GATHERED = 50;
/** Shows a page that a quiet run is not a dead connection. In milliseconds. */
var HEARTBEAT = 15e3;
/** Lines that wait for a page which does not read; the run itself has the newest ones. */
var MOST_WAITING = 500;
/**
* Tells a page of the run and its log as they go on, until the page or the server goes away, in server-sent events: `run`
* with a `RunView` or null at once and on every change, `log` with a `LogLine`; `alive` says nothing.
*/
function eventStream(context, control, closing) {
	return streamSSE(context, async (stream) => {
		const ended = Promise.withResolvers();
		const send = (event, value) => stream.writeSSE({
			event,
			data: JSON.stringify(value)
		});
		const messages = createMessages(send, () => control.current()?.view() ?? null);
		let timer = null;
		let unsubscribe = () => {};
		const sendRun = () => {
			timer = null;
			messages.change();
		};
		const onChange = () => {
			timer ??= setTimeout(sendRun, GATHERED);
		};
		const follow = () => {
			unsubscribe();
			unsubscribe = control.current()?.subscribe({
				onChange,
				onLog: messages.log
			}) ?? unsubscribe;
			messages.change();
		};
		const stopListening = control.onNewRun(follow);
		const heartbeat = setInterval(() => void send("alive", null), HEARTBEAT);
		const end = () => ended.resolve();
		stream.onAbort(end);
		closing.addEventListener("abort", end);
		if (closing.aborted) end();
		follow();
		await ended.promise;
		closing.removeEventListener("abort", end);
		stopListening();
		unsubscribe();
		clearInterval(heartbeat);
		if (timer !== null) clearTimeout(timer);
	});
}
/** Sends one message after the other; what changes while a page does not read is sent once, as it is then. */
function createMessages(send, view) {
	const lines = [];
	let hasChanged = false;
	let isSending = false;
	const sendAll = async () => {
		while (lines.length > 0 || hasChanged) {
			for (const line of lines.splice(0)) await send("log", line);
			if (hasChanged) {
				hasChanged = false;
				await send("run", view());
			}
		}
		isSending = false;
	};
	const wake = () => {
		if (isSending) return;
		isSending = true;
		sendAll();
	};
	return {
		change: () => {
			hasChanged = true;
			wake();
		},
		log: (line) => {
			lines.push(line);
			if (lines.length > MOST_WAITING) lines.shift();
			wake();
		}
	};
}
// src/ui/server/files/list-prompt-files.ts
/** A folder may be somebody's home: what is beyond is not looked at. */
var MOST_ENTRIES$1 = 5e4;
var MOST_FILES = 1e3;
var LEFT_OUT = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** Those that the action would look at, and all other YAML files of the folder that read as prompt files; sorted. */
async function listPromptFiles(folder) {
	const root = await realpath(folder.root);
	const paths = await yamlFiles(root, await realpath(folder.workspace).catch(() => folder.workspace));
	const usual = usualPaths(paths);
	const found = [];
	const parts = /* @__PURE__ */ new Set();
	for (const path of paths.slice(0, MOST_FILES)) {
		const summary = await summaryOf$1(root, path, usual.has(path), parts);
		if (summary !== null) found.push(summary);
	}
	return found.filter(({ path }) => !parts.has(path));
}
async function summaryOf$1(root, path, isUsual, parts) {
	const place = join(root, path);
	const bytes = await readFile(place).catch(() => null);
	if (bytes === null) return null;
	if (!isUsual && (bytes.length > 1048576 || !/prompt|messages/.test(bytes.toString()))) return null;
	const parsed = await parsePromptFileOnDisk(pathFromHere(place), bytes);
	if (!parsed.ok && !isUsual) return null;
	for (const named of parsed.named) parts.add(slashed(relative(root, named)));
	return {
		path,
		format: parsed.format,
		prompts: parsed.ok ? parsed.prompts.map(({ name }) => name) : [],
		problems: parsed.ok ? 0 : parsed.problems.length
	};
}
async function yamlFiles(root, workspace) {
	const found = [];
	const isLeftOut = (path, name) => LEFT_OUT.has(name) || join(root, path) === workspace;
	for await (const { path, entries } of foldersBelow(root, isLeftOut, MOST_ENTRIES$1)) {
		const names = entries.filter((entry) => entry.isFile() && /[^.]\.ya?ml$/i.test(entry.name));
		found.push(...names.map(({ name }) => path === "" ? name : `${path}/${name}`));
	}
	return found.sort();
}
// src/prompt-files/spo-template/template-fields.ts
/** Null for a text that is no valid template, or whose prompts stand in a list or a file of their own. */
function readTemplateFields(text) {
	const yaml = readYaml(text);
	const template = yaml.ok ? spoTemplateSchema.safeParse(yaml.value) : null;
	if (!template?.success || template.data.prompt === void 0) return null;
	const { prompt, requirements, count, qa = [] } = template.data;
	return {
		prompt: fieldText(prompt),
		requirements: fieldText(requirements ?? ""),
		count: typeof count === "number" ? count : null,
		questions: qa.map(({ question, answer }, index) => ({
			was: index,
			question: fieldText(question),
			answer: fieldText(answer ?? "")
		}))
	};
}
/** A text of the file as a form shows it. */
function fieldText(value) {
	return value.endsWith("\n") ? value.slice(0, -1) : value;
}
/**
* A field as the file has it.
* @param before the file's text that the field was read from; a block keeps the line end that closes it
*/
function fileText(field, before) {
	return (before === null ? /\n/.test(field) : /\n$/.test(before)) || field.endsWith("\n") ? `${field}\n` : field;
}
// src/ui/server/files/prompt-file-view.ts
/**
* @throws SpoError `bad-input` for a path that cannot be one of the folder's prompt files; `not-found` for a file that is
*   not there, or is none
*/
async function viewPromptFile(folder, path) {
	const place = await placeInFolder(folder, path);
	const bytes = await readFile(place).catch((error) => {
		if (error.code === "ENOENT" || error.code === "ENOTDIR") throw notFound(path, "there is no such file");
		throw new SpoError("not-found", `${path} cannot be read.`);
	});
	const parsed = await parsePromptFileOnDisk(pathFromHere(place), bytes);
	if (!parsed.ok && !usualPaths([path]).has(path)) throw notFound(path, "it is no prompt file");
	const text = decodeText(bytes).text;
	return {
		path,
		text,
		digest: digestOf(bytes),
		...viewOf(folder, text, parsed)
	};
}
/** @param path of a file of the folder, which need not be there */
async function viewText(folder, path, text) {
	const place = await placeInFolder(folder, path);
	return viewOf(folder, text, await parsePromptFileOnDisk(pathFromHere(place), new TextEncoder().encode(text)));
}
function digestOf(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
function viewOf(folder, text, parsed) {
	const placed = (each) => ({
		file: pathFromFolder(folder, each.location.file),
		line: each.location.line,
		column: each.location.column,
		message: each.message
	});
	if (!parsed.ok) {
		const problems = parsed.problems.map(placed);
		return {
			format: parsed.format,
			template: null,
			prompts: [],
			problems,
			notices: []
		};
	}
	return {
		format: parsed.format,
		template: parsed.format === "an SPO template" ? readTemplateFields(text) : null,
		prompts: parsed.prompts.map(({ name }) => name),
		problems: [],
		notices: parsed.notices.map(placed)
	};
}
function notFound(path, reason) {
	return new SpoError("not-found", `${path} cannot be opened: ${reason}.`, { remedy: "Choose one of the files in the list." });
}
// src/prompt-files/yaml/yaml-comments.ts
var import_dist = require_dist();
/** The comments between two offsets of a YAML mapping, each from its `#` on, in their order. */
function commentsWithin(text, start, end) {
	const found = [];
	let offset = 0;
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		const isMark = lexeme === import_dist.CST.DOCUMENT || lexeme === import_dist.CST.FLOW_END || lexeme === import_dist.CST.SCALAR;
		if (lexeme.startsWith("#") && offset >= start && offset < end) found.push(lexeme.trimEnd());
		if (!isMark) offset += lexeme.length;
	}
	return found;
}
// src/prompt-files/yaml/yaml-splice.ts
/** The first text that reads as it has to. Whatever YAML makes of the others, they are never written. */
function firstGoodText(candidates, reason) {
	for (const { text, value } of candidates) {
		const read = readYaml(text);
		if (read.ok && isDeepStrictEqual(read.value, value)) return {
			ok: true,
			text
		};
	}
	return {
		ok: false,
		reason
	};
}
/** `text` with what stands between two offsets replaced. */
function splice(text, start, end, inserted) {
	return text.slice(0, start) + inserted + text.slice(end);
}
/** Where the line of an offset starts. */
function lineStart(text, offset) {
	return text.lastIndexOf("\n", offset - 1) + 1;
}
/** Where the line behind that of an offset starts; the end of the text in its last line. */
function nextLine(text, offset) {
	const end = text.indexOf("\n", offset);
	return end === -1 ? text.length : end + 1;
}
/** `lines` put in at the start of a line, or behind a last line without an end. */
function insertLines(text, offset, lines, newline) {
	const isOpen = offset > 0 && text.charAt(offset - 1) !== "\n";
	const inserted = lines.map((line) => line + newline).join("");
	return splice(text, offset, offset, isOpen ? newline + inserted.slice(0, -newline.length) : inserted);
}
// src/prompt-files/yaml/yaml-entries.ts
/** `text` with `key: x` behind another entry of the mapping at `path`. Nothing else of it changes. Never throws. */
function addEntry(text, path, key, behind, style) {
	const found = readMap(text, path);
	if (!found.ok) return found;
	const { map, root } = found;
	const pair = pairOf(map, behind);
	if (pair === null) return refuse$2(`The file has no "${behind}" of its own.`);
	const { key: sibling, value: node } = pair;
	const name = sibling.type === "QUOTE_DOUBLE" ? JSON.stringify(key) : key;
	const value = withValue(root, path, (holder) => {
		holder[key] = typeof style === "number" ? style : style === "block" ? "x\n" : "x";
	});
	const candidates = [];
	if (map.flow) {
		const end = node?.range?.[1] ?? 0;
		const inserted = `, ${name}: ${typeof style === "number" ? style : "\"x\""}`;
		candidates.push({
			text: splice(text, end, end, inserted),
			value: withValue(root, path, (holder) => {
				holder[key] = typeof style === "number" ? style : "x";
			})
		});
	} else {
		const column = startOf(sibling) - lineStart(text, startOf(sibling));
		const lines = scalarLines(" ".repeat(column) + name, column, style);
		for (const place of placesBehind(text, node ?? sibling)) candidates.push({
			text: insertLines(text, place, lines, lineEndOf(text)),
			value
		});
	}
	return firstGoodText(candidates, `"${key}" cannot be added without a change of something else.`);
}
/** `text` without an entry of the mapping at `path`; its comments stay. Never throws. */
function removeEntry(text, path, key) {
	const found = readMap(text, path);
	if (!found.ok) return found;
	const { map, root } = found;
	const pair = pairOf(map, key);
	if (pair === null) return refuse$2(`The file has no "${key}" of its own.`);
	const { key: keyNode, value: node } = pair;
	const candidates = [];
	if (!map.flow) {
		const removed = withoutLines(text, startOf(keyNode), node ?? keyNode);
		const value = withValue(root, path, (holder) => delete holder[key]);
		if (removed !== null) candidates.push({
			text: removed,
			value
		});
	}
	const [start, end] = node?.range ?? [0, 0];
	if (commentsWithin(text, start, end).length === 0) {
		const rest = text.slice(start, end).endsWith("\n") ? lineEndOf(text) : "";
		const value = withValue(root, path, (holder) => {
			holder[key] = null;
		});
		candidates.push({
			text: splice(text, start, end, `null${rest}`),
			value
		});
	}
	return firstGoodText(candidates, `"${key}" cannot be removed without a change of something else.`);
}
/** `text` with the value of an entry that is a number, a word or nothing replaced. Never throws. */
function replaceEntry(text, path, key, written, read) {
	const found = readMap(text, path);
	if (!found.ok) return found;
	const { map, root } = found;
	const pair = pairOf(map, key);
	const colon = (map.items.find((item) => item.key === pair?.key)?.srcToken)?.sep?.find(({ type }) => type === "map-value-ind");
	if (pair === null || colon === void 0) return refuse$2(`The file has no "${key}" of its own.`);
	const [start, end] = pair.value?.range ?? [0, 0];
	const value = withValue(root, path, (holder) => {
		holder[key] = read;
	});
	const behindColon = colon.offset + 1;
	return firstGoodText([{
		text: splice(text, start, end, written),
		value
	}, {
		text: splice(text, behindColon, behindColon, ` ${written}`),
		value
	}], `"${key}" cannot be changed without a change of something else.`);
}
/** The lines of an entry. @param head indentation and key @param column of the key */
function scalarLines(head, column, style) {
	if (style === "block") return [`${head}: |`, `${" ".repeat(column + 2)}x`];
	if (typeof style === "number") return [`${head}: ${style}`];
	const quote = {
		plain: "",
		single: "'",
		double: "\""
	}[style];
	return [`${head}: ${quote}x${quote}`];
}
/** Where lines may go in behind a node: behind its text, or behind the blank lines that may be a part of it. */
function placesBehind(text, node) {
	const [start, valueEnd, end] = node.range ?? [
		0,
		0,
		0
	];
	const content = start + text.slice(start, valueEnd).trimEnd().length;
	const places = [nextLine(text, Math.max(start, content - 1))];
	for (const place of [valueEnd, end]) places.push(place === lineStart(text, place) ? place : nextLine(text, place));
	return places;
}
/** Null where something else stands on the first line. */
function withoutLines(text, from, node) {
	const start = lineStart(text, from);
	const indentation = text.slice(start, from);
	if (indentation.trim() !== "") return null;
	const [nodeStart, valueEnd] = node.range ?? [from, from];
	const content = nodeStart + text.slice(nodeStart, valueEnd).trimEnd().length;
	const end = nextLine(text, Math.max(from, content - 1));
	return splice(text, start, end, commentsWithin(text, start, end).map((comment) => indentation + comment + lineEndOf(text)).join(""));
}
function readMap(text, path) {
	const yaml = readYaml(text);
	if (!yaml.ok) return refuse$2("The file is not valid YAML.");
	const map = yaml.document.getIn(path, true);
	return (0, import_dist.isMap)(map) ? {
		ok: true,
		map,
		root: yaml.value
	} : refuse$2("The file says it in another place.");
}
function pairOf(map, name) {
	const pair = map.items.find(({ key }) => (0, import_dist.isScalar)(key) && keyName(key.value) === name);
	return pair ? {
		key: pair.key,
		value: pair.value
	} : null;
}
/** A copy of what a file says, with a change of the mapping at `path`. */
function withValue(root, path, change) {
	const copy = structuredClone(root);
	let holder = copy;
	for (const segment of path) holder = holder[segment];
	change(holder);
	return copy;
}
function refuse$2(reason) {
	return {
		ok: false,
		reason
	};
}
// src/prompt-files/yaml/yaml-items.ts
/**
* `text` with the item `{key: x}` put into the list under `list`, a key of the file. Nothing else of it changes. Never
* throws.
* @param index that the item gets
*/
function insertItem(text, list, index, key, style) {
	const found = readList(text, list);
	if (!found.ok) return found;
	const { sequence, value } = found;
	const previous = sequence.items[index - 1];
	const next = sequence.items[0];
	const anchor = previous ?? next;
	if (anchor === void 0) return refuse$1("The list is empty.");
	if (sequence.flow) {
		const place = previous ? endOf$1(previous) : startOf(anchor);
		const name = text.slice(startOf(anchor)).startsWith("{\"") ? JSON.stringify(key) : key;
		return accept([{
			text: splice(text, place, place, previous ? `, {${name}: "x"}` : `{${name}: "x"}, `),
			value: inserted(value, list, index, { [key]: "x" })
		}]);
	}
	const dash = dashOf(sequence, previous ? index - 1 : 0);
	if (dash === null) return refuse$1("The list is written in an unusual way.");
	const indentation = " ".repeat(dash - lineStart(text, dash));
	const gap = /^-( +)\S/.exec(text.slice(dash))?.[1] ?? " ";
	const lines = scalarLines(`${indentation}-${gap}${key}`, indentation.length + 1 + gap.length, style);
	const expected = inserted(value, list, index, { [key]: style === "block" ? "x\n" : "x" });
	const places = previous ? placesBehind(text, previous) : [lineStart(text, dash)];
	const newline = lineEndOf(text);
	return accept(places.map((place) => ({
		text: insertLines(text, place, lines, newline),
		value: expected
	})));
	function accept(candidates) {
		return firstGoodText(candidates, "The question cannot be added without a change of something else.");
	}
}
/** `text` without an item of that list; its comments stay. Never throws. */
function removeItem(text, list, index) {
	const found = readList(text, list);
	if (!found.ok) return found;
	const { sequence, value } = found;
	const item = sequence.items[index];
	if (item === void 0) return refuse$1("The list has no such item.");
	const expected = structuredClone(value);
	expected[list]?.splice(index, 1);
	const without = sequence.flow ? withoutFlowItem(text, sequence, index) : withoutBlockItem(text, sequence, index, item);
	return firstGoodText(without === null ? [] : [{
		text: without,
		value: expected
	}], "The question cannot be removed without a change of something else.");
}
function withoutBlockItem(text, sequence, index, item) {
	const dash = dashOf(sequence, index);
	return dash === null ? null : withoutLines(text, dash, item);
}
function withoutFlowItem(text, { items }, index) {
	const [item, previous, next] = [
		items[index],
		items[index - 1],
		items[index + 1]
	];
	if (item === void 0) return null;
	const start = previous ? endOf$1(previous) : startOf(item);
	const end = previous || !next ? endOf$1(item) : startOf(next);
	return commentsWithin(text, start, end).length > 0 ? null : splice(text, start, end, "");
}
function readList(text, list) {
	const yaml = readYaml(text);
	if (!yaml.ok) return refuse$1("The file is not valid YAML.");
	const sequence = yaml.document.getIn([list], true);
	if (!(0, import_dist.isSeq)(sequence)) return refuse$1("The list stands in another place of the file.");
	return {
		ok: true,
		sequence,
		value: yaml.value
	};
}
function inserted(value, list, index, item) {
	const copy = structuredClone(value);
	copy[list]?.splice(index, 0, item);
	return copy;
}
/** Offset of the dash in front of an item. */
function dashOf({ srcToken }, index) {
	if (srcToken?.type !== "block-seq") return null;
	return srcToken.items.flatMap(({ start }) => start.filter(({ type }) => type === "seq-item-ind"))[index]?.offset ?? null;
}
function endOf$1(node) {
	return node.range?.[1] ?? 0;
}
function refuse$1(reason) {
	return {
		ok: false,
		reason
	};
}
// src/prompt-files/spo-template/edit-spo-template.ts
/** A template with nothing but these fields. */
function newSpoTemplate(fields) {
	const questions = fields.questions.map((each) => ({
		...each,
		was: null
	}));
	return editSpoTemplate("prompt: |\n  x\nqa:\n  - question: \"x\"\n", {
		...fields,
		questions
	});
}
/**
* A template with one prompt after a form was filled in: texts that stay are replaced in their place, keys and questions
* are added and removed as lines, and all other bytes of the file are kept, with every comment. What comes out has been
* read again as exactly these fields. Never throws.
*/
function editSpoTemplate(before, fields) {
	const old = readTemplateFields(before);
	if (old === null) return refuse("The file is no valid template with one prompt.");
	const places = placesOf(old.questions.length, fields.questions);
	if (places === null) return refuse("The questions are in another order than in the file.");
	const style = styleOf(before, [
		"qa",
		0,
		"question"
	]);
	const steps = [
		...when(fields.prompt !== old.prompt, (text) => setText(text, ["prompt"], fields.prompt)),
		...when(fields.requirements !== old.requirements, (text) => setOptional(text, [], "requirements", fields.requirements, "prompt", "block")),
		...when(fields.count !== old.count, (text) => setCount(text, fields.count)),
		...places.flatMap((question, place) => question?.was === null ? [(text) => insertItem(text, "qa", place, "question", fitting(style, question.question))] : []),
		...places.flatMap((question, place) => question === null ? [] : itemSteps(question, place, old, style)),
		...places.flatMap((question, place) => when(question === null, (text) => removeItem(text, "qa", place))).reverse()
	];
	let result = {
		ok: true,
		text: before
	};
	for (const step of steps) {
		result = step(result.text);
		if (!result.ok) return result;
	}
	const read = readTemplateFields(result.text);
	const wanted = {
		...fields,
		questions: fields.questions.map((each, was) => ({
			...each,
			was
		}))
	};
	if (isDeepStrictEqual(read, wanted)) return result;
	return refuse("The fields do not make a valid template: a prompt and at least one question are needed.");
}
/** Each step reads the whole file again, so that only what was changed is one. */
function when(isNeeded, step) {
	return isNeeded ? [step] : [];
}
function itemSteps({ was, question, answer }, place, old, style) {
	const before = was === null ? void 0 : old.questions[was];
	return [...when(question !== before?.question, (text) => setText(text, [
		"qa",
		place,
		"question"
	], question)), ...when(answer !== (before?.answer ?? ""), (text) => setOptional(text, ["qa", place], "answer", answer, "question", style))];
}
/**
* The questions of the form between those of the file that it leaves out, which are null. Null for a form that has them
* in another order, or one of them twice.
*/
function placesOf(count, questions) {
	const places = [];
	let next = 0;
	for (const question of questions) {
		if (question.was !== null) {
			if (question.was < next || question.was >= count) return null;
			for (; next < question.was; next++) places.push(null);
			next++;
		}
		places.push(question);
	}
	for (; next < count; next++) places.push(null);
	return places;
}
function setText(text, path, wanted) {
	const found = valueAt(text, path);
	return replaceScalar(text, path, fileText(wanted, typeof found === "string" ? found : null));
}
/** An empty text is a key that is not there. */
function setOptional(text, path, key, wanted, behind, style) {
	if (wanted === "") return removeEntry(text, path, key);
	const present = valueAt(text, [...path, key]);
	let result = {
		ok: true,
		text
	};
	if (present === void 0) result = addEntry(text, path, key, behind, fitting(style, wanted));
	else if (present === null) result = replaceEntry(text, path, key, "\"x\"", "x");
	return result.ok ? setText(result.text, [...path, key], wanted) : result;
}
function setCount(text, wanted) {
	if (wanted === null) return removeEntry(text, [], "count");
	if (valueAt(text, ["count"]) !== void 0) return replaceEntry(text, [], "count", String(wanted), wanted);
	return addEntry(text, [], "count", valueAt(text, ["requirements"]) === void 0 ? "prompt" : "requirements", wanted);
}
/** Undefined for a key that is not there. */
function valueAt(text, path) {
	const yaml = readYaml(text);
	let value = yaml.ok ? yaml.value : void 0;
	for (const segment of path) value = value?.[segment];
	return value;
}
/** How the file writes its questions. */
function styleOf(text, path) {
	const yaml = readYaml(text);
	const node = yaml.ok ? yaml.document.getIn(path, true) : null;
	if (!(0, import_dist.isScalar)(node)) return "double";
	if (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") return "block";
	if (node.type === "QUOTE_SINGLE") return "single";
	return node.type === "PLAIN" ? "plain" : "double";
}
/** Several lines are a block, whatever their neighbours are. */
function fitting(style, text) {
	return text.includes("\n") ? "block" : style;
}
function refuse(reason) {
	return {
		ok: false,
		reason
	};
}
// src/ui/server/files/save-prompt-file.ts
/**
* The text that a draft would come to, with what is wrong in it. Nothing is written.
* @throws SpoError `bad-input` for a path or an edit that cannot be; `conflict` when the file has changed since
*/
async function previewDraft(folder, draft) {
	const text = await textOf(folder, draft);
	const { problems, notices } = await viewText(folder, draft.path, text);
	return {
		text,
		problems,
		notices
	};
}
var lastSave = Promise.resolve();
/**
* Writes a draft that is a valid prompt file. One after the other: of two pages that save the same file at once, the
* second one has to see what the first one wrote.
* @throws SpoError the same, and `invalid-prompt-file` with the first problem
*/
function saveDraft(folder, draft) {
	const saved = lastSave.then(() => save(folder, draft));
	lastSave = saved.catch(() => void 0);
	return saved;
}
async function save(folder, draft) {
	const { text, problems } = await previewDraft(folder, draft);
	const [problem] = problems;
	if (problem !== void 0) {
		const { message, ...location } = problem;
		throw new SpoError("invalid-prompt-file", message, { location });
	}
	const place = await placeInFolder(folder, draft.path);
	await mkdir(dirname(place), { recursive: true });
	const mode = (await lstat(place).catch(() => null))?.mode;
	await writeText(place, text, mode === void 0 ? void 0 : mode & 511);
	return viewPromptFile(folder, draft.path);
}
async function textOf(folder, { path, digest, edit }) {
	const place = await placeInFolder(folder, path);
	const bytes = await readFile(place).catch((error) => {
		if (error.code === "ENOENT") return null;
		throw new SpoError("not-found", `${path} cannot be read.`);
	});
	if ((bytes === null ? null : digestOf(bytes)) !== digest) throw changed(path, bytes === null, digest === null);
	const before = bytes === null ? null : wholeText(path, bytes);
	if (edit.kind === "text") return withLineEnds(edit.text, before);
	const edited = before === null ? newSpoTemplate(edit.fields) : editSpoTemplate(before, edit.fields);
	if (edited.ok) return edited.text;
	throw new SpoError("bad-input", edited.reason, { remedy: "Edit the file as text." });
}
/** A page that was shown a part of a file must not put it in the place of the whole. */
function wholeText(path, bytes) {
	const decoded = decodeText(bytes);
	if (decoded.ok || byteSize(decoded.text) === bytes.length) return decoded.text;
	throw new SpoError("bad-input", `${path} cannot be edited here: ${decoded.fault.message}.`, { remedy: "Repair the file in another editor, and load it again." });
}
function withLineEnds(text, before) {
	return before !== null && lineEndOf(before) === "\r\n" && !text.includes("\r") ? text.replaceAll("\n", "\r\n") : text;
}
function changed(path, isMissing, isNew) {
	return new SpoError("conflict", `${path} ${isMissing ? "is no longer there" : isNew ? "is already there" : "has changed on disk"}, so nothing was written.`, { remedy: isNew ? "Choose another name, or open that file." : "Load it again, and repeat your change there." });
}
// src/ui/server/request-body.ts
/** Takes the body of a request. Refuses with 400 what is not JSON, and with 422 and what is wrong in it anything else. */
function body(schema) {
	return async ({ req }, next) => {
		req.addValidatedData("json", checked(schema, await jsonOf(req)));
		await next();
	};
}
/** Takes a part of the address behind `?`. Refuses with 400 when it is missing or there twice. */
function query(name) {
	return async ({ req }, next) => {
		const [value, ...others] = req.queries(name) ?? [];
		if (value === void 0 || others.length > 0) throw new Refusal(400, `The address needs one "${name}".`);
		req.addValidatedData("query", { [name]: value });
		await next();
	};
}
async function jsonOf(req) {
	try {
		return JSON.parse(await req.text());
	} catch (cause) {
		if (cause instanceof SyntaxError) throw new Refusal(400, "The body of the request is not JSON.");
		throw cause;
	}
}
function checked(schema, json) {
	const result = schema.safeParse(json);
	if (result.success) return result.data;
	throw new Refusal(422, `The request cannot be used: ${firstFault(result.error)}.`);
}
// src/ui/server/request-schemas.ts
var path$1 = string().min(1).max(500);
/** Empty for the only prompt of the file. */
var promptName = string().max(200);
var text = string().max(1048576);
var filledText = text.regex(/\S/, "expected text that is not blank");
/** A form while it is typed. */
var typedRunFormSchema = strictObject({
	path: path$1,
	promptName,
	/** Folder of the results in the workspace. */
	name: string().max(300),
	initialRound: int().min(0).max(999999999),
	resume: boolean(),
	/** As typed, by the names of `UiState.settingFields`. Left out or blank means the default. */
	settings: partialRecord(_enum(settingFields().map(({ name }) => name)), string().max(50))
});
var runFormSchema = typedRunFormSchema.extend({
	name: string().min(1).max(300),
	initialRound: int().min(1).max(999999999)
});
var fileDraftSchema = strictObject({
	path: path$1,
	/** That of the `FileView` being edited; null to create a file. */
	digest: string().max(100).nullable(),
	edit: discriminatedUnion("kind", [strictObject({
		kind: literal("text"),
		text
	}), strictObject({
		kind: literal("template"),
		fields: strictObject({
			prompt: text,
			requirements: text,
			count: int().min(1).nullable(),
			questions: array(strictObject({
				was: int().min(0).nullable(),
				question: text,
				answer: text
			})).max(1e3)
		})
	})])
});
var tryFormSchema = strictObject({
	/** A prompt file whose messages and models are used; empty for `prompt, blank line, question`. */
	path: string().max(500),
	promptName,
	/** The page puts the first round's among them to compare with. */
	prompts: array(strictObject({
		label: string().max(300),
		text: filledText
	})).min(1).max(20),
	questions: array(filledText).min(1).max(50)
});
// src/ui/server/results/result-list.ts
/** More are not of use to anybody. */
var MOST_RESULTS = 1e3;
var MOST_ENTRIES = 1e5;
/** All results of a workspace, those of the Python original too, newest first. Broken ones have no rounds. */
async function listResults(workspace) {
	const newest = (await resultPlaces(workspace)).sort((left, right) => right.changedAt - left.changedAt).slice(0, MOST_RESULTS);
	return Promise.all(newest.map(({ name }) => summarizeResult(workspace, name)));
}
/** One of them. Broken files count as absent. */
async function summarizeResult(workspace, name) {
	const folder = join(workspace, ...name.split("/"));
	const entries = await readResults(join(folder, "prompts", "results.json")).catch(() => []);
	const run = await readRunFile(workspace, name).catch(() => null);
	const isOurs = run !== null || await changeOf(join(folder, "checkpoint.json")) !== null;
	return {
		name,
		rounds: entries.length,
		bestRound: bestRound(entries)?.round ?? null,
		finishedAt: entries.at(-1)?.time ?? run?.startedAt ?? "",
		origin: isOurs ? "spo" : "python",
		resumable: run === null || await isRunning(workspace, name) ? null : resumableRun(name, run)
	};
}
function resumableRun(name, run) {
	const { path, promptName, initialRound, request, finishedAt, stoppedBy } = run;
	if (request === null || finishedAt !== null && (stoppedBy === "max-rounds" || stoppedBy === "patience")) return null;
	return {
		path,
		promptName,
		name,
		initialRound,
		resume: true,
		settings: request.settings
	};
}
/** Folders that hold `prompts/results.json`, or a run that has not come that far. */
async function resultPlaces(workspace) {
	const found = [];
	const isRound = (_path, name) => /^round_\d+$/.test(name);
	for await (const { path: name } of foldersBelow(workspace, isRound, MOST_ENTRIES)) {
		const folder = join(workspace, name);
		const files = [join(folder, "prompts", "results.json"), join(folder, "run.json")];
		const times = (await Promise.all(files.map(changeOf))).filter((time) => time !== null);
		if (name !== "" && times.length > 0) found.push({
			name,
			changedAt: Math.max(...times)
		});
	}
	return found;
}
/** Milliseconds since the epoch; null for a file that is not there. */
async function changeOf(path) {
	const found = await stat(path).catch(() => null);
	return found?.isFile() ? found.mtimeMs : null;
}
// src/ui/server/results/report-of-result.ts
/** What the file of a run says where there is none: it was made by an earlier version, or by `spo check`. */
function unknownRun(name, rounds) {
	return {
		path: name,
		promptName: "",
		initialRound: rounds[0]?.round ?? 1,
		questions: questionsOf(rounds),
		models: {
			optimize: "unknown",
			evaluate: "unknown",
			execute: "unknown"
		},
		simulated: false,
		startedAt: new Date(rounds[0]?.finishedAt ?? 0).toISOString(),
		finishedAt: null,
		stoppedBy: null,
		notices: [],
		request: null
	};
}
/** The rounds of a checkpoint as the report of a run of this one prompt. @param found null where no file tells of the run */
function reportOfResult(name, found, checkpoint) {
	const { rounds, previous } = checkpoint;
	const run = found ?? unknownRun(name, rounds);
	const headPrompt = previous?.prompt ?? rounds[0]?.prompt ?? null;
	const usage = rounds.map((round) => round.usage).reduce(addUsage, NO_USAGE);
	const comparisons = rounds.flatMap(({ comparison }) => comparison ?? []);
	const { startedAt, models, simulated, stoppedBy, notices } = run;
	return {
		schemaVersion: 1,
		startedAt,
		finishedAt: run.finishedAt ?? (rounds.length > 0 ? endOf(rounds) : startedAt),
		headSha: null,
		models,
		simulated,
		verdict: null,
		errorRate: ERROR_RATE,
		prompts: [{
			...reportOfFile({
				path: run.path,
				status: "unchanged"
			}, "unchanged"),
			name: run.promptName,
			headPrompt,
			questions: run.questions,
			rounds,
			bestRound: bestOf(rounds, headPrompt),
			stoppedBy,
			judgeHealth: comparisons.length === 0 ? null : judgeHealth(comparisons),
			usage
		}],
		usage,
		stoppedBy,
		publication: null,
		notices
	};
}
function endOf(rounds) {
	return new Date(rounds.at(-1)?.finishedAt ?? 0).toISOString();
}
/** Null when no challenger was accepted. */
function bestOf(rounds, headPrompt) {
	const kept = standingRound(rounds);
	if (kept === void 0 || kept.prompt === null || kept.prompt === headPrompt) return null;
	const { round, modification, prompt } = kept;
	return {
		round,
		modification,
		prompt,
		confirmed: false
	};
}
/** Those that were asked, each at its place; the others are not known. */
function questionsOf(rounds) {
	const questions = [];
	for (const { answers } of rounds) for (const { caseIndex, question } of answers) questions[caseIndex] = question;
	return Array.from(questions, (question) => question ?? "");
}
// src/ui/server/results/result-view.ts
/** @throws SpoError `workspace` for a name that leads out of it or files that cannot be read; `not-found` */
async function viewResult(workspace, name) {
	const folder = resultFolder(workspace, name);
	await refuseLinks(workspace, join(folder, "prompts"));
	const entries = await readResults(join(folder, "prompts", "results.json"));
	const run = await readRunFile(workspace, name);
	const checkpoint = await storedCheckpoint(workspace, name);
	if (entries.length === 0 && run === null && checkpoint === null) throw new SpoError("not-found", `There are no results with the name "${name.slice(0, 200)}".`);
	return {
		summary: await summarizeResult(workspace, name.replaceAll("\\", "/")),
		path: run?.path ?? "",
		promptName: run?.promptName ?? "",
		rounds: roundsOf(entries, checkpoint?.rounds ?? []),
		report: checkpoint === null ? null : reportOfResult(name, run, checkpoint)
	};
}
/** The roles that the last run of these results was started with; null where that is not known. @throws SpoError `workspace` */
async function rolesOfRun(workspace, name) {
	return (await readRunFile(workspace, name))?.request?.roles ?? null;
}
/** Rounds without a usable prompt stand in the checkpoint alone. */
function roundsOf(entries, details) {
	const detailOf = new Map(details.map((detail) => [detail.round, detail]));
	const stored = entries.map(({ round, prompt, succeed, tokens, time, answers }) => {
		const detail = detailOf.get(round) ?? null;
		return {
			round,
			prompt,
			succeeded: succeed,
			tokens,
			time,
			answers,
			detail: detail?.prompt?.toWellFormed() === prompt ? detail : null
		};
	});
	const known = new Set(entries.map(({ round }) => round));
	const others = details.filter(({ round }) => !known.has(round)).map((detail) => ({
		round: detail.round,
		prompt: detail.prompt ?? "",
		succeeded: false,
		tokens: detail.usage.promptTokens + detail.usage.completionTokens,
		time: new Date(detail.finishedAt).toISOString(),
		answers: [],
		detail
	}));
	return [...stored, ...others].sort((left, right) => left.round - right.round);
}
// src/jobs/ask/try-prompts.ts
/**
* Asks every prompt every question, all at once within the limits of the models.
* @throws SpoError `bad-input` or `invalid-prompt-file` for a file that cannot be used, `interrupted`
*/
async function tryPrompts({ file, promptName, prompts, questions }, stack, clock, signal) {
	const { render, ...prompt } = file === null ? PLAIN : await promptOfFile(file, promptName);
	const { models, usage } = await stack.forPrompt(prompt);
	const ask = async (text, question) => {
		const started = clock.now();
		try {
			return {
				ok: true,
				text: await askOnce(models.executor, {
					key: prompt.key,
					render
				}, text, question, signal),
				milliseconds: clock.now() - started
			};
		} catch (error) {
			if (!(error instanceof SpoError) || error.code === "interrupted") throw error;
			return {
				ok: false,
				error
			};
		}
	};
	const rows = questions.map(async (question) => ({
		question,
		answers: await Promise.all(prompts.map((text) => ask(text, question)))
	}));
	return {
		rows: await Promise.all(rows),
		usage: usage()
	};
}
var PLAIN = {
	key: "typed",
	settings: NO_FILE_SETTINGS,
	render: questionMessage
};
async function promptOfFile({ path, bytes }, name) {
	const parsed = await parsePromptFileOnDisk(path, bytes);
	const { spec, settings } = choosePrompt(parsed, name === "" ? null : name);
	return {
		key: spec.key,
		settings,
		render: spec.render
	};
}
async function askOnce(model, { key, render }, prompt, question, signal) {
	const draw = {
		file: key,
		phase: "try",
		number: 0
	};
	const { text } = await model.complete({
		role: "execute",
		messages: render(prompt, { question }),
		draw
	}, signal);
	return text;
}
// src/ui/server/trial.ts
/** Answers a trial of the page with the models of the roles that are chosen now. @throws SpoError */
async function trial({ path, prompts, ...form }, folder, { configFolder, environment }, signal) {
	const saved = await readEndpoints(configFolder);
	const settings = readSettings(settingsOfRoles(saved, saved.roles), (name) => name);
	const context = {
		clock: systemClock,
		random: seededRandomness(settings.seed),
		environment
	};
	const models = await buildModels(settings, {
		...context,
		journal: null
	});
	const texts = prompts.map(({ text }) => text);
	const file = path === "" ? null : await fileInFolder(folder, path);
	const { rows, usage } = await tryPrompts({
		...form,
		file,
		prompts: texts
	}, models, systemClock, signal);
	return {
		usage,
		rows: rows.map(({ question, answers }) => ({
			question,
			answers: answers.map((answer) => answer.ok ? answer : {
				ok: false,
				failure: failureOf(answer.error)
			})
		}))
	};
}
// src/ui/server/routes.ts
/** What the page asks for. */
function apiRoutes({ folder, version, around, control, closing }) {
	const { configFolder } = around;
	const stateOf = ({ endpoints, roles }) => ({
		version,
		folder: folder.root,
		workspace: folder.workspace,
		endpoints: endpoints.map(({ apiKey, ...endpoint }) => ({
			...endpoint,
			hasKey: apiKey !== null
		})),
		roles,
		endpointsFile: endpointsPath(configFolder),
		settingFields: settingFields()
	});
	let last = Promise.resolve();
	/** One after the other: two pages that save at once must not lose what the other one saved. */
	const update = (change) => {
		const next = last.then(async () => {
			const saved = change(await readEndpoints(configFolder));
			await writeEndpoints(configFolder, saved);
			return stateOf(saved);
		});
		last = next.catch(() => void 0);
		return next;
	};
	return new Hono().get("/state", async (context) => context.json(stateOf(await readEndpoints(configFolder)))).get("/events", (context) => {
		if (context.req.method !== "GET") throw new Refusal(405, "This address does not take that method.");
		return eventStream(context, control, closing);
	}).put("/endpoints", body(endpointFormSchema), async (context) => {
		const form = context.req.valid("json");
		return context.json(await update((saved) => withEndpoint(saved, form)));
	}).delete("/endpoints", query("name"), async (context) => {
		const { name } = context.req.valid("query");
		return context.json(await update((saved) => withoutEndpoint(saved, name)));
	}).post("/endpoints/test", body(endpointFormSchema), async (context) => {
		const saved = await readEndpoints(configFolder);
		const signal = AbortSignal.any([closing, context.req.raw.signal]);
		const form = context.req.valid("json");
		return context.json(await testEndpoint(saved, form, systemClock, around.environment, signal));
	}).put("/roles", body(roleChoiceSchema), async (context) => {
		const roles = context.req.valid("json");
		return context.json(await update((saved) => withRoles(saved, roles)));
	}).get("/files", async (context) => context.json(await listPromptFiles(folder))).get("/file", query("path"), async (context) => context.json(await viewPromptFile(folder, context.req.valid("query").path))).post("/file/preview", body(fileDraftSchema), async (context) => context.json(await previewDraft(folder, context.req.valid("json")))).put("/file", body(fileDraftSchema), async (context) => context.json(await saveDraft(folder, context.req.valid("json")))).get("/run", (context) => context.json(control.current()?.view() ?? null)).post("/run", body(runFormSchema), async (context) => context.json(await control.start(context.req.valid("json")))).post("/run/check", body(typedRunFormSchema), async (context) => context.json(await checkRun(context.req.valid("json"), folder, around))).post("/run/stop", (context) => context.json(control.stop())).get("/results", async (context) => context.json(await listResults(folder.workspace))).get("/result", query("name"), async (context) => {
		const view = await viewResult(folder.workspace, context.req.valid("query").name);
		return context.json(view);
	}).get("/report", query("name"), async (context) => {
		const { report, summary } = await viewResult(folder.workspace, context.req.valid("query").name);
		if (report === null) throw new Refusal(422, "These results hold no more than the Python original writes.", "Look at its rounds here.");
		const { renderHtmlReport } = await import("./render-html-report2.js");
		const file = `${summary.name.replaceAll(/[^A-Za-z0-9._-]/g, "-")}.html`;
		return context.html(renderHtmlReport(report), 200, { "content-disposition": `attachment; filename="${file}"` });
	}).post("/try", body(tryFormSchema), async (context) => {
		const signal = AbortSignal.any([closing, context.req.raw.signal]);
		return context.json(await trial(context.req.valid("json"), folder, around, signal));
	});
}
// src/ui/server/run-state.ts
/** Older lines are forgotten: a run of days must not fill the memory. */
var MOST_LINES = 500;
/** @param maxRounds of this run */
function createRunState(form, maxRounds, { total, simulated }) {
	const listeners = /* @__PURE__ */ new Set();
	const log = [];
	let lines = 0;
	let view = {
		form,
		simulated,
		status: "running",
		changes: 0,
		startedAt: now(),
		finishedAt: null,
		rounds: [],
		firstRound: form.initialRound,
		lastRound: form.initialRound + maxRounds - 1,
		step: "",
		bestRound: null,
		stoppedBy: null,
		failure: null
	};
	const change = (changes) => {
		view = {
			...view,
			...changes,
			changes: view.changes + 1
		};
		for (const { onChange } of listeners) onChange();
	};
	const write = (text) => {
		lines += 1;
		const line = {
			number: lines,
			at: now(),
			text
		};
		log.push(line);
		if (log.length > MOST_LINES) log.shift();
		for (const { onLog } of listeners) onLog(line);
	};
	const onEvent = (event) => {
		const text = logLine(event);
		if (text !== null) write(text);
		if (event.type === "round-end") change(withRounds([...view.rounds, summaryOf(event.round)]));
		else change({ step: stepOf(event) ?? view.step });
	};
	return {
		view: () => ({
			...view,
			usage: total(),
			log: [...log]
		}),
		isGoingOn: () => view.status === "running" || view.status === "stopping",
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		onEvent,
		note: (sentence) => write(logText(sentence)),
		begin: (rounds) => {
			const first = rounds[0]?.round ?? form.initialRound;
			change({
				firstRound: first,
				lastRound: first + maxRounds - 1,
				...withRounds(rounds.map(summaryOf))
			});
		},
		stopping: () => change({ status: "stopping" }),
		end: ({ stoppedBy, error, best }) => {
			if (error !== null) write(logText(errorLine(error)));
			const failure = error !== null && !(stoppedBy === "signal" || stoppedBy === "budget") ? failureOf(error) : null;
			const status = stoppedBy === "signal" ? "stopped" : stoppedBy === "error" ? "failed" : "finished";
			const bestRound = best?.round ?? view.bestRound;
			change({
				status,
				stoppedBy,
				failure,
				bestRound,
				step: "",
				finishedAt: now()
			});
		},
		fail: (failure) => change({
			status: "failed",
			failure,
			step: "",
			finishedAt: now()
		}),
		stopped: () => change({
			status: "stopped",
			stoppedBy: "signal",
			step: "",
			finishedAt: now()
		})
	};
}
function withRounds(rounds) {
	return {
		rounds,
		bestRound: standingRound(rounds)?.round ?? null,
		step: ""
	};
}
function stepOf(event) {
	if (event.type === "step") return event.round === null ? event.step : `round ${event.round}: ${event.step}`;
	return null;
}
function summaryOf({ round, outcome, modification, comparison, usage }) {
	return {
		round,
		outcome,
		modification,
		won: comparison?.tally.challenger ?? null,
		lost: comparison?.tally.incumbent ?? null,
		tokens: usage.promptTokens + usage.completionTokens,
		costUsd: usage.costUsd
	};
}
function now() {
	return (/* @__PURE__ */ new Date()).toISOString();
}
// src/ui/server/run-control.ts
function createRunControl(folder, around) {
	let run = null;
	let starting = null;
	let isClosed = false;
	const listeners = /* @__PURE__ */ new Set();
	const start = async (form) => {
		if (isClosed) throw new Refusal(409, "The server is being closed.", "Start it again.");
		if (starting !== null || run?.state.isGoingOn()) throw new Refusal(409, "Another run is going on.", "Wait for it, or stop it.");
		const begun = begin(form, folder, around);
		starting = begun;
		try {
			run = await begun;
		} finally {
			starting = null;
		}
		for (const listener of listeners) listener();
		return run.state.view();
	};
	return {
		current: () => run?.state ?? null,
		onNewRun: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		start,
		stop: () => {
			if (!run?.state.isGoingOn()) throw new Refusal(409, "Nothing runs.");
			run.stop();
			return run.state.view();
		},
		close: async () => {
			isClosed = true;
			await starting?.catch(() => void 0);
			run?.stop();
			await run?.ended;
		}
	};
}
/** Starts a run, and resolves when nothing stands in its way any more. */
async function begin(form, folder, around) {
	const file = await fileInFolder(folder, form.path);
	const { settings, roles } = await settingsFor(form, folder, around);
	const controller = new AbortController();
	const { signal } = controller;
	const journal = {
		path: budgetJournalPath(folder.workspace, form.name),
		resume: form.resume
	};
	const context = {
		clock: systemClock,
		random: seededRandomness(settings.seed),
		signal
	};
	const onNotice = (sentence) => state.note(sentence);
	const models = await buildModels(settings, {
		...context,
		environment: around.environment,
		onNotice,
		journal
	});
	const state = createRunState(form, settings["max-rounds"], models);
	const stop = () => {
		if (signal.aborted) return;
		state.stopping();
		controller.abort(new SpoError("interrupted", "Stopped on the page."));
	};
	const started = Promise.withResolvers();
	const { clock, random } = context;
	const run = {
		settings,
		models,
		workspace: folder.workspace,
		resume: form.resume,
		ports: {
			clock,
			random,
			onEvent: state.onEvent,
			signal
		},
		say: onNotice
	};
	const request = {
		...file,
		shownPath: form.path,
		restart: {
			settings: form.settings,
			roles
		},
		promptName: form.promptName === "" ? null : form.promptName,
		name: form.name,
		initialRound: form.initialRound,
		onStart: (rounds) => {
			state.begin(rounds);
			started.resolve();
		}
	};
	const ended = optimizeFile(request, run).then(({ optimization }) => state.end(optimization), (error) => {
		started.reject(error);
		if (!(error instanceof SpoError)) around.onDefect(error);
		if (error instanceof SpoError && error.code === "interrupted") state.stopped();
		else state.fail(error instanceof SpoError ? failureOf(error) : DEFECT);
	});
	await started.promise;
	return {
		state,
		stop,
		ended
	};
}
async function settingsFor(form, folder, { configFolder }) {
	const saved = await readEndpoints(configFolder);
	const roles = (form.resume ? await rolesOfRun(folder.workspace, form.name) : null) ?? saved.roles;
	return {
		settings: readSettings({
			...form.settings,
			...settingsOfRoles(saved, roles)
		}, (name) => name),
		roles
	};
}
// src/ui/server/ticket.ts
/** Time that a browser may take to start. In milliseconds. */
var VALID = 12e4;
/** @param now milliseconds */
function createTicket(now = Date.now) {
	const text = randomBytes(32).toString("base64url");
	const end = now() + VALID;
	let isUsed = false;
	return {
		text,
		isTaken(given) {
			if (isUsed || now() > end || !isToken(given, text)) return false;
			isUsed = true;
			return true;
		}
	};
}
// src/ui/server/start-ui-server.ts
/**
* Starts the server of the page, on this machine's loopback alone.
* @throws SpoError `bad-input` for a folder that is not there, or a port that is taken
*/
async function startUiServer(options) {
	const folder = {
		root: await folderAt(options.folder),
		workspace: resolve(options.workspace)
	};
	const token = randomBytes(32).toString("base64url");
	const ticket = createTicket();
	const closing = new AbortController();
	const control = createRunControl(folder, options);
	let origins = originsOf(options.port);
	const { html, policy } = pageDocument(token);
	const app = new Hono();
	app.use(async (context, next) => {
		await next();
		harden(context.res.headers);
	});
	app.use(checkHost(() => origins));
	app.use(methodNotAllowed({
		app,
		onMethodNotAllowed: () => {
			throw new Refusal(405, "This address does not take that method.");
		}
	}));
	app.get("/", (context) => {
		if (!isToken(context.req.query("token"), token)) return context.html(NO_TOKEN_DOCUMENT, 401);
		return context.html(html, 200, { "content-security-policy": policy });
	});
	app.get("/open", (context) => {
		if (context.req.method !== "GET" || !ticket.isTaken(context.req.query("ticket"))) return context.html(NO_TOKEN_DOCUMENT, 401);
		return context.redirect(`/?token=${token}`, 303);
	});
	app.use("/api/*", ...checkRequest(token, () => origins));
	app.route("/api", apiRoutes({
		...options,
		folder,
		around: options,
		control,
		closing: closing.signal
	}));
	app.notFound((context) => {
		return context.json({
			message: "There is nothing at this address.",
			remedy: ""
		}, 404);
	});
	app.onError((error, context) => {
		const reply = failureReply(error);
		if (reply === null) options.onDefect(error);
		const response = context.json(reply?.body ?? DEFECT, reply?.status ?? 500);
		harden(response.headers);
		return response;
	});
	const server = createAdaptorServer({
		fetch: app.fetch,
		serverOptions: { requestTimeout: 3e4 }
	});
	await listen(server, options.port);
	const { port } = server.address();
	origins = originsOf(port);
	return {
		url: `http://127.0.0.1:${port}/?token=${token}`,
		openUrl: `http://127.0.0.1:${port}/open?ticket=${ticket.text}`,
		token,
		port,
		close: async () => {
			closing.abort(new SpoError("interrupted", "The server was closed."));
			await control.close();
			await closeServer(server);
		}
	};
}
/** What holds for every reply; the page alone has a policy that lets something run. */
function harden(headers) {
	if (!headers.has("content-security-policy")) headers.set("content-security-policy", NOTHING_RUNS);
	headers.set("cache-control", "no-store");
	headers.set("cross-origin-opener-policy", "same-origin");
	headers.set("cross-origin-resource-policy", "same-origin");
	headers.set("referrer-policy", "no-referrer");
	headers.set("x-content-type-options", "nosniff");
	headers.set("x-frame-options", "DENY");
}
async function folderAt(path) {
	if ((await stat(path).catch(() => null))?.isDirectory()) return realpath(path);
	throw new SpoError("bad-input", `${path} is no folder.`, { remedy: "Name the folder of your prompt files with --folder." });
}
/** Milliseconds that replies which are on their way have to end. */
var GRACE = 500;
async function closeServer(server) {
	const closed = new Promise((done) => server.close(() => done()));
	const cut = setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), GRACE);
	if ("closeIdleConnections" in server) server.closeIdleConnections();
	await closed;
	clearTimeout(cut);
}
function listen(server, port) {
	return new Promise((done, fail) => {
		server.once("error", (cause) => {
			const reason = cause.code === "EADDRINUSE" ? "is in use" : `cannot be used (${cause.code ?? cause.message})`;
			fail(new SpoError("bad-input", `Port ${port} ${reason}.`, {
				remedy: "Choose another one with --port, or --port 0 for a free one.",
				cause
			}));
		});
		server.listen(port, "127.0.0.1", () => done());
	});
}
// src/cli/open-browser.ts
/** Shows an address in the user's browser, where there is one. Whoever has none opens the printed address. */
function openBrowser(url) {
	const [program, ...args] = commandFor(os.platform(), url);
	const child = spawn(program, args, {
		stdio: "ignore",
		detached: true
	});
	child.once("error", () => void 0);
	child.unref();
}
function commandFor(platform, url) {
	if (platform === "darwin") return ["open", url];
	if (platform === "win32") return [
		"rundll32",
		"url.dll,FileProtocolHandler",
		url
	];
	return ["xdg-open", url];
}
// src/cli/commands/ui.ts
/** Serves the page until SIGINT or SIGTERM, and sets the exit code. @throws SpoError */
async function run({ port, open, folder, workspace }) {
	const server = await startUiServer({
		folder,
		workspace,
		port: portNumber(port),
		version: VERSION,
		configFolder: configFolder(process.env),
		environment: process.env,
		onDefect: printFailure
	});
	console.log(`The page of spo: ${server.url}`);
	console.log("The address has a key of its own; keep it to yourself. Ctrl-C ends the server.");
	if (open) openBrowser(server.openUrl);
	const stop = new AbortController();
	const { signal } = stop;
	await Promise.race([once(process, "SIGINT", { signal }), once(process, "SIGTERM", { signal })]);
	stop.abort();
	await server.close();
	process.exitCode = EXIT.interrupted;
}
function portNumber(text) {
	if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
	throw new SpoError("bad-input", `--port is "${text}": expected a whole number from 0 to 65535.`);
}
export { run };
