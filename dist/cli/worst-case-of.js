import { a as stopOf, n as errorLine, t as SpoError } from "./errors.js";
import { f as NO_USAGE, p as addUsage } from "./openai-model.js";
import { a as countWords, r as requestBytes } from "./model-stack.js";
import { a as judgePair, c as compareChecks, d as compare, f as waitForAll, i as execute, l as pairByChecks, m as outageOfPairs, n as caseOrder, o as evaluateMessages, p as endedByOutage, s as optimizeMessages, t as optimize, u as sideOfChecks } from "./optimize.js";
import { t as EMPTY_TALLY } from "./tally.js";
import { a as signTestRule, c as signTest, i as MOST_ABSTENTIONS, o as fewestDecisivePairs, r as roundRule, s as pairCap } from "./settings.js";
import { d as ROLES, n as loopSettings, r as pairsAtOnce } from "./system-clock.js";
import { c as array, d as int, f as literal, h as object, l as boolean, m as number, p as looseObject, y as string } from "./select-files.js";
import { A as usageSchema, D as answerSchema, E as promptFrame, O as comparisonSchema, a as promptsOf, g as effectiveSettings, k as roundSchema, n as isOff } from "./gather-change.js";
import { n as modelChoice } from "./chosen-models.js";
import { c as thousands, r as counted } from "./numbers.js";
import { t as writeText } from "./atomic-write.js";
import { s as verdictOf } from "./standings.js";
import { join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { lstat, readFile, rm } from "node:fs/promises";
// src/workspace/result-folder.ts
/**
* The folder of one prompt in a workspace, one folder for each part of its name:
* `prompts/poem.yaml` becomes `<root>/prompts/poem.yaml`. Names come from file paths of strangers,
* so one that could lead out of the root is refused and never repaired.
* @throws SpoError `workspace`
*/
function resultFolder(root, name) {
	const parts = name.split(/[/\\]/);
	const problem = parts.map(problemOfPart).find((found) => found !== null);
	if (problem !== void 0) throw new SpoError("workspace", `"${printable(name)}" cannot name a results folder: ${problem}.`, { remedy: "Use a name or a relative path without \".\" and \"..\" parts." });
	return join(resolve(root), ...parts);
}
function problemOfPart(part) {
	if (part === "") return "it is empty, absolute, or has an empty part";
	if (part === "." || part === "..") return `it has a "${part}" part`;
	if (/[\u0000-\u001f\u007f]/.test(part)) return "it has a control character";
	if (part.includes(":")) return "it has a colon";
	return null;
}
function printable(name) {
	return name.replaceAll(/[\u0000-\u001f\u007f]/g, "?").slice(0, 200);
}
/**
* Refuses a folder that is reached over a symbolic link below the root: a workspace may lie in a checkout
* whose links a stranger committed.
* @throws SpoError `workspace`
*/
async function refuseLinks(root, folder) {
	const top = resolve(root);
	const parts = resolve(folder).slice(top.length).split(/[/\\]/).filter((part) => part !== "");
	let current = top;
	for (const part of parts) {
		current = join(current, part);
		const found = await lstat(current).catch(() => null);
		if (found === null) return;
		if (found.isSymbolicLink()) throw new SpoError("workspace", `${current} is a symbolic link, and results are not written over links.`, { remedy: "Remove the link or choose another workspace folder." });
	}
}
// node_modules/p-queue/dist/lower-bound.js
function lowerBound(array, value, comparator) {
	let first = 0;
	let count = array.length;
	while (count > 0) {
		const step = Math.trunc(count / 2);
		let it = first + step;
		if (comparator(array[it], value) <= 0) {
			first = ++it;
			count -= step + 1;
		} else count = step;
	}
	return first;
}
// node_modules/p-queue/dist/priority-queue.js
var compactionThreshold = 100;
var PriorityQueue = class {
	#queue = [];
	#head = 0;
	#compact() {
		if (this.#head === 0) return;
		this.#queue.splice(0, this.#head);
		this.#head = 0;
	}
	#findIndex(isMatch) {
		for (let index = this.#head; index < this.#queue.length; index++) if (isMatch(this.#queue[index])) return index;
		return -1;
	}
	#removeFirst() {
		const item = this.#queue[this.#head];
		this.#queue[this.#head] = void 0;
		this.#head++;
		if (this.#head === this.#queue.length) {
			this.#queue.length = 0;
			this.#head = 0;
		} else if (this.#head > compactionThreshold && this.#head > this.#queue.length / 2) this.#compact();
		return item.run;
	}
	enqueue(run, options) {
		const { priority = 0, id } = options ?? {};
		const { size } = this;
		const element = {
			priority,
			id,
			run
		};
		if (size === 0) {
			this.#queue.length = 0;
			this.#head = 0;
			this.#queue.push(element);
			return;
		}
		if (this.#queue.at(-1).priority >= priority) {
			this.#queue.push(element);
			return;
		}
		this.#compact();
		const index = lowerBound(this.#queue, element, (a, b) => a.priority === b.priority ? 0 : b.priority - a.priority);
		this.#queue.splice(index, 0, element);
	}
	setPriority(id, priority) {
		const index = this.#findIndex((element) => element.id === id);
		if (index === -1) throw new ReferenceError(`No promise function with the id "${id}" exists in the queue.`);
		if (this.#queue[index].priority === priority) return;
		const [item] = this.#queue.splice(index, 1);
		this.enqueue(item.run, {
			priority,
			id
		});
	}
	remove(idOrRun) {
		const index = this.#findIndex((element) => (typeof idOrRun === "string" ? element.id : element.run) === idOrRun);
		if (index === this.#head) this.#removeFirst();
		else if (index !== -1) this.#queue.splice(index, 1);
	}
	dequeue() {
		return this.#head === this.#queue.length ? void 0 : this.#removeFirst();
	}
	filter(options) {
		const result = [];
		for (let index = this.#head; index < this.#queue.length; index++) {
			const element = this.#queue[index];
			if (element.priority === options.priority) result.push(element.run);
		}
		return result;
	}
	get size() {
		return this.#queue.length - this.#head;
	}
};
// node_modules/p-queue/dist/index.js
var maximumTimerDelay = 2147483647;
var asyncHooks = globalThis.process?.getBuiltinModule?.("node:async_hooks");
var bindAsyncContext = (function_) => {
	if (asyncHooks === void 0) return function_;
	const asyncResource = new asyncHooks.AsyncResource("PQueueTask");
	return () => asyncResource.runInAsyncScope(function_);
};
var validateTimeout = (timeout) => {
	if (timeout !== void 0 && !(Number.isFinite(timeout) && timeout > 0 && timeout <= maximumTimerDelay)) throw new TypeError(`Expected \`timeout\` to be a positive finite number up to ${maximumTimerDelay}, got \`${timeout}\` (${typeof timeout})`);
};
var validateLimit = (name, value) => {
	if (!(typeof value === "number" && value >= 1 && (value === Infinity || Number.isInteger(value)))) throw new TypeError(`Expected \`${name}\` to be an integer from 1 and up or \`Infinity\`, got \`${String(value)}\` (${typeof value})`);
};
var validateRateLimit = (interval, intervalCap, isStrict) => {
	validateLimit("intervalCap", intervalCap);
	if (!(Number.isFinite(interval) && interval >= 0)) throw new TypeError(`Expected \`interval\` to be a finite number >= 0, got \`${String(interval)}\` (${typeof interval})`);
	if (intervalCap !== Infinity && interval > maximumTimerDelay) throw new TypeError(`Expected \`interval\` to be at most ${maximumTimerDelay} with an \`intervalCap\`, got \`${interval}\``);
	if (isStrict && interval === 0) throw new TypeError("The `strict` option requires a non-zero `interval`");
	if (isStrict && intervalCap === Infinity) throw new TypeError("The `strict` option requires a finite `intervalCap`");
};
/**
Promise queue with concurrency control.

The queue is an `EventTarget`. Listen with `queue.addEventListener(event, listener)`, and stop with `queue.removeEventListener(event, listener)`. The options `{once: true}` and `{signal}` work too. The `completed` and `error` events have the result or the error in `event.detail`. If the result or the error is `undefined`, `event.detail` is `null`, because `CustomEvent` works that way.
*/
var PQueue = class extends EventTarget {
	#carryoverIntervalCount;
	#isIntervalIgnored;
	#intervalCount = 0;
	#intervalCap;
	#rateLimitedInInterval = false;
	#rateLimitFlushScheduled = false;
	#interval;
	#intervalEnd = 0;
	#intervalId;
	#timeoutId;
	#strict;
	#strictTicks = [];
	#strictTicksStartIndex = 0;
	#queue;
	#queueClass;
	#pending = 0;
	#concurrency;
	#isPaused;
	#idAssigner = 1n;
	#runningTasks = /* @__PURE__ */ new Set();
	#abortListeners = /* @__PURE__ */ new Map();
	#waitingTasks = /* @__PURE__ */ new Set();
	#timeout;
	constructor(options) {
		super();
		globalThis.process?.getBuiltinModule?.("node:events")?.setMaxListeners(Infinity, this);
		const { carryoverIntervalCount = false, intervalCap = Infinity, interval = 0, concurrency = Infinity, autoStart = true, queueClass = PriorityQueue, strict = false, timeout } = options ?? {};
		validateRateLimit(interval, intervalCap, strict);
		this.#carryoverIntervalCount = carryoverIntervalCount;
		this.#isIntervalIgnored = intervalCap === Infinity || interval === 0;
		this.#intervalCap = intervalCap;
		this.#interval = interval;
		this.#strict = strict;
		this.#queueClass = queueClass;
		this.#queue = new this.#queueClass();
		this.concurrency = concurrency;
		this.timeout = timeout;
		this.#isPaused = !autoStart;
		this.#setupRateLimitTracking();
	}
	#onAbort(signal, callback) {
		let listener = this.#abortListeners.get(signal);
		if (!listener) {
			const callbacks = /* @__PURE__ */ new Set();
			const dispatch = () => {
				this.#abortListeners.delete(signal);
				for (const abortCallback of callbacks) abortCallback();
			};
			listener = {
				callbacks,
				dispatch
			};
			this.#abortListeners.set(signal, listener);
			signal.addEventListener("abort", dispatch, { once: true });
		}
		const currentListener = listener;
		currentListener.callbacks.add(callback);
		return () => {
			currentListener.callbacks.delete(callback);
			if (currentListener.callbacks.size > 0 || this.#abortListeners.get(signal) !== currentListener) return;
			this.#abortListeners.delete(signal);
			signal.removeEventListener("abort", currentListener.dispatch);
		};
	}
	#emit(event, detail) {
		this.dispatchEvent(new CustomEvent(event, { detail }));
	}
	async #onEvent(events, shouldHandle) {
		const eventList = Array.isArray(events) ? events : [events];
		return new Promise((resolve) => {
			const controller = new AbortController();
			const listener = () => {
				if (shouldHandle && !shouldHandle()) return;
				controller.abort();
				resolve();
			};
			for (const event of eventList) this.addEventListener(event, listener, { signal: controller.signal });
		});
	}
	get #isRateLimitedNow() {
		if (this.#isIntervalIgnored || this.#queue.size === 0) return false;
		const now = Date.now();
		if (this.#strict) {
			this.#cleanupStrictTicks(now);
			return this.#getActiveTicksCount() >= this.#intervalCap;
		}
		return (this.#intervalId === void 0 && this.#intervalEnd <= now ? this.#intervalCountAtWindowStart : this.#intervalCount) >= this.#intervalCap;
	}
	get #intervalCountAtWindowStart() {
		return this.#carryoverIntervalCount ? this.#pending : 0;
	}
	#updateRateLimitState() {
		const shouldBeRateLimited = this.#isRateLimitedNow;
		if (shouldBeRateLimited === this.#rateLimitedInInterval) return;
		this.#rateLimitedInInterval = shouldBeRateLimited;
		this.#emit(shouldBeRateLimited ? "rateLimit" : "rateLimitCleared");
	}
	#rollbackIntervalConsumption() {
		if (this.#isIntervalIgnored) return;
		this.#rollbackIntervalSlot();
		this.#scheduleRateLimitUpdate();
	}
	#scheduleRateLimitUpdate() {
		if (this.#isIntervalIgnored || this.#rateLimitFlushScheduled) return;
		this.#rateLimitFlushScheduled = true;
		queueMicrotask(() => {
			this.#rateLimitFlushScheduled = false;
			this.#updateRateLimitState();
		});
	}
	#setupRateLimitTracking() {
		if (this.#isIntervalIgnored) return;
		this.addEventListener("add", () => {
			if (this.#queue.size > 0) this.#scheduleRateLimitUpdate();
		});
		this.addEventListener("next", () => {
			this.#scheduleRateLimitUpdate();
		});
	}
	#cleanupStrictTicks(now) {
		while (this.#strictTicksStartIndex < this.#strictTicks.length) {
			const oldestTick = this.#strictTicks[this.#strictTicksStartIndex];
			if (oldestTick !== void 0 && now - oldestTick >= this.#interval) this.#strictTicksStartIndex++;
			else break;
		}
		if (!(this.#strictTicksStartIndex > 100 && this.#strictTicksStartIndex > this.#strictTicks.length / 2 || this.#strictTicksStartIndex === this.#strictTicks.length)) return;
		this.#strictTicks = this.#strictTicks.slice(this.#strictTicksStartIndex);
		this.#strictTicksStartIndex = 0;
	}
	#consumeIntervalSlot(now) {
		if (this.#strict) this.#strictTicks.push(now);
		else this.#intervalCount++;
	}
	#rollbackIntervalSlot() {
		if (this.#strict) {
			if (this.#strictTicks.length > this.#strictTicksStartIndex) this.#strictTicks.pop();
			return;
		}
		if (this.#intervalCount > 0) this.#intervalCount--;
	}
	#getActiveTicksCount() {
		return this.#strictTicks.length - this.#strictTicksStartIndex;
	}
	get #doesIntervalAllowAnother() {
		if (this.#isIntervalIgnored) return true;
		return (this.#strict ? this.#getActiveTicksCount() : this.#intervalCount) < this.#intervalCap;
	}
	get #doesConcurrentAllowAnother() {
		return this.#pending < this.#concurrency;
	}
	#next() {
		this.#pending--;
		if (this.#pending === 0) this.#emit("pendingZero");
		this.#processQueue();
		this.#emit("next");
	}
	#onResumeInterval() {
		this.#timeoutId = void 0;
		this.#onInterval();
		if (!this.#isPaused) this.#initializeIntervalIfNeeded();
	}
	#isIntervalPausedAt(now) {
		if (this.#strict) {
			this.#cleanupStrictTicks(now);
			if (this.#getActiveTicksCount() >= this.#intervalCap) {
				const oldestTick = this.#strictTicks[this.#strictTicksStartIndex];
				const delay = this.#interval - (now - oldestTick);
				this.#createIntervalTimeout(delay);
				return true;
			}
			return false;
		}
		if (this.#intervalId === void 0) {
			const delay = this.#intervalEnd - now;
			if (delay <= 0) this.#intervalCount = this.#intervalCountAtWindowStart;
			else {
				this.#createIntervalTimeout(delay);
				return true;
			}
		}
		return false;
	}
	#createIntervalTimeout(delay) {
		if (this.#timeoutId !== void 0) return;
		this.#timeoutId = setTimeout(() => {
			this.#onResumeInterval();
		}, delay);
	}
	#clearIntervalTimer() {
		if (this.#intervalId === void 0) return;
		clearInterval(this.#intervalId);
		this.#intervalId = void 0;
	}
	#clearTimeoutTimer() {
		if (this.#timeoutId === void 0) return;
		clearTimeout(this.#timeoutId);
		this.#timeoutId = void 0;
	}
	#emitEmptyAndIdle() {
		this.#clearIntervalTimer();
		this.#emit("empty");
		if (this.#pending > 0 || this.#queue.size > 0) return;
		this.#clearTimeoutTimer();
		if (this.#strict) this.#cleanupStrictTicks(Date.now());
		this.#emit("idle");
	}
	#tryToStartAnother() {
		let isStarted;
		do
			isStarted = this.#startNextTask();
		while (isStarted === void 0);
		return isStarted;
	}
	#startNextTask() {
		if (this.#queue.size === 0) {
			this.#emitEmptyAndIdle();
			return false;
		}
		if (this.#isPaused) {
			if (!this.#doesIntervalAllowAnother) this.#isIntervalPausedAt(Date.now());
			return false;
		}
		const now = Date.now();
		const canInitializeInterval = !this.#isIntervalPausedAt(now);
		if (this.#doesIntervalAllowAnother && this.#doesConcurrentAllowAnother) {
			const job = this.#queue.dequeue();
			if (!this.#isIntervalIgnored) {
				this.#consumeIntervalSlot(now);
				this.#scheduleRateLimitUpdate();
			}
			if (canInitializeInterval) this.#initializeIntervalIfNeeded();
			const pendingBefore = this.#pending;
			job();
			if (this.#pending === pendingBefore) {
				this.#emit("next");
				return;
			}
			this.#emit("active");
			return true;
		}
		return false;
	}
	#initializeIntervalIfNeeded() {
		if (this.#isIntervalIgnored || this.#intervalId !== void 0 || this.#strict) return;
		this.#clearTimeoutTimer();
		this.#intervalId = setInterval(() => {
			this.#onInterval();
		}, this.#interval);
		this.#intervalEnd = Date.now() + this.#interval;
	}
	#onInterval() {
		if (!this.#strict) {
			if (this.#intervalId !== void 0) {
				if (this.#intervalCount === 0 && this.#pending === 0) this.#clearIntervalTimer();
				else this.#intervalEnd = Date.now() + this.#interval;
			}
			this.#intervalCount = this.#intervalCountAtWindowStart;
		}
		this.#processQueue();
		this.#scheduleRateLimitUpdate();
	}
	/**
	Executes all queued functions until it reaches the limit.
	*/
	#processQueue() {
		while (this.#tryToStartAnother());
	}
	#processWaitingTasks() {
		if (this.#queue.size > 0) this.#processQueue();
	}
	async #add(function_, options, waitingTask) {
		const id = options.id ?? (this.#idAssigner++).toString();
		options = {
			timeout: this.#timeout,
			...options,
			id
		};
		validateTimeout(options.timeout);
		if (options.priority !== void 0 && (typeof options.priority !== "number" || Number.isNaN(options.priority))) throw new TypeError(`Expected \`priority\` to be a number, got \`${String(options.priority)}\` (${typeof options.priority})`);
		waitingTask.id = id;
		waitingTask.priority = options.priority ?? 0;
		return new Promise((resolve, reject) => {
			if (options.signal?.aborted) {
				reject(options.signal.reason);
				return;
			}
			const run = bindAsyncContext(async () => {
				waitingTask.stopListeningForAbort?.();
				this.#waitingTasks.delete(waitingTask);
				if (options.signal?.aborted) {
					this.#rollbackIntervalConsumption();
					reject(options.signal.reason);
					return;
				}
				this.#pending++;
				const runningTask = {
					id,
					priority: waitingTask.priority,
					startTime: Date.now(),
					timeout: options.timeout
				};
				this.#runningTasks.add(runningTask);
				let { signal } = options;
				let stopListeningForAbort;
				let stopForwardingAbort;
				let timeoutId;
				try {
					if (options.timeout !== void 0) {
						const { signal: userSignal, timeout } = options;
						const taskController = new AbortController();
						timeoutId = setTimeout(() => {
							taskController.abort(new TimeoutError(`Task timed out after ${timeout}ms (queue has ${this.#pending} running, ${this.#queue.size} waiting)`));
						}, timeout);
						if (userSignal) stopForwardingAbort = this.#onAbort(userSignal, () => {
							taskController.abort(userSignal.reason);
						});
						signal = taskController.signal;
					}
					let operation;
					if (signal) {
						const abortSignal = signal;
						const abortPromise = new Promise((_resolve, rejectWithReason) => {
							stopListeningForAbort = this.#onAbort(abortSignal, () => {
								rejectWithReason(abortSignal.reason);
							});
						});
						operation = Promise.race([abortPromise, (async () => function_({ signal }))()]);
					} else try {
						operation = function_({ signal });
					} catch (error) {
						operation = Promise.reject(error);
					}
					const result = await operation;
					resolve(result);
					this.#emit("completed", result);
				} catch (error) {
					reject(error);
					this.#emit("error", error);
				} finally {
					clearTimeout(timeoutId);
					stopListeningForAbort?.();
					stopForwardingAbort?.();
					this.#runningTasks.delete(runningTask);
					queueMicrotask(() => {
						this.#next();
					});
				}
			});
			const hasWaitingTasks = this.#queue.size > 0;
			this.#queue.enqueue(run, options);
			waitingTask.reject = reject;
			this.#waitingTasks.add(waitingTask);
			if (options.signal) {
				const { signal } = options;
				waitingTask.stopListeningForAbort = this.#onAbort(signal, () => {
					this.#waitingTasks.delete(waitingTask);
					if (this.#queue instanceof PriorityQueue) this.#queue.remove(run);
					else this.#queue.remove(id);
					reject(signal.reason);
					this.#processQueue();
					this.#emit("next");
				});
			}
			this.#emit("add");
			if (hasWaitingTasks) this.#processQueue();
			else this.#tryToStartAnother();
		});
	}
	/**
	Get or set the default timeout. A change applies to tasks added after it.
	
	@example
	```
	const queue = new PQueue({timeout: 5000});
	
	queue.timeout = 10000;
	```
	*/
	get timeout() {
		return this.#timeout;
	}
	set timeout(timeout) {
		validateTimeout(timeout);
		this.#timeout = timeout;
	}
	get concurrency() {
		return this.#concurrency;
	}
	set concurrency(newConcurrency) {
		validateLimit("concurrency", newConcurrency);
		this.#concurrency = newConcurrency;
		this.#processWaitingTasks();
	}
	/**
	Changes the priority of a waiting task, found by its `id`. Throws a `ReferenceError` if no waiting task has that `id`, for example because it already started. Throws a `TypeError` if `priority` is not a finite number. Tasks only wait when the queue has a `concurrency` limit, is paused, or is rate-limited.
	
	@example
	```
	// Raise the priority to run a task earlier
	import PQueue from 'p-queue';
	
	const queue = new PQueue({concurrency: 1});
	
	queue.add(async () => '🦄', {priority: 1});
	queue.add(async () => '🦀', {priority: 0, id: '🦀'});
	queue.add(async () => '🦄', {priority: 1});
	queue.add(async () => '🦄', {priority: 1});
	
	queue.setPriority('🦀', 2);
	// '🦀' runs second
	```
	
	@example
	```
	// Lower the priority to run a task later
	import PQueue from 'p-queue';
	
	const queue = new PQueue({concurrency: 1});
	
	queue.add(async () => '🦄', {priority: 1});
	queue.add(async () => '🦀', {priority: 1, id: '🦀'});
	queue.add(async () => '🦄');
	queue.add(async () => '🦄', {priority: 0});
	
	queue.setPriority('🦀', -1);
	// '🦀' runs last
	```
	*/
	setPriority(id, priority) {
		if (typeof priority !== "number" || !Number.isFinite(priority)) throw new TypeError(`Expected \`priority\` to be a finite number, got \`${priority}\` (${typeof priority})`);
		for (const waitingTask of this.#waitingTasks) if (waitingTask.id === id) {
			this.#queue.setPriority(id, priority);
			waitingTask.priority = priority;
			return;
		}
		throw new ReferenceError(`No promise function with the id "${id}" exists in the queue.`);
	}
	/**
	Adds a sync or async task to the queue.
	
	Returns a promise that settles with the result of `fn` when the task completes, not when it is added. The function gets `{signal}` as its first argument. The signal is set when the task has a `signal` or a `timeout`, and aborts when either one does. Pass it on, for example to `fetch()`, to stop the work. The function runs in the async context of the `.add()` call (in Node.js 22.3 and later, Deno, and Bun), so it sees the [`AsyncLocalStorage`](https://nodejs.org/api/async_context.html#class-asynclocalstorage) values of the caller, also when it starts later.
	
	If you `await` each `.add()` call before the next, the tasks run one after the other, whatever the `concurrency`.
	
	Handle rejections of the returned promise. Otherwise, they are unhandled rejections, which can make the process exit.
	*/
	add(function_, options = {}) {
		const waitingTask = {};
		const promise = this.#add(function_, options, waitingTask);
		waitingTask.promise = promise;
		if (waitingTask.isCleared) promise.catch(() => void 0);
		return promise;
	}
	async addAll(functions, options) {
		return Promise.all(functions.map(async (function_) => this.add(function_, options)));
	}
	/**
	Starts (or resumes) running queued tasks. Only needed if the queue is paused, with `autoStart: false` or `.pause()`.
	
	@returns `this` (the instance).
	*/
	start() {
		if (!this.#isPaused) return this;
		this.#isPaused = false;
		this.#processWaitingTasks();
		return this;
	}
	/**
	Stops starting new tasks. Running tasks continue.
	*/
	pause() {
		this.#isPaused = true;
	}
	/**
	Removes all waiting tasks. Running tasks continue.
	
	The promises returned by `.add()` for the removed tasks reject with an `AbortError`, which is a `DOMException`. The removed tasks do not run, and they do not emit the `error` event.
	
	If you ignore such a promise, its rejection is not reported as unhandled. This does not apply to a promise made from it, like the one from `queue.add(fn).then(…)` or from `.addAll()`, so handle the rejection of that promise.
	
	@example
	```
	import PQueue from 'p-queue';
	
	const queue = new PQueue({concurrency: 1});
	
	queue.add(() => doWork());
	const promise = queue.add(() => doWork());
	
	queue.clear();
	
	try {
	await promise;
	} catch (error) {
	console.log(error.name);
	//=> 'AbortError'
	}
	```
	*/
	clear() {
		if (this.#queue.size === 0) return;
		this.#queue = new this.#queueClass();
		const error = new DOMException("The queue was cleared", "AbortError");
		for (const waitingTask of this.#waitingTasks) {
			waitingTask.stopListeningForAbort?.();
			waitingTask.isCleared = true;
			waitingTask.promise?.catch(() => void 0);
			waitingTask.reject(error);
		}
		this.#waitingTasks.clear();
		this.#emitEmptyAndIdle();
		this.#updateRateLimitState();
		this.#emit("next");
	}
	/**
	Returns a promise that resolves when the queue is empty. Tasks can still be running.
	
	The promise resolves once. Call `.onEmpty()` again to wait for the next time, or use the `empty` event to get every time.
	*/
	async onEmpty() {
		if (this.#queue.size === 0) return;
		await this.#onEvent(["empty", "active"], () => this.#queue.size === 0);
	}
	/**
	Returns a promise that resolves when `queue.size < limit`.
	
	Await it before you add a task, to keep the queue from growing beyond a size. It counts only waiting tasks, not running tasks.
	*/
	async onSizeLessThan(limit) {
		if (this.#queue.size < limit) return;
		await this.#onEvent(["next", "active"], () => this.#queue.size < limit);
	}
	/**
	Returns a promise that resolves when the queue is empty and all tasks have completed: `queue.size === 0 && queue.pending === 0`.
	
	Unlike `.onEmpty()`, it waits for running tasks to finish.
	
	The promise resolves once. Call `.onIdle()` again to wait for the next time, or use the `idle` event to get every time.
	*/
	async onIdle() {
		if (this.#pending === 0 && this.#queue.size === 0) return;
		await this.#onEvent("idle");
	}
	/**
	Returns a promise that resolves when no tasks are running: `queue.pending === 0`.
	
	Unlike `.onIdle()`, it ignores queued tasks. Use it to let running tasks finish before you change shared state. A task that timed out, or whose `signal` aborted while it ran, no longer counts, although its function can still run.
	
	@example
	```
	queue.pause();
	await queue.onPendingZero();
	// No tasks are running, but the queue can still have tasks
	```
	*/
	async onPendingZero() {
		if (this.#pending === 0) return;
		await this.#onEvent("pendingZero");
	}
	/**
	Returns a promise that resolves when the queue becomes rate-limited by `intervalCap`. If the queue is already rate-limited, it resolves immediately.
	
	Useful for backpressure, when tasks are added faster than they run.
	
	@example
	```
	const queue = new PQueue({intervalCap: 5, interval: 1000});
	
	for (let index = 0; index < 10; index++) {
	queue.add(() => someTask());
	}
	
	await queue.onRateLimit();
	console.log('The queue is rate-limited');
	```
	*/
	async onRateLimit() {
		this.#updateRateLimitState();
		if (this.isRateLimited) return;
		await this.#onEvent("rateLimit");
	}
	/**
	Returns a promise that resolves when the queue is no longer rate-limited. If the queue is not rate-limited, it resolves immediately.
	
	@example
	```
	const queue = new PQueue({intervalCap: 5, interval: 1000});
	
	for (let index = 0; index < 10; index++) {
	queue.add(() => someTask());
	}
	
	await queue.onRateLimitCleared();
	console.log('The rate limit is cleared');
	```
	*/
	async onRateLimitCleared() {
		this.#updateRateLimitState();
		if (!this.isRateLimited) return;
		await this.#onEvent("rateLimitCleared");
	}
	/**
	Returns a promise that rejects when a task fails: it throws, times out, or its `signal` aborts while it runs. It rejects with the error of the task, or with `null` if the error is `undefined`, like the `error` event.
	
	Use `Promise.race([queue.onError(), queue.onIdle()])` to stop at the first error, and to resolve normally when the queue becomes idle. Each call adds an `error` listener that stays until a task fails, so to get every error, for example in a loop, use the `error` event instead.
	
	Important: The promises returned by `.add()` still reject. Handle each of them (for example with `.catch(() => {})`) to prevent unhandled rejections.
	
	@example
	```
	import PQueue from 'p-queue';
	
	const queue = new PQueue({concurrency: 2});
	
	// Do not start the remaining tasks. Pause in an `error` listener, because it runs before the next task starts, and the code after `await` runs later.
	queue.addEventListener('error', () => {
	queue.pause();
	}, {once: true});
	
	queue.add(() => fetchData(1)).catch(() => {});
	queue.add(() => fetchData(2)).catch(() => {});
	queue.add(() => fetchData(3)).catch(() => {});
	
	try {
	await Promise.race([
	queue.onError(),
	queue.onIdle()
	]);
	} catch (error) {
	console.error('Queue failed:', error);
	}
	```
	*/
	onError() {
		return new Promise((_resolve, reject) => {
			this.addEventListener("error", (event) => {
				reject(event.detail);
			}, { once: true });
		});
	}
	/**
	The number of tasks waiting to run.
	*/
	get size() {
		return this.#queue.size;
	}
	/**
	The number of waiting tasks with the given `priority`.
	
	@example
	```
	import PQueue from 'p-queue';
	
	const queue = new PQueue();
	
	// Paused, so the tasks stay queued. Without it they all start synchronously and the queue is empty by the time `sizeBy` reads it.
	queue.pause();
	
	queue.add(async () => '🦄', {priority: 1});
	queue.add(async () => '🦄', {priority: 0});
	queue.add(async () => '🦄', {priority: 1});
	
	console.log(queue.sizeBy({priority: 1}));
	//=> 2
	
	console.log(queue.sizeBy({priority: 0}));
	//=> 1
	```
	*/
	sizeBy(options) {
		return this.#queue.filter(options).length;
	}
	/**
	The number of running tasks.
	*/
	get pending() {
		return this.#pending;
	}
	/**
	Whether the queue is paused.
	*/
	get isPaused() {
		return this.#isPaused;
	}
	/**
	Whether the queue is rate-limited: the number of tasks started in the current interval, plus the tasks still running from earlier intervals with `carryoverIntervalCount`, has reached `intervalCap`, and tasks are waiting.
	*/
	get isRateLimited() {
		return this.#isRateLimitedNow;
	}
	/**
	Whether tasks are waiting because all concurrency slots are in use, or because the queue is rate-limited.
	
	Useful to detect backpressure and tasks that hang.
	
	@example
	```
	import PQueue from 'p-queue';
	
	const queue = new PQueue({concurrency: 2});
	
	// Backpressure
	if (queue.isSaturated) {
	await queue.onSizeLessThan(queue.concurrency);
	}
	
	// Monitoring
	setInterval(() => {
	if (queue.isSaturated) {
	console.warn(`Queue saturated: ${queue.pending} running, ${queue.size} waiting`);
	}
	}, 60000);
	```
	*/
	get isSaturated() {
		return this.#queue.size > 0 && (this.#pending >= this.#concurrency || this.isRateLimited);
	}
	/**
	An array with the running tasks. Each task has its `id`, `priority`, `startTime`, `timeout`, and `timeoutRemaining` (the milliseconds until it times out). Without a timeout, `timeout` and `timeoutRemaining` are `undefined`.
	
	@example
	```
	import PQueue from 'p-queue';
	
	const queue = new PQueue({concurrency: 2, timeout: 10000});
	
	queue.add(() => fetchUser(123), {id: 'user-123'});
	queue.add(() => fetchPosts(456), {id: 'posts-456', priority: 1});
	
	console.log(queue.runningTasks);
	// => [{
	//   id: 'user-123',
	//   priority: 0,
	//   startTime: 1759253001716,
	//   timeout: 10000,
	//   timeoutRemaining: 10000
	// }, {
	//   id: 'posts-456',
	//   priority: 1,
	//   startTime: 1759253001716,
	//   timeout: 10000,
	//   timeoutRemaining: 10000
	// }]
	```
	*/
	get runningTasks() {
		return Array.from(this.#runningTasks, (task) => ({
			...task,
			timeoutRemaining: task.timeout === void 0 ? void 0 : Math.max(0, task.startTime + task.timeout - Date.now())
		}));
	}
};
/**
The error a task rejects with when it times out. It is a `DOMException` named `TimeoutError`, like the error of `AbortSignal.timeout()`.

@example
```
import PQueue, {TimeoutError} from 'p-queue';

const queue = new PQueue({timeout: 1000});

try {
await queue.add(() => someTask());
} catch (error) {
if (error instanceof TimeoutError) {
console.log('Task timed out');
}
}
```
*/
var TimeoutError = class extends DOMException {
	constructor(message) {
		super(message, "TimeoutError");
	}
};
// src/workspace/checkpoint.ts
var schema = object({
	version: literal(1),
	fingerprint: string(),
	previous: object({
		round: int(),
		prompt: string(),
		answers: array(answerSchema)
	}).nullable(),
	baseVersusHead: comparisonSchema.nullable(),
	rounds: array(roundSchema),
	confirmation: object({
		round: int(),
		prompt: string(),
		bestVersusHead: comparisonSchema,
		adapted: comparisonSchema.nullable()
	}).exactOptional(),
	usage: usageSchema.exactOptional()
});
function checkpointPath(root, name) {
	return join(resultFolder(root, name), "checkpoint.json");
}
/** Replaces the checkpoint in one step, so that what is on disk is always a complete earlier state. @throws SpoError `workspace` */
async function writeCheckpoint(root, name, checkpoint) {
	const path = checkpointPath(root, name);
	await refuseLinks(root, resultFolder(root, name));
	await writeText(path, `${JSON.stringify({
		version: 1,
		...checkpoint
	})}\n`);
}
/** Forgets how far a prompt had come. @throws SpoError `workspace` */
async function removeCheckpoint(root, name) {
	const path = checkpointPath(root, name);
	await refuseLinks(root, resultFolder(root, name));
	await rm(path, { force: true }).catch((cause) => {
		throw new SpoError("workspace", `The old checkpoint ${path} cannot be removed.`, { cause });
	});
}
/**
* @returns null when there is none
* @throws SpoError `workspace` when it cannot be read, or belongs to another prompt or other settings
*/
async function readCheckpoint(root, name, fingerprint) {
	const stored = await storedCheckpoint(root, name);
	if (stored !== null && stored.fingerprint !== fingerprint) throw unusable$1(checkpointPath(root, name), "the prompt file or the settings have changed since");
	return stored;
}
/** The checkpoint of whatever prompt and settings; null when there is none. @throws SpoError `workspace` */
async function storedCheckpoint(root, name) {
	const path = checkpointPath(root, name);
	const text = await readFile(path, "utf8").catch((error) => {
		if (error.code === "ENOENT") return null;
		throw unusable$1(path, error.message);
	});
	if (text === null) return null;
	const parsed = schema.safeParse(parseJson$1(path, text));
	if (!parsed.success) throw unusable$1(path, parsed.error.issues[0]?.message ?? "unknown content");
	return parsed.data;
}
function parseJson$1(path, text) {
	try {
		return JSON.parse(text);
	} catch {
		throw unusable$1(path, "it is not JSON");
	}
}
function unusable$1(path, reason) {
	return new SpoError("workspace", `${path} cannot be resumed: ${reason}.`, { remedy: "Start over with another --workspace or --name, or restore what was changed." });
}
// src/jobs/resumable-loop.ts
/**
* Opens the checkpoint of a prompt.
* @param spent what this part of the run has spent on the prompt
* @param resume whether to go on from what is there; otherwise it is started anew
* @throws SpoError `workspace` when it is there but cannot be resumed
*/
async function openProgress(root, name, fingerprint, spent, resume) {
	const stored = resume ? await readCheckpoint(root, name, fingerprint) : null;
	let checkpoint = stored ?? {
		fingerprint,
		previous: null,
		baseVersusHead: null,
		rounds: []
	};
	const before = usageOf(checkpoint);
	const usage = () => addUsage(before, spent());
	return {
		current: () => checkpoint,
		usage,
		resumed: stored !== null,
		save: async (changes) => {
			const next = {
				...checkpoint,
				...changes,
				usage: usage()
			};
			await writeCheckpoint(root, name, next);
			checkpoint = next;
		}
	};
}
/** What a checkpoint tells of the cost of its prompt; of older versions it is that of the rounds alone. */
function usageOf({ usage, rounds }) {
	return usage ?? rounds.map((round) => round.usage).reduce(addUsage, NO_USAGE);
}
/** Hash of everything that a run must not mix: the prompt, what it is judged by, models and settings. */
function fingerprintOf(spec, basePrompt, settings, models) {
	const { key, prompt, requirements, count, cases } = spec;
	const { "sample-size": sampleSize, ballots, patience, seed, "judge-by": judgeBy } = settings;
	const parts = [
		key,
		prompt,
		requirements,
		count,
		cases,
		basePrompt,
		models
	];
	const chosen = [
		sampleSize,
		ballots,
		patience,
		seed,
		judgeBy
	];
	return createHash("sha256").update(JSON.stringify([
		...parts,
		...chosen,
		...promptFrame(spec) ?? []
	])).digest("hex");
}
/**
* Runs the loop from where its checkpoint stands. A finished round goes to the checkpoint first and then to
* the workspace; what a kill kept out of the workspace is added when the run goes on.
*/
async function runResumableLoop(spec, settings, initialRound, previous, progress, workspace, ports) {
	const { rounds } = progress.current();
	const stored = new Set(workspace.entries().map(({ round }) => round));
	for (const round of rounds) if (!stored.has(round.round)) await workspace.record(round);
	return optimize(spec, loopSettings(settings, initialRound), {
		...ports,
		onEvent: async (event) => {
			if (event.type === "round-end") {
				await progress.save({
					previous,
					rounds: [...progress.current().rounds, event.round]
				});
				await workspace.record(event.round);
			}
			await ports.onEvent(event);
		}
	}, {
		previous,
		rounds
	});
}
// src/jobs/begin-run.ts
/**
* To be called before the first call of a run. Forgets how far an older one in the same workspace had come, unless that
* one is resumed: done for all prompts at once, since one that is never begun would be resumed from the older run.
*/
async function beginRun(prompts, { resume, workspace, models }) {
	const earlier = prompts.map(async ({ head: { spec } }) => {
		if (!resume) await removeCheckpoint(workspace, spec.key);
		const stored = resume ? await storedCheckpoint(workspace, spec.key) : null;
		return stored === null ? NO_USAGE : usageOf(stored);
	});
	const shown = await Promise.all(earlier.map((usage) => usage.catch(leaveToPrompt)));
	await models.begin(shown.reduce(addUsage, NO_USAGE)).catch(leaveToPrompt);
}
/** What cannot be read or removed cannot be written either, and a prompt that comes to that says so in its report. */
function leaveToPrompt(error) {
	if (!(error instanceof SpoError)) throw error;
	return NO_USAGE;
}
// src/jobs/prompt-report.ts
/** The report of a prompt before anything is done for it. */
function reportOfPrompt(file, { head, basePrompt, note }) {
	return {
		...reportOfPlace(file),
		name: head.name,
		note,
		basePrompt,
		headPrompt: head.spec.prompt,
		questions: head.spec.cases.map(({ question }) => question)
	};
}
/** The report of a file of which nothing more is known than the change says. */
function reportOfPlace(file) {
	return reportOfFile(file, STATUSES[file.status]);
}
var STATUSES = {
	added: "new",
	modified: "changed",
	renamed: "changed",
	removed: "removed",
	unchanged: "unchanged"
};
/** The report of a file with nothing done for it. */
function reportOfFile(file, status) {
	return {
		path: file.path,
		name: "",
		status,
		previousPath: file.previousPath ?? null,
		verdict: null,
		note: "",
		problems: [],
		basePrompt: null,
		headPrompt: null,
		questions: [],
		baseVersusHead: null,
		rounds: [],
		bestRound: null,
		bestVersusHead: null,
		migration: null,
		stoppedBy: null,
		judgeHealth: null,
		warnings: [],
		usage: NO_USAGE
	};
}
// src/jobs/change/idle-reports.ts
/** What is reported of files without asking a model: those that are gone or broken, and prompts that are switched off. */
function idleReports(file) {
	switch (file.kind) {
		case "removed": return [reportOfFile(file.file, "removed")];
		case "invalid": return [invalidReport(file)];
		case "prompts": return file.prompts.filter(({ head }) => isOff(head)).map((versions) => ({
			...reportOfPrompt(file.file, versions),
			status: "off",
			note: ""
		}));
	}
}
function invalidReport(file) {
	const problems = file.problems.map(({ location, message }) => `${location.file}:${location.line}:${location.column} ${message}`);
	return {
		...reportOfFile(file.file, "invalid"),
		problems
	};
}
/**
* Draws every case whose checks came out differently again, from both sides and without the judge. The draw
* that gave the reason is not counted, so chance is not counted twice.
* @throws SpoError for a fault that would hit every call, or when an outage leaves a case undecided
*/
function redrawDifferences(plan, ports) {
	const differing = plan.pairs.filter(({ failedChecks }) => failedChecks && sideOfChecks(failedChecks) !== null);
	const cases = [...new Set(differing.map(({ caseIndex }) => caseIndex))].filter((index) => index !== null);
	return waitForAll(cases.map((caseIndex) => redrawCase(caseIndex, plan, ports)));
}
async function redrawCase(caseIndex, plan, ports) {
	const { spec, step } = plan;
	const errorRate = plan.errorRate / spec.cases.length;
	const cap = fewestDecisivePairs(signTest(errorRate)) + 4;
	const { pairs, tally, decision } = await compare({
		spec,
		step,
		rule: signTestRule(signTest(errorRate, cap), 2),
		cycle: Number.POSITIVE_INFINITY,
		skipRepeats: false,
		keepPartial: true,
		sides: (number) => plan.sides(caseIndex, number),
		judge: async (sides) => pairByChecks({
			...sides,
			failed: compareChecks(sides.incumbent[0], sides.challenger[0], spec)
		})
	}, ports);
	const outage = outageOfPairs(pairs, MOST_ABSTENTIONS);
	if (outage !== null) throw endedByOutage(`Too few answers came to case ${caseIndex + 1}`, outage);
	return {
		caseIndex,
		tally,
		decision: decision === "insufficient" ? "none" : decision
	};
}
/** What checks say over all cases: the side that no case speaks against; `none` when they contradict each other. */
function decisionOfRedraws(redraws) {
	const speaks = (side) => redraws.some(({ decision }) => decision === side);
	if (speaks("challenger") === speaks("incumbent")) return "none";
	return speaks("challenger") ? "challenger" : "incumbent";
}
/**
* Compares two prompts case by case, or one prompt on two models. Each pair draws fresh answers from both sides, and every case gets a
* pair before any gets a second. Where a file has checks, they and the judge share the error rate.
* @throws SpoError for a fault that would hit every call, or when an outage leaves no verdict
*/
async function comparePrompts(comparison, ports) {
	const { spec, phase, wave, seen = [] } = comparison;
	const tooFew = tooFewCases(spec);
	if (tooFew !== null) return tooFew;
	const order = caseOrder(spec, ports.random);
	const wasSeen = (index) => seen.includes(index);
	const cases = [...order.filter((index) => !wasSeen(index)), ...order.filter(wasSeen)];
	await ports.onEvent({
		type: "step",
		key: spec.key,
		step: phase,
		round: null
	});
	const hasChecks = spec.cases.some(({ checks = [] }) => checks.length > 0);
	const test = hasChecks ? signTest(comparison.test.errorRate / 2) : comparison.test;
	const judged = await compare({
		spec,
		rule: signTestRule(test, wave),
		step: phase,
		cycle: cases.length,
		skipRepeats: true,
		keepPartial: true,
		sides: (number) => freshAnswers(comparison, cases[number % cases.length] ?? 0, phase, number, ports),
		judge: (sides, number) => judgePair(sides, spec, {
			file: spec.key,
			phase,
			number
		}, ports, true)
	}, ports);
	if (judged.stoppedBy !== null) return judged;
	if (!hasChecks) return refuseLost(judged);
	const redraws = await redrawDifferences({
		spec,
		step: phase,
		pairs: judged.pairs,
		errorRate: comparison.test.errorRate / 2,
		sides: (caseIndex, number) => freshAnswers(comparison, caseIndex, `${phase} again ${caseIndex}`, number, ports)
	}, ports);
	const hard = decisionOfRedraws(redraws);
	if (hard !== "none") return {
		...judged,
		redraws,
		decision: hard,
		note: ""
	};
	return refuseLost({
		...judged,
		redraws
	});
}
/** With so many ballots lost a comparison can only be called undecided, which would be said of the prompts. @throws SpoError */
function refuseLost(comparison) {
	const outage = outageOfPairs(comparison.pairs, MOST_ABSTENTIONS);
	if (outage !== null) throw endedByOutage("Too few ballots came for a verdict", outage);
	return comparison;
}
async function freshAnswers({ spec, incumbent, challenger, incumbentExecutor }, caseIndex, phase, number, ports) {
	const answers = (prompt, side, executor) => {
		const draw = {
			file: spec.key,
			phase: `${phase} ${side}`,
			number
		};
		return execute(prompt, [caseIndex], spec, draw, {
			...ports,
			models: {
				...ports.models,
				executor
			}
		});
	};
	const [left, right] = await waitForAll([answers(incumbent, "incumbent", incumbentExecutor ?? ports.models.executor), answers(challenger, "challenger", ports.models.executor)]);
	return {
		caseIndex,
		incumbent: left,
		challenger: right
	};
}
function tooFewCases(spec) {
	const distinct = new Set(spec.cases.map(({ question }) => question)).size;
	if (distinct >= 3) return null;
	const count = `${distinct} different case${distinct === 1 ? "" : "s"}`;
	return {
		pairs: [],
		tally: EMPTY_TALLY,
		redraws: [],
		stoppedBy: null,
		decision: "insufficient",
		note: `The file has ${count} and a verdict needs at least 3: add questions.`
	};
}
// src/spo/confirm.ts
/**
* The last incumbent meets the head version again, on fresh answers and first on the cases that the rounds
* did not see: a search over rounds picks lucky winners, and only what holds up here is an improvement.
* @param sample case indices that the rounds used
* @throws SpoError for a fault that would hit every call
*/
function confirm(winner, sample, ports) {
	return comparePrompts({
		...winner,
		incumbent: winner.spec.prompt,
		phase: "confirm",
		seen: sample
	}, ports);
}
// src/workspace/result-entry.ts
/**
* A round as an entry; null for a round without a usable prompt. The original would load such an entry
* and could execute its empty prompt, so that outcome stands in `report.json` alone.
*/
function entryOfRound(round) {
	if (round.prompt === null || round.prompt.trim() === "") return null;
	return {
		round: round.round,
		answers: round.answers.map((answer) => ({
			question: answer.question.toWellFormed(),
			answer: answer.status === "answered" ? answer.text.toWellFormed() : ""
		})),
		prompt: round.prompt.toWellFormed(),
		succeed: round.outcome === "initial" || round.outcome === "accepted",
		tokens: round.usage.promptTokens + round.usage.completionTokens,
		time: localTime(round.finishedAt)
	};
}
/**
* The newest success, as the original chooses it: the highest round that succeeded, and of several with the
* same number the first in the file. An entry with an empty prompt, which the original can write, is passed over:
* an empty prompt is never executed.
*/
function bestRound(entries) {
	let best = null;
	for (const entry of entries) if (entry.succeed && entry.prompt.trim() !== "" && (best === null || entry.round > best.round)) best = entry;
	return best;
}
function localTime(milliseconds) {
	const time = new Date(milliseconds);
	const digits = (value, width) => String(value).padStart(width, "0");
	return `${[
		time.getFullYear(),
		digits(time.getMonth() + 1, 2),
		digits(time.getDate(), 2)
	].join("-")} ${[
		time.getHours(),
		time.getMinutes(),
		time.getSeconds()
	].map((part) => digits(part, 2)).join(":")}.${digits(time.getMilliseconds(), 3)}000`;
}
// src/workspace/results-file.ts
var entrySchema = looseObject({
	round: int().min(0),
	answers: array(looseObject({
		question: string(),
		answer: string().nullable().transform((answer) => answer ?? "")
	})),
	prompt: string(),
	succeed: boolean(),
	tokens: number().default(0),
	time: string().default("")
});
var resultsSchema = array(entrySchema);
/**
* The entries of a `results.json`, sorted by round; none when there is no such file.
* @throws SpoError `workspace` that names the file and what is wrong with it.
*/
async function readResults(path) {
	const text = await readText(path);
	if (text === null) return [];
	const checked = resultsSchema.safeParse(parseJson(path, text));
	if (!checked.success) throw unreadable(path, describe(checked.error.issues));
	return checked.data.toSorted((left, right) => left.round - right.round);
}
/** Writes all entries in the original's form. */
async function writeResults(path, entries) {
	await writeText(path, asciiJson(entries));
}
/** ASCII only and four spaces, as Python's `json.dump` does: the original opens the file in the locale's encoding. */
function asciiJson(value) {
	return JSON.stringify(value, null, 4).replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
async function readText(path) {
	try {
		return (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
	} catch (cause) {
		if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return null;
		throw unreadable(path, cause instanceof Error ? cause.message : String(cause), cause);
	}
}
function parseJson(path, text) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw unreadable(path, cause instanceof Error ? cause.message : String(cause), cause);
	}
}
function describe(issues) {
	const shown = issues.slice(0, 3).map((issue) => `${place(issue.path)}: ${issue.message}`);
	const rest = issues.length - shown.length;
	return [...shown, ...rest > 0 ? [`and ${rest} more`] : []].join("; ");
}
function place(path) {
	const [index, ...keys] = path;
	if (index === void 0) return "the file";
	return [`entry ${Number(index) + 1}`, ...keys.map(String)].join(".");
}
function unreadable(path, reason, cause) {
	return new SpoError("workspace", `${path} cannot be read as results: ${reason}.`, {
		remedy: "Repair or remove the file, or choose another name or workspace.",
		cause
	});
}
// src/workspace/workspace.ts
/**
* Opens `<root>/<name>` and reads what is there. Nothing is written before the first round is recorded.
* @param name A plain name or a relative path; its separators become folders.
* @throws SpoError `workspace` for a name that leads out of the root, and for results that cannot be read.
*/
async function openWorkspace(root, name) {
	const directory = join(resultFolder(root, name), "prompts");
	const resultsPath = join(directory, "results.json");
	await refuseLinks(root, directory);
	let entries = await readResults(resultsPath);
	async function store(next) {
		await writeResults(resultsPath, next);
		entries = [...next];
	}
	async function record(round) {
		const entry = entryOfRound(round);
		if (entry === null) return;
		const folder = join(directory, `round_${entry.round}`);
		await refuseLinks(root, folder);
		await writeText(join(folder, "prompt.txt"), entry.prompt);
		await writeText(join(folder, "answers.txt"), answersText(entry.answers));
		await store([...entries.filter((other) => other.round !== entry.round), entry].toSorted((left, right) => left.round - right.round));
	}
	async function discardFrom(round) {
		const kept = entries.filter((entry) => entry.round < round);
		if (kept.length < entries.length) await store(kept);
	}
	const inTurn = oneAtATime();
	return {
		directory,
		entries: () => entries,
		best: () => bestRound(entries),
		record: (round) => inTurn(() => record(round)),
		discardFrom: (round) => inTurn(() => discardFrom(round))
	};
}
/** Runs tasks one after the other: two overlapping writes of one file could end with the older text. */
function oneAtATime() {
	let last = Promise.resolve();
	return (task) => {
		const result = last.then(task);
		last = result.catch(() => void 0);
		return result;
	};
}
function answersText(answers) {
	return answers.map(({ question, answer }) => `Question:\n${question}\nAnswer:\n${answer}\n\n`).join("");
}
// src/jobs/check-migration.ts
/**
* Today's model with the present prompt against the new model with the prompt that was found for it, on fresh
* answers and first on the cases that the rounds did not see. Only a confirmed prompt is worth it, and only
* where the new model did worse with the present one.
* @param winner `challenger` is the confirmed prompt
* @param sample case indices that the rounds used
* @returns null where there is nothing to make up for, or no second model
* @throws SpoError for a fault that would hit every call
*/
async function compareSwitch(winner, sample, verdict, ports) {
	const { baseExecutor } = ports.models;
	if (baseExecutor === void 0 || verdict !== "regressed") return null;
	const sides = {
		incumbent: winner.spec.prompt,
		incumbentExecutor: baseExecutor
	};
	return comparePrompts({
		...winner,
		...sides,
		phase: "switch",
		seen: sample
	}, ports);
}
// src/jobs/migration-outcome.ts
/**
* Whether one prompt can move to the new model. It can when the new model does not do reliably worse with the
* present prompt, or else with the one that was found for it; whatever is open keeps it where it is.
* @param adapted today's model with the present prompt against the new model with the prompt found for it;
*   null when it did not come to that
*/
function migrationOf(facts, adapted) {
	return {
		...standingOf(facts, adapted),
		adapted
	};
}
function standingOf(facts, adapted) {
	const { verdict, baseVersusHead, note } = facts;
	switch (verdict) {
		case "improved": return {
			outcome: "ready",
			reason: "The new model answers this prompt better."
		};
		case "no-reliable-change": return {
			outcome: "ready",
			reason: `${noDifference(baseVersusHead)}.`
		};
		case "regressed": return adapted === null ? notAdapted(facts) : asAdapted(facts, adapted);
		case "budget-stopped": return {
			outcome: "not-ready",
			reason: `A larger budget is needed. ${note}`
		};
		default: return {
			outcome: "not-ready",
			reason: note
		};
	}
}
var WORSE = "The new model answers the present prompt worse";
function asAdapted({ bestRound }, adapted) {
	const prompt = `the prompt of round ${bestRound?.round}`;
	const ready = "ready-with-new-prompt";
	switch (verdictOf(adapted)) {
		case "improved": return {
			outcome: ready,
			reason: `${WORSE}, and with ${prompt} better than today's model.`
		};
		case "no-reliable-change": return {
			outcome: ready,
			reason: `${WORSE}. With ${prompt}: ${noDifference(adapted)}.`
		};
		case "regressed": return {
			outcome: "not-ready",
			reason: `${WORSE}, and with ${prompt} still worse than today's model.`
		};
		default: return {
			outcome: "not-ready",
			reason: `${WORSE}. ${`Whether ${prompt} makes up for it is open: ${adapted.note}`}`
		};
	}
}
function notAdapted({ note, rounds, bestRound, bestVersusHead }) {
	const reason = (why) => ({
		outcome: "not-ready",
		reason: why
	});
	if (note !== "") return reason(`${WORSE}. ${note}`);
	if (bestRound === null) return reason(`${WORSE}, and ${counted(rounds.length, "round")} found no better one.`);
	const open = bestVersusHead?.note || "more rounds or more cases may find one that is.";
	return reason(`${WORSE}, and the prompt of round ${bestRound.round} was not confirmed: ${open}`);
}
function noDifference(comparison) {
	if (comparison === null) return "No difference showed";
	const { challenger, incumbent, identical } = comparison.tally;
	const drawn = comparison.pairs.length;
	if (drawn > 0 && identical === drawn) return `No difference showed: all ${drawn} pairs of answers are the same`;
	return `No difference showed over ${counted(challenger + incumbent, "decisive pair")} of ${drawn}`;
}
// src/jobs/models/own-models.ts
/** The models of a prompt where they have other names than the run's. */
function otherModels({ names }, runNames) {
	const roles = ROLES.filter((role) => names[role] !== runNames[role]);
	return roles.length === 0 ? {} : { models: Object.fromEntries(roles.map((role) => [role, names[role]])) };
}
/** Whether a fault would hit every other prompt too, and not only one whose file chose a model or its parameters. */
function endsRun(error, { ownRoles }) {
	const { role } = error.evidence;
	return stopOf(error) !== "budget" && !ROLES.some((own) => own === role && ownRoles.has(own));
}
/** The report of a prompt that names models which cannot be used. */
function refusedPrompt(file, versions, error, { compare }) {
	const note = errorLine(error);
	const report = {
		...reportOfPrompt(file, versions),
		verdict: "error",
		note,
		stoppedBy: "error"
	};
	return compare === void 0 ? report : {
		...report,
		migration: migrationOf(report, null)
	};
}
var ALREADY_SWITCHED = {
	outcome: "ready",
	reason: "The file names the new model already.",
	adapted: null
};
/** The report of a prompt that is on the new model already, in a run that compares models; null for every other. */
function switchedPrompt(file, versions, { names }) {
	if (names.compare === void 0 || names.compare !== names.execute) return null;
	return {
		...reportOfPrompt(file, versions),
		migration: ALREADY_SWITCHED
	};
}
// src/spo/judge-health.ts
/** @param comparisons all that one judge compared */
function judgeHealth(comparisons) {
	const judged = comparisons.flatMap(({ pairs }) => pairs).filter(({ ballots }) => ballots.length > 0);
	const ballots = judged.flatMap((pair) => pair.ballots);
	const readable = ballots.filter(({ choice }) => choice !== "abstain");
	const complete = judged.filter(({ outcome }) => outcome !== "abstain");
	const unequal = complete.filter(({ outcome }) => outcome !== "flip").filter((pair) => lengthRatioOf(pair) !== 1);
	return {
		ballots: ballots.length,
		pairs: complete.length,
		flipRate: share(complete, ({ outcome }) => outcome === "flip"),
		firstPreferred: share(readable, choseFirst),
		abstainRate: share(ballots, ({ choice }) => choice === "abstain"),
		repeatAgreement: repeatAgreement(comparisons),
		lengthRatio: median(complete.map(lengthRatioOf)),
		longerPreferred: share(unequal, (pair) => lengthRatioOf(pair) > 1 === (pair.outcome === "challenger"))
	};
}
/** Fewer ballots or pairs than this say nothing of a judge. */
var ENOUGH_BALLOTS = 16;
var ENOUGH_PAIRS = 8;
/** What is suspicious about a judge, a sentence each. */
function healthWarnings(health) {
	const warnings = [];
	const warn = (suspicious, sentence) => {
		if (suspicious) warnings.push(sentence);
	};
	const { ballots, pairs, flipRate, firstPreferred, abstainRate, longerPreferred, lengthRatio } = health;
	const percent = (rate) => `${Math.round(100 * (rate ?? 0))}%`;
	warn(pairs >= ENOUGH_PAIRS && (flipRate ?? 0) > .45, `The judge followed the position in ${percent(flipRate)} of pairs: the answers are close, or the judge is weak.`);
	warn(ballots >= ENOUGH_BALLOTS && Math.abs((firstPreferred ?? .5) - .5) > .2, `The judge preferred the first answer in ${percent(firstPreferred)} of ballots; a fair one would in half of them.`);
	warn(ballots >= ENOUGH_BALLOTS && (abstainRate ?? 0) > .1, `${percent(abstainRate)} of ballots could not be read.`);
	warn(pairs >= ENOUGH_PAIRS && lengthRatio !== null && (lengthRatio > 1.5 || lengthRatio < 1 / 1.5) && (longerPreferred ?? 0) > .85, `The longer answer won ${percent(longerPreferred)} of decisive pairs: the judge may only like length.`);
	return warnings;
}
function choseFirst({ choice, challengerPosition }) {
	return choice === "challenger" === (challengerPosition === "first");
}
function repeatAgreement(comparisons) {
	let same = 0;
	let all = 0;
	for (const { pairs } of comparisons) {
		const readable = pairs.filter((pair) => pair.ballots.length > 0 && pair.outcome !== "abstain");
		readable.forEach((pair, index) => {
			const earlier = readable.slice(0, index).filter(({ caseIndex }) => caseIndex === pair.caseIndex);
			all += earlier.length;
			same += earlier.filter(({ outcome }) => outcome === pair.outcome).length;
		});
	}
	return all === 0 ? null : same / all;
}
function lengthRatioOf({ challengerAnswers, incumbentAnswers }) {
	return totalLength(challengerAnswers) / Math.max(1, totalLength(incumbentAnswers));
}
function totalLength(answers) {
	return answers.reduce((sum, answer) => sum + (answer.status === "answered" ? answer.text.length : 0), 0);
}
function share(items, holds) {
	return items.length === 0 ? null : items.filter(holds).length / items.length;
}
function median(values) {
	const sorted = values.toSorted((left, right) => left - right);
	const middle = sorted.length >> 1;
	const upper = sorted[middle];
	if (upper === void 0) return null;
	return (((sorted.length % 2 === 0 ? sorted[middle - 1] : upper) ?? upper) + upper) / 2;
}
// src/spo/prompt-warnings.ts
var MOST_GROWTH = 3;
/** Short prompts may grow: three times ten words are still few. */
var FEWEST_GROWN_WORDS = 60;
/** A run of this many words does not stand in two texts by chance. */
var COPIED_RUN = 8;
/** What a reader should know of a new prompt before taking it, a sentence each. */
function promptWarnings(before, after, spec) {
	const warnings = [];
	const [short, long] = [countWords(before), countWords(after)];
	if (long > MOST_GROWTH * short && long >= FEWEST_GROWN_WORDS) warnings.push(`The prompt has grown from ${short} to ${long} words.`);
	const copied = copiedRun(before, after, spec);
	if (copied !== null) warnings.push(`The new prompt holds words copied from the cases ("${copied}"): it may only know these answers.`);
	return warnings;
}
/** The first run of words in `after` that stands in a case and did not stand in `before`; null when there is none. */
function copiedRun(before, after, { cases }) {
	const known = new Set(runs(before));
	const material = new Set(cases.flatMap(({ question, answer = "" }) => [...runs(question), ...runs(answer)]));
	return runs(after).find((run) => material.has(run) && !known.has(run)) ?? null;
}
function runs(text) {
	const words = Array.from(WORDS.segment(text.toLowerCase())).filter(({ isWordLike }) => isWordLike);
	const count = Math.max(0, words.length - COPIED_RUN + 1);
	return Array.from({ length: count }, (_, start) => words.slice(start, start + COPIED_RUN).map(({ segment }) => segment).join(" "));
}
var WORDS = new Intl.Segmenter("en", { granularity: "word" });
// src/jobs/report-warnings.ts
/** What a reader should know before believing the verdict or taking the prompt. */
function warningsOf(report, spec, models) {
	const { baseVersusHead, bestVersusHead, bestRound, migration, rounds } = report;
	const health = judgeHealth([
		baseVersusHead,
		...rounds.map(({ comparison }) => comparison),
		bestVersusHead,
		migration?.adapted ?? null
	].filter((comparison) => comparison !== null));
	const judged = health.ballots > 0;
	return {
		judgeHealth: judged ? health : null,
		warnings: [
			...judged ? [...healthWarnings(health), ...ownAnswers(models)] : [],
			...bestRound === null ? [] : promptWarnings(spec.prompt, bestRound.prompt, spec),
			...migration !== null && bestRound?.confirmed ? [`The prompt of round ${bestRound.round} was found on ${models.executor.name}: take it with the switch to that model, not before.`] : []
		]
	};
}
function ownAnswers({ judge, executor, baseExecutor }) {
	if (baseExecutor === void 0) {
		if (judge.name !== executor.name) return [];
		return [`${judge.name} judges its own answers: a judge of another family is fairer.`];
	}
	if (judge.name !== executor.name && judge.name !== baseExecutor.name) return [];
	return [`${judge.name} judges its own answers against those of another model: a third one is fairer.`];
}
// src/jobs/check-prompt.ts
/**
* Everything that is done for one prompt of a change: base against head, the rounds from the head version,
* and the confirmation of the last incumbent. A fault keeps what was reached before it.
*
* Where the ports have two executors, the change is that of the model: today's is the base, the new one the
* head, and the rounds adapt the prompt to the new one.
*/
async function checkPrompt(check, ports) {
	const { versions } = check;
	const draft = {
		...reportOfPrompt(check.file, versions),
		...otherModels(check.models, check.runNames)
	};
	const reached = {};
	let adapted = null;
	let fault = null;
	let progress = null;
	const bill = () => progress?.usage() ?? ports.usage();
	const finish = async () => {
		if (ports.usage().calls > 0) await progress?.save({}).catch(keepReport);
		const facts = {
			...draft,
			...reached,
			usage: bill()
		};
		const report = ports.models.baseExecutor ? {
			...facts,
			migration: migrationOf(facts, adapted)
		} : facts;
		const { judgeHealth, warnings } = warningsOf(report, versions.head.spec, ports.models);
		return {
			report: {
				...report,
				judgeHealth,
				warnings: [...check.refused, ...warnings]
			},
			fault,
			bill
		};
	};
	try {
		progress = await progressOf(check, ports);
		Object.assign(reached, await compareWithBase(check, progress, ports));
		throwIfStopped(reached.baseVersusHead);
		if (check.alreadySearched) {
			reached.note = [reached.note, ALREADY_SEARCHED].filter(Boolean).join(" ");
			return finish();
		}
		const optimization = await runRounds(check, progress, ports);
		reached.rounds = optimization.rounds;
		reached.stoppedBy = optimization.stoppedBy;
		reached.bestRound = bestRoundOf(optimization, versions.head.spec.prompt);
		if (optimization.error !== null) throw optimization.error;
		Object.assign(reached, await confirmBest(check, optimization, reached.bestRound, progress, ports));
		throwIfStopped(reached.bestVersusHead);
		if (reached.bestRound?.confirmed) {
			adapted = await compareModels(check, optimization, reached, progress, ports);
			reached.stoppedBy = adapted?.stoppedBy ?? reached.stoppedBy;
			throwIfStopped(adapted);
		}
	} catch (error) {
		if (!(error instanceof SpoError)) throw error;
		const stop = stopOf(error);
		fault = endsRun(error, check.models) ? error : null;
		const compares = standingSide(check, ports) !== null;
		reached.verdict ??= stop === "budget" ? compares ? "budget-stopped" : null : "error";
		reached.note = [.../* @__PURE__ */ new Set([reached.note, errorLine(error)])].filter(Boolean).join(" ");
		reached.stoppedBy = endOf(stop, reached.stoppedBy);
	}
	return finish();
}
/** After a fault nothing has run to its end, however the rounds before it did. */
function endOf(stop, before) {
	return stop === null ? "error" : before ?? stop;
}
var ALREADY_SEARCHED = "An earlier run searched for a better prompt and found none; `force` searches again.";
/** A comparison that was cut short keeps its pairs; what would come after it does not start. */
function throwIfStopped(comparison) {
	if (!comparison?.stoppedBy) return;
	throw new SpoError(comparison.stoppedBy === "budget" ? "budget-exhausted" : "interrupted", comparison.note);
}
/** A cost that cannot be written down is no reason to lose what was found. */
function keepReport(error) {
	if (!(error instanceof SpoError)) throw error;
}
function progressOf({ versions, settings, models, workspaceRoot, resume }, { usage }) {
	const { spec, settings: file } = versions.head;
	const chosen = {
		...models.names,
		chosen: modelChoice(file)
	};
	const fingerprint = fingerprintOf(spec, versions.basePrompt, settings, chosen);
	return openProgress(workspaceRoot, spec.key, fingerprint, usage, resume);
}
/** What the prompt is compared with first; null where there is no such thing. */
function standingSide({ versions: { head, basePrompt } }, { models: { baseExecutor } }) {
	if (baseExecutor !== void 0) return {
		incumbent: head.spec.prompt,
		incumbentExecutor: baseExecutor
	};
	return basePrompt === null ? null : { incumbent: basePrompt };
}
function comparisonBasics({ versions, settings }) {
	return {
		spec: versions.head.spec,
		wave: pairsAtOnce(settings)
	};
}
async function compareWithBase(check, progress, ports) {
	const { head } = check.versions;
	const standing = standingSide(check, ports);
	if (standing === null) return {};
	if (standing.incumbentExecutor === void 0 && standing.incumbent === head.spec.prompt) return {
		verdict: "no-reliable-change",
		note: "The text of the prompt is the same as at the base."
	};
	const comparison = progress.current().baseVersusHead ?? await comparePrompts({
		...comparisonBasics(check),
		...standing,
		challenger: head.spec.prompt,
		test: check.checkTest,
		phase: "check"
	}, ports);
	if (comparison.stoppedBy === null) await progress.save({ baseVersusHead: comparison });
	return {
		baseVersusHead: comparison,
		verdict: verdictOf(comparison),
		note: comparison.note
	};
}
async function runRounds(check, progress, ports) {
	const { head } = check.versions;
	const workspace = await openWorkspace(check.workspaceRoot, head.spec.key);
	if (!progress.resumed) await workspace.discardFrom(1);
	return runResumableLoop(head.spec, check.settings, 1, null, progress, workspace, ports);
}
async function confirmBest(check, { sample }, best, progress, ports) {
	if (best === null) return {};
	const { round, prompt } = best;
	const winner = {
		...comparisonBasics(check),
		challenger: prompt,
		test: check.confirmTest
	};
	const stored = confirmationOf(best, progress);
	const bestVersusHead = stored?.bestVersusHead ?? await confirm(winner, sample, ports);
	if (stored === null && bestVersusHead.stoppedBy === null) await progress.save({ confirmation: {
		round,
		prompt,
		bestVersusHead,
		adapted: null
	} });
	return {
		bestVersusHead,
		bestRound: {
			...best,
			confirmed: verdictOf(bestVersusHead) === "improved"
		}
	};
}
/** Whether the best round makes up for what the switch to another model costs. */
async function compareModels(check, { sample }, { bestRound, verdict }, progress, ports) {
	if (!bestRound) return null;
	const stored = confirmationOf(bestRound, progress);
	if (stored?.adapted) return stored.adapted;
	const adapted = await compareSwitch({
		...comparisonBasics(check),
		challenger: bestRound.prompt,
		test: check.checkTest
	}, sample, verdict, ports);
	if (stored && adapted?.stoppedBy === null) await progress.save({ confirmation: {
		...stored,
		adapted
	} });
	return adapted;
}
/** What is decided of this round already; null when it is none that was confirmed before. */
function confirmationOf({ round, prompt }, progress) {
	const { confirmation } = progress.current();
	return confirmation?.round === round && confirmation.prompt === prompt ? confirmation : null;
}
/** The last incumbent, when it is not simply the prompt that the loop started from. */
function bestRoundOf({ best, rounds }, headPrompt) {
	if (best === null || best.prompt === headPrompt) return null;
	const round = rounds.find((each) => each.round === best.round);
	return {
		round: best.round,
		modification: round?.modification ?? "",
		prompt: best.prompt,
		confirmed: false
	};
}
// src/jobs/check-files.ts
/** Share of equal prompts that a run may call regressed, over all of its files; the same for improved. */
var ERROR_RATE = .05;
/** Those of a run that checks all of these files. */
function sharesOf(files, models) {
	const prompts = promptsOf(files);
	return {
		compared: prompts.filter(({ head, basePrompt }) => models.compare !== void 0 || basePrompt !== null && basePrompt !== head.spec.prompt).length,
		confirmed: prompts.length
	};
}
/**
* Checks every prompt of the changed files, several at once. The prompts of a run share its error rate, and a
* fault that would hit all of them ends the others too.
* @param shares of the whole run, where these files are only a part of it
* @param searched keys of prompts whose search was finished before and found nothing
*/
async function checkFiles(files, searched, request, shares = sharesOf(files, request.models.names)) {
	const checkTest = signTest(ERROR_RATE / Math.max(1, shares.compared));
	const confirmTest = signTest(ERROR_RATE / Math.max(1, shares.confirmed));
	const stop = new AbortController();
	const signal = AbortSignal.any([stop.signal, ...request.signal ? [request.signal] : []]);
	await beginRun(promptsOf(files), request);
	const queue = new PQueue({ concurrency: request.settings["max-concurrency"] });
	let fault = null;
	const jobs = files.flatMap((file) => {
		return [...promptsOf([file]).map((versions) => queue.add(async () => {
			const tests = {
				checkTest,
				confirmTest,
				alreadySearched: searched.has(versions.head.spec.key)
			};
			const checked = await checkOne(file.file, versions, tests, {
				...request,
				signal
			});
			if (checked.fault !== null) {
				fault ??= checked.fault;
				stop.abort(checked.fault);
			}
			return () => ({
				...checked.report,
				usage: checked.bill()
			});
		})), ...idleReports(file).map((report) => Promise.resolve(() => report))];
	});
	return {
		reports: (await Promise.all(jobs)).map((finished) => finished()),
		fault
	};
}
/** Checks a prompt with the settings and models that its file asks for and may have. */
async function checkOne(file, versions, tests, request) {
	const { spec, settings: fileSettings } = versions.head;
	const { names, forPrompt } = request.models;
	const models = await forPrompt({
		key: spec.key,
		settings: fileSettings
	}).catch(unusable);
	const unasked = (report) => ({
		report,
		fault: null,
		bill: () => report.usage
	});
	if (models instanceof SpoError) return unasked(refusedPrompt(file, versions, models, names));
	const switched = switchedPrompt(file, versions, models);
	if (switched !== null) return unasked(switched);
	const { settings, notices } = effectiveSettings(request.settings, fileSettings);
	const refused = [
		...versions.ignored ?? [],
		...notices,
		...models.notices
	];
	for (const sentence of refused) request.onNotice(`${spec.key}: ${sentence}`);
	const { workspace: workspaceRoot, resume } = request;
	const check = {
		file,
		versions,
		settings,
		refused,
		workspaceRoot,
		resume,
		models,
		runNames: names
	};
	const ports = {
		...request,
		models: models.models,
		usage: models.usage
	};
	return checkPrompt({
		...check,
		...tests
	}, ports);
}
/** What is wrong with the models that a file names is no matter of the others. */
function unusable(error) {
	if (error instanceof SpoError) return error;
	throw error;
}
// src/workspace/report-file.ts
/**
* Writes `report.json` at the workspace's root.
* @returns its absolute path.
* @throws SpoError `workspace`
*/
async function writeReport(root, report) {
	const path = join(resolve(root), "report.json");
	await writeReportCopy(path, report);
	return path;
}
/** Writes a report elsewhere: the one at the root is that of the run which ended last. @throws SpoError `workspace` */
async function writeReportCopy(path, report) {
	await writeText(path, `${JSON.stringify(report, null, 2)}\n`);
}
// src/jobs/worst-case-calls.ts
/** Ordinary text has more bytes to a token, and rarely fewer in any language. */
var BYTES_PER_TOKEN = 3;
/** Nobody knows the replies before the run; most are shorter. */
var ASSUMED_TOKENS = {
	answer: 500,
	ballot: 400,
	proposal: 1e3,
	prompt: 800
};
/** The loop when every round is fought out: both proposals, all answers, all ballots. */
function callsOfRounds({ spec, settings }, executor) {
	const { ballots, initialRound, judgeBy, maxRounds, sampleSize } = settings;
	const sample = Math.min(sampleSize, spec.cases.length);
	const challenges = initialRound === 1 ? maxRounds - 1 : maxRounds;
	return [
		proposals(spec, sample, challenges * 2),
		executions(spec, executor, sample * (1 + challenges)),
		ballotsOn(spec, judgeBy === "set" ? sample : 1, challenges * 2 * roundRule(ballots).most)
	];
}
/**
* A comparison that is undecided to its last pair. Where there are checks, each case differs once, which spares
* its ballots and has it drawn again.
* @param sides who answers for the incumbent and for the challenger
*/
function callsOfComparison({ spec }, errorRate, sides) {
	const { cases } = spec;
	if (new Set(cases.map(({ question }) => question)).size < 3) return [];
	const checked = cases.filter(({ checks = [] }) => checks.length > 0).length;
	const pairs = pairCap(checked > 0 ? errorRate / 2 : errorRate);
	const differing = Math.min(checked, pairs);
	const again = differing === 0 ? 0 : redrawsOfCase(errorRate / 2 / cases.length);
	return [...sides.map((executor) => executions(spec, executor, pairs + differing * again)), ballotsOn(spec, 1, 2 * (pairs - differing))];
}
/** By error rate: a test takes about 10 ms to lay out, and files of a run often have as many cases. */
var knownRedraws = /* @__PURE__ */ new Map();
function redrawsOfCase(errorRate) {
	const known = knownRedraws.get(errorRate) ?? fewestDecisivePairs(signTest(errorRate)) + 4;
	knownRedraws.set(errorRate, known);
	return known;
}
function executions(spec, executor, calls) {
	const grown = ASSUMED_TOKENS.prompt * BYTES_PER_TOKEN - Buffer.byteLength(spec.prompt);
	const sizes = spec.cases.map((testCase) => requestBytes(spec.render(spec.prompt, testCase)));
	return group(executor, calls, Math.max(...sizes) + Math.max(0, grown), ASSUMED_TOKENS.answer);
}
function ballotsOn(spec, cases, calls) {
	const answers = assumedAnswers(spec, cases);
	return group("evaluate", calls, requestBytes(evaluateMessages(answers, answers, spec)), ASSUMED_TOKENS.ballot);
}
function proposals(spec, cases, calls) {
	const incumbent = {
		prompt: spec.prompt.padEnd(ASSUMED_TOKENS.prompt * BYTES_PER_TOKEN, "x"),
		answers: assumedAnswers(spec, cases)
	};
	return group("optimize", calls, requestBytes(optimizeMessages(incumbent, spec)), ASSUMED_TOKENS.proposal);
}
/** Answers to the longest questions of the file. */
function assumedAnswers({ cases }, count) {
	const text = "x".repeat(ASSUMED_TOKENS.answer * BYTES_PER_TOKEN);
	return cases.map(({ question }, caseIndex) => ({
		status: "answered",
		caseIndex,
		question,
		text
	})).sort((left, right) => right.question.length - left.question.length).slice(0, count);
}
function group(role, calls, bytes, completionTokens) {
	return {
		role,
		calls,
		promptTokens: Math.ceil(bytes / BYTES_PER_TOKEN),
		completionTokens
	};
}
// src/jobs/worst-case.ts
/** Adds up the longest run that the settings allow: nothing is decided early, and each proposal is asked for twice. */
function worstCase(plan) {
	return plan.prompts.map((prompt) => worstOfPrompt(prompt, plan)).reduce(add, NOTHING);
}
var NOTHING = {
	calls: 0,
	attempts: 0,
	tokens: 0,
	costUsd: 0
};
function add(left, right) {
	return {
		calls: left.calls + right.calls,
		attempts: left.attempts + right.attempts,
		tokens: left.tokens + right.tokens,
		costUsd: left.costUsd === null || right.costUsd === null ? null : left.costUsd + right.costUsd
	};
}
function worstOfPrompt(prompt, plan) {
	const { maxCalls, maxTokens, maxCostUsd } = prompt.limits;
	const worst = callsOfPrompt(prompt, plan).map((group) => {
		const { calls, promptTokens, completionTokens } = group;
		const tokens = calls * (promptTokens + completionTokens);
		return {
			calls,
			attempts: calls * (1 + plan.retries),
			tokens,
			costUsd: costOfGroup(group, prompt)
		};
	}).reduce(add, NOTHING);
	return {
		calls: Math.min(worst.calls, maxCalls ?? worst.calls),
		attempts: Math.min(worst.attempts, maxCalls ?? worst.attempts),
		tokens: Math.min(worst.tokens, maxTokens ?? worst.tokens),
		costUsd: worst.costUsd && Math.min(worst.costUsd, maxCostUsd ?? worst.costUsd)
	};
}
/** `At most 1,234 calls (4,936 with every retry), about 2,100,000 tokens and $1.23; budget: 500 calls, $1.00.` */
function worstCaseText({ calls, attempts, tokens, costUsd }, limits) {
	const retried = attempts > calls ? ` (${thousands(attempts)} with every retry)` : "";
	const cost = costUsd === null ? "an unknown cost" : dollars(costUsd);
	return `At most ${counted(calls, "call")}${retried}, about ${counted(tokens, "token")} and ${cost}; budget: ${budgetText(limits)}.`;
}
function budgetText({ maxCalls, maxTokens, maxCostUsd, maxMinutes }) {
	const parts = [
		maxCalls === null ? "" : counted(maxCalls, "call"),
		maxTokens === null ? "" : counted(maxTokens, "token"),
		maxCostUsd === null ? "" : dollars(maxCostUsd),
		maxMinutes === null ? "" : counted(maxMinutes, "minute")
	].filter((part) => part !== "");
	return parts.length === 0 ? "none" : parts.join(", ");
}
function dollars(value) {
	return `$${value.toFixed(value > 0 && value < .01 ? 4 : 2)}`;
}
function callsOfPrompt(prompt, plan) {
	const { errorRate, prompts, verdicts, migration } = plan;
	const { settings } = prompt;
	const executor = migration ? "compare" : "execute";
	const rounds = callsOfRounds(prompt, executor);
	if (!verdicts) return rounds;
	const isCompared = (each) => migration || hasOtherBase(each);
	const compared = prompts.filter(isCompared).length;
	const first = isCompared(prompt) ? callsOfComparison(prompt, errorRate / compared, ["execute", executor]) : [];
	if (!(settings.initialRound > 1 || settings.maxRounds > 1)) return [...first, ...rounds];
	const confirmation = callsOfComparison(prompt, errorRate / prompts.length, [executor, executor]);
	return [
		...first,
		...rounds,
		...confirmation,
		...migration ? first : []
	];
}
function hasOtherBase({ spec, basePrompt }) {
	return basePrompt !== null && basePrompt !== spec.prompt;
}
function costOfGroup({ role, calls, promptTokens, completionTokens }, { costs }) {
	if (calls === 0) return 0;
	const each = costs[role]?.({
		promptTokens,
		cachedPromptTokens: 0,
		completionTokens
	});
	return each === void 0 || each === null ? null : each * calls;
}
// src/jobs/worst-case-of.ts
/** A prompt as the worst case of a run sees it, with what its file says of how it is run. */
async function planPrompt({ spec, settings: file }, basePrompt, settings, models, initialRound = 1) {
	return {
		spec,
		basePrompt,
		settings: loopSettings(effectiveSettings(settings, file).settings, initialRound),
		costs: await models.costsFor(file),
		limits: {
			maxCalls: file.maxCalls ?? null,
			maxTokens: file.maxTokens ?? null,
			maxCostUsd: file.maxCostUsd ?? null
		}
	};
}
/** The worst case of a run in a sentence. @param verdicts whether prompts are compared and confirmed, as a check does */
function worstCaseOf(prompts, verdicts, models) {
	const retries = models.simulated ? 0 : 3;
	return worstCaseText(worstCase({
		prompts,
		verdicts,
		migration: models.names.compare !== void 0,
		errorRate: ERROR_RATE,
		retries
	}), models.limits);
}
export { storedCheckpoint as _, writeReportCopy as a, judgeHealth as c, readResults as d, bestRound as f, runResumableLoop as g, openProgress as h, writeReport as i, otherModels as l, fingerprintOf as m, worstCaseOf as n, ERROR_RATE as o, reportOfFile as p, worstCase as r, checkFiles as s, planPrompt as t, openWorkspace as u, refuseLinks as v, resultFolder as y };
