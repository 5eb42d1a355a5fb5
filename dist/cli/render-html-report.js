import { r as thousands, t as counted } from "./counted.js";
import { i as promptTitle, r as promptTextPath, t as isSamePrompt } from "./prompt-name.js";
import { a as tallyPairs, o as verdictOf, r as stands, t as isStart } from "./standing-round.js";
import { f as defineTexts, l as percentText, m as visibleText, n as roundTexts, p as cutText, r as terms, t as roundCells, u as ratioText } from "./rounds.js";
import { n as PAGE_STYLE, t as PAGE_SCRIPT } from "./page-file.generated.js";
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
// src/report/prompt-facts.ts
/** The best round where it is another than the starting prompt. */
function foundRound(prompt) {
	const { bestRound, rounds } = prompt;
	return bestRound === null || isStart(rounds, bestRound.round) ? null : bestRound;
}
/** What is said of a prompt beside its verdict; empty where the reason of a switch's outcome says it already. */
function ownNote({ note, migration }) {
	return migration?.reason.includes(note) ? "" : note;
}
/** What a run without a base can hold; a change can hold some of it too. */
var UNCOMPARED = /* @__PURE__ */ new Set([
	"unchanged",
	"invalid",
	"off"
]);
/** Whether the run looked at prompts as they stand, with nothing to compare them with. */
function nothingChanged({ models, prompts }) {
	const unchanged = prompts.every(({ status }) => UNCOMPARED.has(status));
	return models.compare === void 0 && unchanged;
}
/** Whether the commit holds this prompt. */
function isPublished(prompt, { prompts, paths }) {
	if (prompts !== void 0) return prompts.some((published) => isSamePrompt(published, prompt));
	return paths.some((written) => written.endsWith(promptTextPath(prompt, "")));
}
// src/report/cells/legend.ts
var legendTexts = defineTexts({
	en: {
		pairs: "a : b counts pairs, each judged in both orders; a flip is a pair on which the judge followed the position.",
		change: (rate) => `If no prompt had really changed, at most ${rate} of runs would say regressed, and at most ${rate} improved.`,
		models: (rate) => `If the new model were really no different on any prompt, at most ${rate} of runs would say regressed, and at most ${rate} improved.`,
		search: (rate) => `If no prompt found were really better, at most ${rate} of runs would confirm one.`
	},
	zh: {
		pairs: "a : b \u4e3a\u914d\u5bf9\u6570\uff0c\u6bcf\u4e2a\u914d\u5bf9\u6309\u4e24\u79cd\u987a\u5e8f\u5404\u8bc4\u5224\u4e00\u6b21\uff1b\u7ffb\u8f6c\u6307\u8bc4\u4f30\u6a21\u578b\u8ddf\u968f\u4e86\u4f4d\u7f6e\u7684\u914d\u5bf9\u3002",
		change: (rate) => `\u82e5\u6ca1\u6709\u63d0\u793a\u8bcd\u771f\u7684\u6539\u53d8\uff0c\u81f3\u591a ${rate} \u7684\u8fd0\u884c\u4f1a\u62a5\u544a\u53d8\u5dee\uff0c\u81f3\u591a ${rate} \u4f1a\u62a5\u544a\u53d8\u597d\u3002`,
		models: (rate) => `\u82e5\u65b0\u6a21\u578b\u5728\u4efb\u4f55\u63d0\u793a\u8bcd\u4e0a\u90fd\u6ca1\u6709\u5dee\u522b\uff0c\u81f3\u591a ${rate} \u7684\u8fd0\u884c\u4f1a\u62a5\u544a\u53d8\u5dee\uff0c\u81f3\u591a ${rate} \u4f1a\u62a5\u544a\u53d8\u597d\u3002`,
		search: (rate) => `\u82e5\u627e\u5230\u7684\u63d0\u793a\u8bcd\u90fd\u4e0d\u771f\u6b63\u66f4\u597d\uff0c\u81f3\u591a ${rate} \u7684\u8fd0\u884c\u4f1a\u786e\u8ba4\u5176\u4e2d\u4e4b\u4e00\u3002`
	}
});
/** How sure the verdicts are, in the words of the kind of run; empty where there is nothing to be sure of. */
function errorRateText(report, say) {
	const rate = `${100 * report.errorRate}%`;
	if (report.verdict !== null) return report.models.compare === void 0 ? say.change(rate) : say.models(rate);
	return nothingChanged(report) ? say.search(rate) : "";
}
// src/report/standings.ts
var STANDINGS = [
	["regressed", "regressed"],
	["error", "ended in an error"],
	["invalid", "invalid"],
	["not-ready", "not ready"],
	["budget-stopped", "stopped by the budget"],
	["insufficient-evidence", "with insufficient evidence"],
	["ready-with-new-prompt", "with the new prompt"],
	["ready", "ready"],
	["improved", "improved"],
	[
		"better",
		"better prompt found",
		"better prompts found"
	],
	["tentative", "tentative"],
	["no-reliable-change", "without reliable change"],
	["new", "new"],
	["not-compared", "not compared"],
	["removed", "removed"],
	["off", "off"]
];
function standingOf(prompt) {
	if (prompt.migration !== null) return prompt.migration.outcome;
	if (prompt.status === "unchanged") return standingOfSearch(prompt);
	return prompt.status === "changed" ? prompt.verdict ?? "not-compared" : prompt.status;
}
/** Where nothing changed, the search is all there is to tell. */
function standingOfSearch(prompt) {
	if (prompt.verdict !== null) return prompt.verdict;
	const found = foundRound(prompt);
	if (found?.confirmed) return "better";
	if (prompt.stoppedBy === "budget") return "budget-stopped";
	return found === null ? "no-reliable-change" : "tentative";
}
/** How many prompts have each standing: worst first, and best first for a switch of models. */
function countStandings(report) {
	const standings = report.prompts.map(standingOf);
	const counts = STANDINGS.map(([standing]) => ({
		standing,
		count: standings.filter((found) => found === standing).length
	})).filter(({ count }) => count > 0);
	return report.models.compare === void 0 ? counts : counts.reverse();
}
/** `1 regressed, 2 improved`, in the order of `countStandings`. */
function standingsText(report) {
	const counts = countStandings(report).map(({ standing, count }) => {
		const [, one, many = one] = STANDINGS.find(([known]) => known === standing) ?? [standing, standing];
		return counted(count, one, many);
	});
	return counts.length === 0 ? "no prompt to check" : counts.join(", ");
}
/**
* What the run was about where that is no change, and the standings.
* @param nameText how a model's name is shown
*/
function outcomeText(report, nameText) {
	const { execute, compare } = report.models;
	const standings = standingsText(report);
	return compare === void 0 ? standings : `switch from ${nameText(execute)} to ${nameText(compare)}: ${standings}`;
}
/** The prompts from the worst to the best standing, so that what matters most is read first and cut last. */
function worstFirst(prompts) {
	const rank = (prompt) => STANDINGS.findIndex(([standing]) => standing === standingOf(prompt));
	return prompts.toSorted((left, right) => rank(left) - rank(right));
}
// src/report/cells/changes.ts
var changeTexts = defineTexts({
	en: {
		change: "What this pull request changes",
		best: (round) => `What ${round} changes`,
		same: "The text of the prompt is the same."
	},
	zh: {
		change: "\u672c\u6b21\u6539\u52a8\u6539\u4e86\u4ec0\u4e48",
		best: (round) => `${round}\u6539\u4e86\u4ec0\u4e48`,
		same: "\u63d0\u793a\u8bcd\u6587\u672c\u76f8\u540c\u3002"
	}
});
/** The changes of a prompt that matter: by the author, and by the best round. */
function changeCells(prompt, say, term) {
	const { basePrompt, headPrompt } = prompt;
	if (headPrompt === null) return [];
	const best = foundRound(prompt);
	return [...basePrompt === null ? [] : [{
		title: say.change,
		before: basePrompt,
		after: headPrompt
	}], ...best === null ? [] : [{
		title: say.best(term.round(best.round)),
		before: headPrompt,
		after: best.prompt
	}]];
}
// src/report/cells/judge.ts
var judgeTexts = defineTexts({
	en: {
		caption: (ballots, pairs) => `${counted(ballots, "ballot")}, ${counted(pairs, "pair")} with two readable ones`,
		heads: [
			"figure",
			"here",
			"should be"
		],
		flips: ["flips: the two orders disagree", "low; high when the answers are close"],
		first: ["ballots for the answer that stood first", "about 50%"],
		unreadable: ["ballots that could not be read", "0%; above 25% there is no verdict"],
		repeats: ["two pairs on a case came out the same", "high"],
		length: ["length of new answers over old ones, median", "as the requirements ask"],
		longer: ["decisive pairs that the longer answer won", "not near 100% when lengths differ"]
	},
	zh: {
		caption: (ballots, pairs) => `${thousands(ballots)} \u5f20\u9009\u7968\uff0c\u5176\u4e2d\u4e24\u5f20\u90fd\u53ef\u8bfb\u7684\u914d\u5bf9 ${thousands(pairs)} \u4e2a`,
		heads: [
			"\u6307\u6807",
			"\u672c\u6b21",
			"\u5e94\u4e3a"
		],
		flips: ["\u7ffb\u8f6c\uff1a\u4e24\u79cd\u987a\u5e8f\u7684\u9009\u7968\u4e0d\u4e00\u81f4", "\u4f4e\uff1b\u7b54\u6848\u63a5\u8fd1\u65f6\u4f1a\u504f\u9ad8"],
		first: ["\u6295\u7ed9\u6392\u5728\u524d\u9762\u7684\u7b54\u6848\u7684\u9009\u7968", "\u7ea6 50%"],
		unreadable: ["\u65e0\u6cd5\u8bfb\u53d6\u7684\u9009\u7968", "0%\uff1b\u8d85\u8fc7 25% \u5219\u4e0d\u4e0b\u7ed3\u8bba"],
		repeats: ["\u540c\u4e00\u6848\u4f8b\u7684\u4e24\u4e2a\u914d\u5bf9\u7ed3\u679c\u4e00\u81f4", "\u9ad8"],
		length: ["\u65b0\u7b54\u6848\u4e0e\u65e7\u7b54\u6848\u7684\u957f\u5ea6\u6bd4\uff08\u4e2d\u4f4d\u6570\uff09", "\u7b26\u5408\u8981\u6c42\u5373\u53ef"],
		longer: ["\u6709\u80dc\u8d1f\u7684\u914d\u5bf9\u4e2d\u8f83\u957f\u7b54\u6848\u83b7\u80dc", "\u957f\u5ea6\u4e0d\u540c\u65f6\u4e0d\u5e94\u63a5\u8fd1 100%"]
	}
});
/** What was measured of a judge, in the order of the table; a dash where there was nothing to count. */
function judgeFigures(health) {
	return {
		flips: percentText(health.flipRate),
		first: percentText(health.firstPreferred),
		unreadable: percentText(health.abstainRate),
		repeats: percentText(health.repeatAgreement),
		length: ratioText(health.lengthRatio),
		longer: percentText(health.longerPreferred)
	};
}
/** A row for each figure. */
function judgeCells(figures, say) {
	return Object.entries(figures).map(([name, here]) => {
		const [figure = "", expected = ""] = say[name];
		return {
			figure,
			here,
			expected
		};
	});
}
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
var extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
var tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
var wordsWithSpaceDiff = new WordsWithSpaceDiff();
function diffWordsWithSpace(oldStr, newStr, options) {
	return wordsWithSpaceDiff.diff(oldStr, newStr, options);
}
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
new ArrayDiff();
// src/report/words/word-changes.ts
var MOST_EDITS = 500;
/** What becomes of one text in the other, word by word, or by lines where they are too different for that. */
function wordChanges(before, after) {
	return joinNeighbours(changes(before, after));
}
function changes(old, fresh) {
	const bound = { maxEditLength: MOST_EDITS };
	return diffWordsWithSpace(old, fresh, bound) ?? diffLines(old, fresh, bound) ?? [{
		value: old,
		removed: true,
		added: false,
		count: 1
	}, {
		value: fresh,
		removed: false,
		added: true,
		count: 1
	}];
}
/** Changes with next to nothing between them read as one: word by word they would be confetti. */
function joinNeighbours(found) {
	const runs = [];
	found.forEach(({ value, added, removed }, index) => {
		const last = runs.at(-1);
		const open = last !== void 0 && "removed" in last ? last : null;
		if (!added && !removed && (open === null || index === found.length - 1 || !isShort(value))) {
			runs.push({ kept: value });
			return;
		}
		const run = open ?? {
			removed: "",
			added: ""
		};
		if (open === null) runs.push(run);
		if (!added) run.removed += value;
		if (!removed) run.added += value;
	});
	return runs;
}
function isShort(text) {
	return !text.includes("\n") && text.trim().split(/\s+/).length <= 2;
}
// src/report/cells/comparisons.ts
/** Base against head, the best round against the head or the present prompt, and those of a switch of models. */
var comparisonTexts = defineTexts({
	en: {
		change: words("this pull request against base", "base", "this pull request"),
		best: words("best against this pull request", "this pull request", "best"),
		"best-of-present": words("best against the present prompt", "the present prompt", "best"),
		models: words("new model against today's", "today's model", "the new model"),
		"best-on-new": words("best against the present prompt, on the new model", "the present prompt", "best"),
		adapted: words("new model with its new prompt against today's", "today's model", "the new model with its new prompt")
	},
	zh: {
		change: words("\u672c\u6b21\u6539\u52a8\u4e0e\u57fa\u51c6\u76f8\u6bd4", "\u57fa\u51c6", "\u672c\u6b21\u6539\u52a8"),
		best: words("\u6700\u4f73\u8f6e\u6b21\u4e0e\u672c\u6b21\u6539\u52a8\u76f8\u6bd4", "\u672c\u6b21\u6539\u52a8", "\u6700\u4f73\u8f6e\u6b21"),
		"best-of-present": words("\u6700\u4f73\u8f6e\u6b21\u4e0e\u73b0\u6709\u63d0\u793a\u8bcd\u76f8\u6bd4", "\u73b0\u6709\u63d0\u793a\u8bcd", "\u6700\u4f73\u8f6e\u6b21"),
		models: words("\u65b0\u6a21\u578b\u4e0e\u73b0\u7528\u6a21\u578b\u76f8\u6bd4", "\u73b0\u7528\u6a21\u578b", "\u65b0\u6a21\u578b"),
		"best-on-new": words("\u6700\u4f73\u8f6e\u6b21\u4e0e\u73b0\u6709\u63d0\u793a\u8bcd\u76f8\u6bd4\uff08\u65b0\u6a21\u578b\u4e0a\uff09", "\u73b0\u6709\u63d0\u793a\u8bcd", "\u6700\u4f73\u8f6e\u6b21"),
		adapted: words("\u65b0\u6a21\u578b\u52a0\u65b0\u63d0\u793a\u8bcd\u4e0e\u73b0\u7528\u6a21\u578b\u76f8\u6bd4", "\u73b0\u7528\u6a21\u578b", "\u65b0\u6a21\u578b\u52a0\u65b0\u63d0\u793a\u8bcd")
	}
});
/** The comparisons outside the rounds, in the order in which they were made. */
function comparisonsOf(prompt) {
	const { status, baseVersusHead, bestVersusHead, migration } = prompt;
	if (migration !== null) {
		const switched = [named("models", baseVersusHead), named("best-on-new", bestVersusHead)];
		return migration.adapted === null ? switched : [...switched, named("adapted", migration.adapted)];
	}
	if (status === "unchanged") return [named("best-of-present", bestVersusHead)];
	return [named("change", baseVersusHead), named("best", bestVersusHead)];
}
function named(kind, comparison) {
	return {
		kind,
		...comparisonTexts.en[kind],
		comparison
	};
}
function words(title, standing, challenging) {
	return {
		title,
		standing,
		challenging
	};
}
// src/report/cells/assertions.ts
var assertionTexts = defineTexts({
	en: {
		heads: (standing, challenging) => [
			"case",
			"check",
			`${standing} failed`,
			`${challenging} failed`,
			"drawn again"
		],
		of: (failed, drawn) => `${failed} of ${drawn}`,
		decision: {
			challenger: "reliably better",
			incumbent: "reliably worse",
			none: "not reliable"
		},
		passed: ({ passed, cases }, both) => `${both ?? "Both"} passed every check on ${passed} of ${counted(cases, "case")}.`
	},
	zh: {
		heads: (standing, challenging) => [
			"\u6848\u4f8b",
			"\u68c0\u67e5",
			`${standing}\u672a\u901a\u8fc7`,
			`${challenging}\u672a\u901a\u8fc7`,
			"\u91cd\u65b0\u62bd\u53d6"
		],
		of: (failed, drawn) => `${failed} / ${drawn}`,
		decision: {
			challenger: "\u786e\u5b9e\u66f4\u597d",
			incumbent: "\u786e\u5b9e\u66f4\u5dee",
			none: "\u4e0d\u53ef\u9760"
		},
		passed: ({ passed, cases }) => `${cases} \u4e2a\u6848\u4f8b\u4e2d\u6709 ${passed} \u4e2a\u4e24\u8fb9\u90fd\u901a\u8fc7\u4e86\u5168\u90e8\u68c0\u67e5\u3002`
	}
});
/** Which assertions failed in a comparison; null when no case in it has any. */
function failingAssertions(comparison) {
	const checked = comparison?.pairs.filter(({ failedChecks }) => failedChecks !== void 0) ?? [];
	if (comparison === null || checked.length === 0) return null;
	const failing = [...new Set(checked.map(({ caseIndex }) => caseIndex ?? 0))].sort((a, b) => a - b).flatMap((index) => failingOf(checked, index, comparison.redraws));
	const cases = new Set(checked.map(({ caseIndex }) => caseIndex)).size;
	return {
		failing,
		cases,
		passed: cases - new Set(failing.map(({ caseIndex }) => caseIndex)).size
	};
}
function failingOf(pairs, caseIndex, redraws) {
	const failed = pairs.filter((pair) => pair.caseIndex === caseIndex).flatMap(({ failedChecks }) => failedChecks ?? []);
	const labels = new Set(failed.flatMap(({ incumbent, challenger }) => [...incumbent, ...challenger]));
	const count = (label, side) => failed.filter((each) => each[side].includes(label)).length;
	return [...labels].map((label) => ({
		caseIndex,
		label,
		incumbentFailed: count(label, "incumbent"),
		challengerFailed: count(label, "challenger"),
		drawn: failed.length,
		redraw: redraws.find((redraw) => redraw.caseIndex === caseIndex) ?? null
	}));
}
function assertionCells({ caseIndex, label, incumbentFailed, challengerFailed, drawn, redraw }, say) {
	return {
		caseNumber: String(caseIndex + 1),
		label,
		standing: say.of(incumbentFailed, drawn),
		challenging: say.of(challengerFailed, drawn),
		drawnAgain: redraw === null ? "" : `${say.decision[redraw.decision]} ${redraw.tally.challenger} : ${redraw.tally.incumbent}`
	};
}
// src/report/cells/cases.ts
var caseTexts = defineTexts({
	en: {
		better: "better",
		worse: "worse",
		even: "even"
	},
	zh: {
		better: "\u66f4\u597d",
		worse: "\u66f4\u5dee",
		even: "\u6301\u5e73"
	}
});
/** The cases that a comparison has pairs on, in their order. */
function caseCells({ pairs }) {
	return [...new Set(pairs.map(({ caseIndex }) => caseIndex))].sort((left, right) => (left ?? -1) - (right ?? -1)).map((caseIndex) => {
		const own = pairs.filter((pair) => pair.caseIndex === caseIndex);
		const tally = tallyPairs(own);
		const lead = tally.challenger - tally.incumbent;
		return {
			caseIndex,
			pairs: own,
			tally,
			tendency: lead > 0 ? "better" : lead < 0 ? "worse" : "even"
		};
	});
}
// src/report/cells/overview.ts
var overviewTexts = defineTexts({
	en: {
		prompt: "prompt",
		/** Titles of the column with the best round; that of what was compared is the comparison's. */
		best: {
			best: "best found against this pull request",
			"best-of-present": "best found against the present prompt",
			"best-on-new": "best found on the new model"
		},
		was: "was",
		notProposed: "not proposed",
		foundOn: (day) => `found on ${day}`,
		noChange: (rounds) => `no reliable change in ${rounds}`,
		take: "take it"
	},
	zh: {
		prompt: "\u63d0\u793a\u8bcd",
		best: {
			best: "\u627e\u5230\u7684\u6700\u4f73\u4e0e\u672c\u6b21\u6539\u52a8\u76f8\u6bd4",
			"best-of-present": "\u627e\u5230\u7684\u6700\u4f73\u4e0e\u73b0\u6709\u63d0\u793a\u8bcd\u76f8\u6bd4",
			"best-on-new": "\u65b0\u6a21\u578b\u4e0a\u627e\u5230\u7684\u6700\u4f73"
		},
		was: "\u539f\u4e3a",
		notProposed: "\u672a\u63d0\u8bae",
		foundOn: (day) => `\u4e8e ${day} \u627e\u5230`,
		noChange: (rounds) => `${rounds}\u5185\u65e0\u53ef\u9760\u53d8\u5316`,
		take: "\u91c7\u7528"
	}
});
/** Which columns the verdicts of a run have. */
function overviewColumns(report) {
	if (report.models.compare !== void 0) return {
		compared: "models",
		best: "best-on-new"
	};
	if (nothingChanged(report)) return {
		compared: null,
		best: "best-of-present"
	};
	return {
		compared: "change",
		best: "best"
	};
}
/** Null where nothing better than the starting prompt was found. */
function foundCells(prompt, publication) {
	const best = foundRound(prompt);
	if (best === null) return null;
	return {
		best,
		tally: prompt.bestVersusHead?.tally ?? null,
		taken: publication !== null && isPublished(prompt, publication) ? publication : null,
		day: prompt.foundAt?.slice(0, 10) ?? null
	};
}
/** The page that a better prompt is taken from; null without one. */
function takeAddress({ pullRequestUrl, proposalUrl, branchUrl }) {
	return pullRequestUrl ?? proposalUrl ?? branchUrl;
}
// node_modules/preact/dist/preact.mjs
var n;
var t$1;
var r$1;
var u$3;
var i$2;
var f$3;
var o$3;
var e$1;
var l$2;
var c$2;
var a$3;
var s$2;
var h$2 = Symbol.for("pv");
var p$2 = {};
var y$2 = [];
var v$2 = /^m(i|n|o|s|text|space)$/;
var w$2 = Array.isArray;
var d$2 = y$2.slice;
var _$2 = Object.assign;
function g$2(n) {
	n && n.parentNode && n.remove();
}
function k$2(n, t, r) {
	var u, i, f, o = {}, e = arguments.length;
	for (f in t) "key" == f ? u = t[f] : "ref" == f && "function" != typeof n ? i = t[f] : o[f] = t[f];
	return e > 2 && (o.children = e > 3 ? d$2.call(arguments, 2) : r), m$2(n, o, u, i, null);
}
function m$2(r, u, i, f, o) {
	var e = {
		type: r,
		props: u,
		key: i,
		ref: f,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: h$2,
		__v: o || ++t$1,
		__i: -1,
		__u: 0
	};
	return !o && n.vnode && n.vnode(e), e;
}
function $$1(n) {
	return n.children;
}
function x$1(n, t) {
	this.props = n, this.context = t, this.__g = 0;
}
function S(n, t) {
	if (null == t) return n.__ && S(n.__, n.__i + 1);
	for (var r; t < n.__k.length; t++) if ((r = n.__k[t]) && r.__e) return r.__e;
	return "function" != typeof n.type || n.props.__P ? null : S(n);
}
function C$1(t) {
	var r, u = t.__v, i = u.__e, f = [], o = [], e = t.__P;
	e && ((r = _$2({ constructor: h$2 }, u)).__v = u.__v + 1, n.vnode && n.vnode(r), z$2(e, r, u, t.__n, e.namespaceURI, 32 & u.__u ? [i] : null, f, i || S(u), 32 & u.__u, o), r.__v = u.__v, r.__.__k[r.__i] = r, E$1(f, r, o), u.__ = u.__e = null, r.__e != i && j$2(r));
}
function j$2(n) {
	if ((n = n.__) && n.__c && !n.props.__P) return n.__e = null, n.__k.some(function(t) {
		return t && (n.__e = t.__e);
	}), j$2(n);
}
function L(t) {
	(8 & t.__g || (t.__g |= 8, u$3.push(t), f$3++)) && i$2 == n.debounceRendering || ((i$2 = n.debounceRendering) || queueMicrotask)(H$1);
}
function H$1() {
	try {
		for (var n, t = 1; u$3.length;) u$3.length > t && u$3.sort(o$3), n = u$3.shift(), t = u$3.length, 8 & n.__g && C$1(n);
	} finally {
		(f$3 = u$3.length) && (i$2 || queueMicrotask)(H$1);
	}
}
function I$1(n, t, r, u, i, f, o, e, l, c, a) {
	var s, h, v, w, d, _, g = u.__k || y$2, k = t.length;
	for (l = q$1(r, t, g, l, k), s = 0; s < k; s++) null != (v = r.__k[s]) && (h = ~v.__i && g[v.__i] || p$2, v.__i = s, _ = z$2(n, v, h, i, f, o, e, l, c, a), w = v.__e, (h.ref != v.ref || 8 & h.__u) && (h.ref && G$1(h.ref, null, v, h), v.ref && a.push(v.ref, v.__c || w, v)), d = d || w, 4 & v.__u ? (l = A$1(v, l, n, !h.__v), h.__e && (h.__e = null)) : "function" == typeof v.type && void 0 !== _ ? l = _ : w && (l = w.nextSibling), v.__u &= -21);
	return r.__e = d, l;
}
function q$1(n, t, r, u, i) {
	var f, o, e, l, c, a, s, p, y, v = r.length, d = v, _ = 0, g = 0, k = n.__k = Array(i);
	for (f = 0; f < i; f++) null != (o = t[f]) && "boolean" != typeof o && "function" != typeof o ? ("object" != typeof o || o.constructor === String ? o = k[f] = m$2(null, o) : w$2(o) ? o = k[f] = m$2($$1, { children: o }) : o.constructor === h$2 && o.__b ? o = k[f] = m$2(o.type, o.props, o.key, o.ref, o.__v) : k[f] = o, l = f + _, o.__ = n, o.__b = n.__b + 1, e = null, ~(c = o.__i = P$2(o, r, l, d)) && (d--, (e = r[c]) && (e.__u |= 2)), e && e.__v ? (o.__u |= 16, c == l - 1 ? _-- : c == l + 1 ? _++ : c != l && (c > l ? _-- : _++, g = 1)) : (~c || (i > v ? _-- : i < v && _++), "function" != typeof o.type && (o.__u |= 4))) : k[f] = null;
	if (g) {
		for (a = [], s = [], f = 0; f < i; f++) if ((o = k[f]) && 16 & o.__u) {
			for (_ = 0, p = a.length; _ < p;) a[y = _ + p >> 1] < o.__i ? _ = y + 1 : p = y;
			a[_] = o.__i, s[f] = _ + 1;
		}
		for (_ = a.length; f--;) s[f] && (s[f] == _ ? _-- : k[f].__u |= 4);
	}
	if (d) for (f = 0; f < v; f++) !(e = r[f]) || 2 & e.__u || (e.__e == u && (u = S(e)), J(e, e));
	return u;
}
function A$1(n, t, r, u) {
	var i, f, o, e;
	if ("function" == typeof n.type) {
		if (n.props.__P) return t;
		if (i = n.__k) for (f = 0; f < i.length; f++) i[f] && (i[f].__ = n, t = A$1(i[f], t, r, !1));
		return t;
	}
	for (t && !t.parentNode && (t = S(n)) && !t.parentNode && (t = null), o = n.__e, e = t; e && 8 == e.nodeType;) e = e.nextSibling;
	for (o != e && (!u && r.moveBefore && o.parentNode ? r.moveBefore(o, t) : r.insertBefore(o, t || null)), t = o; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"););
	return t;
}
function P$2(n, t, r, u) {
	var i, f = n.key, o = n.type, e = t[r], l = e && !(2 & e.__u);
	if (null === e && null == f || l && f == e.key && o == e.type) return r;
	if (u > (l ? 1 : 0)) {
		for (i = r - 1; i >= 0; i--) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
		for (i = r + 1; i < t.length; i++) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
	}
	return -1;
}
function T$2(n, t, r) {
	r ??= "", "-" == t[0] ? n.setProperty(t, r) : n[t] = r;
}
function N$1(n, t, r, u, i) {
	var f, o;
	if ("style" == t) if ("string" == typeof r) n.style.cssText = r;
	else {
		if ("string" == typeof u && (n.style.cssText = u = ""), u) for (t in u) r && t in r || T$2(n.style, t);
		if (r) for (t in r) u && r[t] == u[t] || T$2(n.style, t, r[t]);
	}
	else if ("o" == t[0] && "n" == t[1]) "function" != typeof r && (r = null), "function" != typeof u && (u = null), (n.__e || (n.__e = {}))[t] = r, r && u || (o = a$3[t] || (a$3[t] = V$1(t)), (n.__a || (n.__a = {}))[t] = c$2, f = t != (t = t.replace(l$2, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? n.addEventListener(t, o, f) : n.removeEventListener(t, o, f));
	else {
		if ("http://www.w3.org/2000/svg" == i) t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
		else if ("width" != t && "height" != t && "href" != t && "list" != t && "form" != t && "tabIndex" != t && "download" != t && "rowSpan" != t && "colSpan" != t && "role" != t && "popover" != t && t in n) try {
			n[t] = null == r ? "" : r;
			return;
		} catch (n) {}
		if ("function" == typeof r) return;
		null == r || !1 === r && "-" != t[4] ? n.removeAttribute(t) : n.setAttribute(t, "popover" == t && 1 == r ? "" : r);
	}
}
function V$1(t) {
	return function(r) {
		var u = this.__e;
		if (u) {
			if (u = u[t], null == r[e$1]) r[e$1] = c$2++;
			else if (r[e$1] < this.__a[t]) return;
			return u(n.event ? n.event(r) : r);
		}
	};
}
function z$2(t, r, u, i, f, o, e, l, c, a) {
	var s, p, v, d, k, b, m, M, C, j, L, H, q, A, O, P, T, N, V = r.type;
	if (r.constructor !== h$2) return null;
	128 & u.__u && (c = 32 & u.__u, s = u.__c.__z) && (r.__u |= c, p = o = [], 8 == s.nodeType ? l = B$2(s, o) : o.push(s), l = o[0] || l), (s = n.__b) && s(r);
	n: if ("function" == typeof V) {
		v = e.length;
		try {
			if (M = r.props, C = (s = V.prototype) && s.render, j = (s = V.contextType) && i[s.__c], L = s ? j ? j.props.value : s.__ : i, (d = u.__c) ? (r.__c = d, 2 & d.__g && (d.__g |= 1)) : (C ? r.__c = d = new V(M, L) : (r.__c = d = new x$1(M, L), d.constructor = V, d.render = K), j && j.sub(d), d.state || (d.state = {}), d.__n = i, d.__g |= 8, d.__h = [], d.__k = []), C && (d.__s || (d.__s = d.state), V.getDerivedStateFromProps && (d.__s == d.state && (d.__s = _$2({}, d.__s)), _$2(d.__s, V.getDerivedStateFromProps(M, d.__s)))), k = d.props, b = d.state, d.__v = r, u.__c) {
				if (M !== k && C && !V.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(M, L), r.__v == u.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && !1 === d.shouldComponentUpdate(M, d.__s, L)) {
					r.__v != u.__v && (d.props = M, d.state = d.__s, d.__g &= -9), r.__e = u.__e, r.__k = u.__k, r.__k.some(function(n) {
						n && (n.__ = r);
					}), y$2.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && e.push(d), l = S(u);
					break n;
				}
				d.componentWillUpdate && d.componentWillUpdate(M, d.__s, L), C && d.componentDidUpdate && d.__h.push(function() {
					d.componentDidUpdate(k, b, m);
				});
			} else C && !V.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), C && d.componentDidMount && d.__h.push(d.componentDidMount);
			d.context = L, d.props = M, d.__P = t, d.__g &= -5, H = n.__r, q = C ? 25 : 0;
			do
				d.__g &= -9, H && H(r), s = d.render(d.props, d.state = d.__s, d.context);
			while (8 & d.__g && ++q < 25);
			C && (y$2.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (i = _$2({}, i, d.getChildContext())), C && u.__c && d.getSnapshotBeforeUpdate && (m = d.getSnapshotBeforeUpdate(k, b)), A = s && s.type === $$1 && null == s.key ? s.props.children : s, M.__P && (s = l, f = (t = M.__P).namespaceURI, c = o = null, u.props && u.props.__P != t && (u.__k.some(function(n) {
				n && J(n, n);
			}), u.__k = null), l = u.__k ? S(u, 0) : null), l = I$1(t, w$2(A) ? A : [A], r, u, i, f, o, e, l, c, a), M.__P && (r.__e = null, l = s), r.__u &= -161, p && p.some(g$2), d.__h.length && e.push(d), 1 & d.__g && (d.__g &= -4);
		} catch (t) {
			if (e.length = v, r.__v = null, c || o) if (t && t.then) {
				if (r.__u |= 128 | c, o) {
					for (~(T = o.indexOf(l || void 0)) || (T = o.length); (N = o[T - 1]) && 8 == N.nodeType;) T--;
					for (; T < o.length; T++) if (N = o[T]) if (o[T] = null, O) {
						if (N == P) break;
					} else {
						if (8 != N.nodeType) break;
						N.data.startsWith("$s") && (P = B$2(O = N));
					}
				}
				if (!O) {
					for (; l && 8 == l.nodeType && l.nextSibling;) l = l.nextSibling;
					O = l;
				}
				(s = B$2(O = r.__c.__z || (r.__c.__z = O))) ? (r.__e = O, l = s) : r.__e = l, l = l && l.nextSibling;
			} else o && o.some(g$2);
			else r.__e = u.__e;
			r.__k || (r.__k = u.__k || []), t && t.then || D$1(r), n.__e(t, r, u);
		}
	} else l = r.__e = F$1(u.__e, r, u, i, f, o, e, c, a, t);
	return (s = n.diffed) && s(r), l;
}
function B$2(n, t) {
	if (n && 8 == n.nodeType && n.data.startsWith("$s")) for (var r = 1; n = n.nextSibling;) {
		if (8 == n.nodeType) {
			if (n.data.startsWith("$s")) r++;
			else if (n.data.startsWith("/$s") && !--r) return n;
		}
		t && t.push(n);
	}
}
function D$1(n) {
	n && (n.__c && (n.__c.__g |= 4), n.__k && n.__k.some(D$1));
}
function E$1(t, r, u) {
	for (var i = 0; i < u.length;) G$1(u[i++], u[i++], u[i++]);
	n.__c && n.__c(r, t), t.some(function(r) {
		try {
			t = r.__h, r.__h = [], t.some(function(n) {
				n.call(r);
			});
		} catch (t) {
			n.__e(t, r.__v);
		}
	});
}
function F$1(t, r, u, i, f, o, e, l, c, a) {
	var s, h, y, _, k, b, m, M, $ = u.props || p$2, x = r.props, C = r.type;
	if ("svg" == C ? f = "http://www.w3.org/2000/svg" : "math" == C ? f = "http://www.w3.org/1998/Math/MathML" : f || (f = "http://www.w3.org/1999/xhtml"), o) {
		for (s = 0; s < o.length; s++) if ((k = o[s]) && (C ? k.localName == C : 3 == k.nodeType)) {
			t = k, o[s] = null;
			break;
		}
	}
	if (!t) {
		if (M = a.ownerDocument || document, !C) return M.createTextNode(x);
		t = M.createElementNS(f, C, x.is ? x : a), l && (n.__m && n.__m(r, o), l = !1), o = null;
	}
	if (C) {
		if (a = "template" == C && t.content || t, o = "textarea" == C && null != x.defaultValue ? null : o && d$2.call(a.childNodes), !l && o) for ($ = {}, s = 0; s < t.attributes.length; s++) $[(k = t.attributes[s]).name] = k.value;
		for (s in $) k = $[s], "dangerouslySetInnerHTML" == s ? y = k : "children" == s || s in x || "value" == s && "defaultValue" in x || "checked" == s && "defaultChecked" in x || N$1(t, s, null, k, f);
		for (s in x) k = x[s], "children" == s ? _ = k : "dangerouslySetInnerHTML" == s ? h = k : "value" == s ? b = k : "checked" == s ? m = k : l && "function" != typeof k || $[s] === k || N$1(t, s, k, $[s], f);
		h ? (l || y && (h.__html == y.__html || h.__html == t.innerHTML) || (t.innerHTML = h.__html), r.__k = []) : (y && (t.textContent = ""), ("foreignObject" == C || "http://www.w3.org/1998/Math/MathML" == f && v$2.test(C)) && (f = "http://www.w3.org/1999/xhtml"), I$1(a, w$2(_) ? _ : [_], r, u, i, f, o, e, o ? o[0] : u.__k && S(u, 0), l, c), o && o.some(g$2)), l && "textarea" != C || (s = "value", "progress" == C && null == b ? t.removeAttribute(s) : null == b || b === t[s] && ("progress" != C || b) || N$1(t, s, b, $[s], f), s = "checked", null != m && m != t[s] && N$1(t, s, m, $[s], f));
	} else $ === x || l && t.data == x || (t.data = x);
	return t;
}
function G$1(t, r, u, i) {
	try {
		"function" == typeof t ? r ? r.__x = t(r) || 1 : i && (i = i.__c || i.__e) && (r = i.__x) && (i.__x = null, "function" == typeof r ? r() : t(null)) : t.current = r;
	} catch (t) {
		n.__e(t, u);
	}
}
function J(t, r, u) {
	var i, f, o, e;
	if (n.unmount && n.unmount(t), !(i = t.ref) || i.current && i.current != t.__e || G$1(i, null, r, t), i = t.__c) {
		if (i.componentWillUnmount) try {
			i.componentWillUnmount();
		} catch (t) {
			n.__e(t, r);
		}
		i.__P = i.__n = null;
	}
	if (i = t.__k) for (e = 0; e < i.length; e++) i[e] && J(i[e], r, "function" != typeof t.type || u && !t.props.__P);
	!u && (i = t.__c) && (i = i.__z) && (f = B$2(i, o = [])) && (i == t.__e && o.some(g$2), g$2(f), g$2(i)), u || g$2(t.__e), t.__e = t.__c = t.__ = null;
}
function K(n, t, r) {
	return this.constructor(n, r);
}
function U$1(n) {
	function t(n) {
		var r, u;
		return this.getChildContext || (r = /* @__PURE__ */ new Set(), (u = {})[t.__c] = this, this.getChildContext = function() {
			return u;
		}, this.shouldComponentUpdate = function(n) {
			this.props.value != n.value && r.forEach(function(n) {
				n.__g |= 4, L(n);
			});
		}, this.sub = function(n) {
			r.add(n);
			var t = n.componentWillUnmount;
			n.componentWillUnmount = function() {
				r.delete(n), t && t.call(n);
			};
		}), n.children;
	}
	return t.__c = "__cC" + s$2++, t.__ = n, t.Provider = (t.Consumer = function(n, t) {
		return n.children(t);
	}).contextType = t, t;
}
n = { __e: function(n, t, r, u) {
	for (var i, o, e; t = t.__;) if ((i = t.__c) && !(1 & i.__g)) {
		i.__g |= 4;
		try {
			if ((e = (o = i.constructor) && o.getDerivedStateFromError) && i.setState(o.getDerivedStateFromError(n)), i.componentDidCatch && (i.componentDidCatch(n, u || {}), e = 1), e && 8 & i.__g) return void (i.__g |= 2);
		} catch (t) {
			n = t;
		}
	}
	throw f$3 = 0, n;
} }, t$1 = 0, r$1 = function(n) {
	return null != n && n.constructor === h$2;
}, x$1.prototype.setState = function(n, t) {
	var r = this.__s;
	r && r != this.state || (r = this.__s = _$2({}, this.state)), "function" == typeof n && (n = n(_$2({}, r), this.props)), n && (_$2(r, n), this.__v && (t && this.__k.push(t), L(this)));
}, x$1.prototype.forceUpdate = function(n) {
	this.__v && (this.__g |= 4, n && this.__h.push(n), L(this));
}, x$1.prototype.render = $$1, u$3 = [], f$3 = 0, o$3 = function(n, t) {
	return n.__v.__b - t.__v.__b;
}, e$1 = Symbol(), l$2 = /(PointerCapture)$|Capture$/i, c$2 = 0, a$3 = {}, s$2 = 0;
// node_modules/preact-render-to-string/dist/index.mjs
var o$2 = "__s";
var i$1 = "__c";
var a$2 = "__k";
var u$2 = "__d";
var c$1 = "__s";
var f$2 = /[\s\n\\/='"\0<>]/;
var s$1 = /^(xlink|xmlns|xml)([A-Z])/;
var l$1 = /^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/;
var p$1 = /^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/;
var h$1 = /* @__PURE__ */ new Set(["draggable", "spellcheck"]);
function d$1(e) {
	void 0 !== e.__g ? e.__g |= 8 : e[u$2] = !0;
}
function v$1(e) {
	void 0 !== e.__g ? e.__g &= -9 : e[u$2] = !1;
}
function m$1(e) {
	return void 0 !== e.__g ? !!(8 & e.__g) : !0 === e[u$2];
}
var y$1 = /["&<]/;
function _$1(e) {
	if (0 === e.length || !1 === y$1.test(e)) return e;
	for (var t = 0, n = 0, r = "", o = ""; n < e.length; n++) {
		switch (e.charCodeAt(n)) {
			case 34:
				o = "&quot;";
				break;
			case 38:
				o = "&amp;";
				break;
			case 60:
				o = "&lt;";
				break;
			default: continue;
		}
		n !== t && (r += e.slice(t, n)), r += o, t = n + 1;
	}
	return n !== t && (r += e.slice(t, n)), r;
}
var g$1 = {};
var k$1 = /* @__PURE__ */ new Set([
	"animation-iteration-count",
	"border-image-outset",
	"border-image-slice",
	"border-image-width",
	"box-flex",
	"box-flex-group",
	"box-ordinal-group",
	"column-count",
	"fill-opacity",
	"flex",
	"flex-grow",
	"flex-negative",
	"flex-order",
	"flex-positive",
	"flex-shrink",
	"flood-opacity",
	"font-weight",
	"grid-column",
	"grid-row",
	"line-clamp",
	"line-height",
	"opacity",
	"order",
	"orphans",
	"stop-opacity",
	"stroke-dasharray",
	"stroke-dashoffset",
	"stroke-miterlimit",
	"stroke-opacity",
	"stroke-width",
	"tab-size",
	"widows",
	"z-index",
	"zoom"
]);
var b = /[A-Z]/g;
function x(e) {
	var t = "";
	for (var n in e) {
		var r = e[n];
		if (null != r && "" !== r) {
			var o = "-" == n[0] ? n : g$1[n] || (g$1[n] = n.replace(b, "-$&").toLowerCase()), i = ";";
			"number" != typeof r || o.startsWith("--") || k$1.has(o) || (i = "px;"), t = t + o + ":" + r + i;
		}
	}
	return t || void 0;
}
function w$1() {
	this.__d = !0;
}
function H(e, t) {
	return {
		__v: e,
		context: t,
		props: e.props,
		setState: w$1,
		forceUpdate: w$1,
		__d: !0,
		__h: new Array(0)
	};
}
var T$1 = {};
var j$1 = [];
var P$1 = Array.isArray;
var $ = Object.assign;
var U = "";
var Z = "<!--$s-->";
var F = "<!--/$s-->";
function M(e) {
	return "string" == typeof e ? Z + e + F : P$1(e) ? (e.unshift(Z), e.push(F), e) : e && "function" == typeof e.then ? e.then(M) : Z + e + F;
}
function W() {
	return {
		beforeDiff: n.__b,
		afterDiff: n.diffed,
		renderHook: n.__r,
		unmountHook: n.unmount,
		rootHook: n.__,
		commitHook: n.__c,
		catchError: n.__e,
		errorBoundaries: n.errorBoundaries
	};
}
function B$1(e) {
	var t = n[o$2];
	n[o$2] = !0;
	try {
		return e();
	} finally {
		n[o$2] = t;
	}
}
function z$1(n, r, o) {
	var i = W();
	try {
		var u = B$1(function() {
			var u, c = k$2($$1, null);
			return c[a$2] = [n], i.rootHook && i.rootHook(n, ((u = {})[a$2] = c, u.nodeType = 1, u)), q(n, r || T$1, !1, void 0, c, !1, o, i);
		});
		return P$1(u) ? u.join(U) : u;
	} catch (e) {
		if (e.then) throw new Error("Use \"renderToStringAsync\" for suspenseful rendering.");
		throw e;
	} finally {
		i.commitHook && B$1(function() {
			return i.commitHook(n, j$1);
		}), j$1.length = 0;
	}
}
function N(e, t, n) {
	var r, o = e.type, a = !0;
	return e[i$1] ? (a = !1, (r = e[i$1]).state = r[c$1]) : r = new o(e.props, t), e[i$1] = r, r.__v = e, r.props = e.props, r.context = t, d$1(r), r.state ?? (r.state = T$1), r[c$1] ?? (r[c$1] = r.state), o.getDerivedStateFromProps ? r.state = $({}, r.state, o.getDerivedStateFromProps(r.props, r.state)) : a && r.componentWillMount ? (r.componentWillMount(), r.state = r[c$1] !== r.state ? r[c$1] : r.state) : !a && r.componentWillUpdate && r.componentWillUpdate(), n.renderHook && n.renderHook(e), r.render(r.props, r.state, t);
}
function q(e, n, o, u, y, g, k, b) {
	if (null == e || !0 === e || !1 === e || e === U) return U;
	var w = typeof e;
	if ("object" != w) return "function" == w ? U : "string" == w ? _$1(e) : e + U;
	if (P$1(e)) {
		var C, D = U;
		y[a$2] = e;
		for (var A = e.length, S = 0; S < A; S++) {
			var E = e[S];
			if (null != E && "boolean" != typeof E) {
				var L, j = q(E, n, o, u, y, g, k, b);
				"string" == typeof j ? D += j : (C || (C = new Array(A)), D && C.push(D), D = U, P$1(j) ? (L = C).push.apply(L, j) : C.push(j));
			}
		}
		return C ? (D && C.push(D), C) : D;
	}
	if (!r$1(e)) return U;
	e.__ = y, b.beforeDiff && b.beforeDiff(e);
	var Z = e.type, F = e.props;
	if ("function" == typeof Z) {
		var W, z, O, R = n;
		if (Z === $$1) {
			if ("tpl" in F) {
				for (var K, G = U, J = 0; J < F.tpl.length; J++) if (G += F.tpl[J], F.exprs && J < F.exprs.length) {
					var Q = F.exprs[J];
					if (null == Q) continue;
					if ("object" == typeof Q && (r$1(Q) || P$1(Q))) {
						var X, Y = q(Q, n, o, u, e, g, k, b);
						"string" == typeof Y ? G += Y : (K || (K = []), G && K.push(G), G = U, P$1(Y) ? (X = K).push.apply(X, Y) : K.push(Y));
					} else G += Q;
				}
				return K ? (G && K.push(G), K) : G;
			}
			if ("UNSTABLE_comment" in F) return "<!--" + _$1(F.UNSTABLE_comment) + "-->";
			z = F.children;
		} else {
			if (null != (W = Z.contextType)) {
				var ee = n[W.__c];
				R = ee ? ee.props.value : W.__;
			}
			var te = Z.prototype && "function" == typeof Z.prototype.render;
			if (te) z = N(e, R, b), O = e[i$1];
			else {
				e[i$1] = O = H(e, R);
				for (var ne = 0; m$1(O) && ne++ < 25;) {
					v$1(O), b.renderHook && b.renderHook(e);
					try {
						z = Z.call(O, F, R);
					} catch (t) {
						throw g && t && "function" == typeof t.then && (e._suspended = !0), t;
					}
				}
				d$1(O);
			}
			if (null != O.getChildContext && (n = $({}, n, O.getChildContext())), te && b.errorBoundaries && (Z.getDerivedStateFromError || O.componentDidCatch)) {
				z = null != z && z.type === $$1 && null == z.key && null == z.props.tpl ? z.props.children : z;
				try {
					return q(z, n, o, u, e, g, !1, b);
				} catch (r) {
					return Z.getDerivedStateFromError && (O[c$1] = Z.getDerivedStateFromError(r)), O.componentDidCatch && O.componentDidCatch(r, T$1), m$1(O) ? (z = N(e, n, b), null != (O = e[i$1]).getChildContext && (n = $({}, n, O.getChildContext())), q(z = null != z && z.type === $$1 && null == z.key && null == z.props.tpl ? z.props.children : z, n, o, u, e, g, k, b)) : U;
				} finally {
					b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e);
				}
			}
		}
		z = null != z && z.type === $$1 && null == z.key && null == z.props.tpl ? z.props.children : z;
		try {
			var re = q(z, n, o, u, e, g, k, b);
			return b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e), e._suspended ? M(re) : re;
		} catch (t) {
			if (!g && k && k.onError) {
				var oe = function t(r) {
					return k.onError(r, e, function(e, r) {
						try {
							return B$1(function() {
								return q(e, n, o, u, r, g, k, b);
							});
						} catch (e) {
							return t(e);
						}
					});
				}(t);
				return void 0 !== oe ? oe : (b.catchError && b.catchError(t, e), U);
			}
			if (!g) throw t;
			if (!t || "function" != typeof t.then) throw t;
			return t.then(function t() {
				try {
					var r = B$1(function() {
						return q(z, n, o, u, e, g, k, b);
					});
					return e._suspended ? M(r) : r;
				} catch (e) {
					if (!e || "function" != typeof e.then) throw e;
					return e.then(t);
				}
			});
		}
	}
	var ie, ae = "<" + Z, ue = U;
	for (var ce in F) {
		var fe = F[ce];
		if ("function" != typeof (fe = V(fe) ? fe.value : fe) || "class" === ce || "className" === ce) {
			switch (ce) {
				case "children":
					ie = fe;
					continue;
				case "key":
				case "ref":
				case "__self":
				case "__source": continue;
				case "htmlFor":
					if ("for" in F) continue;
					ce = "for";
					break;
				case "className":
					if ("class" in F) continue;
					ce = "class";
					break;
				case "defaultChecked":
					ce = "checked";
					break;
				case "defaultSelected":
					ce = "selected";
					break;
				case "defaultValue":
				case "value":
					switch (ce = "value", Z) {
						case "textarea":
							ie = fe;
							continue;
						case "select":
							u = fe;
							continue;
						case "option": u != fe || "selected" in F || (ae += " selected");
					}
					break;
				case "dangerouslySetInnerHTML":
					ue = fe && fe.__html;
					continue;
				case "style":
					"object" == typeof fe && (fe = x(fe));
					break;
				case "acceptCharset":
					ce = "accept-charset";
					break;
				case "httpEquiv":
					ce = "http-equiv";
					break;
				default:
					if (f$2.test(ce)) continue;
					s$1.test(ce) ? ce = ce.replace(s$1, "$1:$2").toLowerCase() : "-" !== ce[4] && !h$1.has(ce) || null == fe ? o ? p$1.test(ce) && (ce = "panose1" === ce ? "panose-1" : ce.replace(/([A-Z])/g, "-$1").toLowerCase()) : l$1.test(ce) && (ce = ce.toLowerCase()) : fe += U;
			}
			null != fe && !1 !== fe && (ae = !0 === fe || fe === U ? ae + " " + ce : ae + " " + ce + "=\"" + _$1(fe + U) + "\"");
		}
	}
	if (f$2.test(Z)) throw new Error(Z + " is not a valid HTML tag name in " + ae + ">");
	if (ue || ("string" == typeof ie ? ue = _$1(ie) : null != ie && !1 !== ie && !0 !== ie && (ue = q(ie, n, "svg" === Z || "foreignObject" !== Z && o, u, e, g, k, b))), b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e), !ue && I.has(Z)) return ae + "/>";
	var se = "</" + Z + ">", le = ae + ">";
	return P$1(ue) ? [le].concat(ue, [se]) : "string" != typeof ue ? [
		le,
		ue,
		se
	] : le + ue + se;
}
var I = /* @__PURE__ */ new Set([
	"area",
	"base",
	"br",
	"col",
	"command",
	"embed",
	"hr",
	"img",
	"input",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
]);
function V(e) {
	return null !== e && "object" == typeof e && "function" == typeof e.peek && "value" in e;
}
// node_modules/preact/hooks/dist/hooks.mjs
var t;
var r;
var u$1;
var i;
var o$1 = Object.is;
var f$1 = 0;
var c = [];
var e = [];
var a$1 = n;
var v = a$1.__b;
var l = a$1.__r;
var m = a$1.diffed;
var h = a$1.__c;
var s = a$1.unmount;
var p = a$1.__;
function y(n, t) {
	a$1.__h && a$1.__h(r, n, f$1 || t), f$1 = 0;
	var u = r.__H || (r.__H = {
		__: [],
		__h: []
	});
	return n >= u.__.length && u.__.push({}), u.__[n];
}
function d(n) {
	return f$1 = 1, _(G, n);
}
function _(n, u, i) {
	var f = y(t++, 2);
	if (f.t = n, !f.__c && (f.__ = [i ? i(u) : G(void 0, u), function(n) {
		var t = (f.__N || f.__)[0], r = f.t(t, n);
		o$1(t, r) || (f.__N = [r, f.__[1]], f.__c.setState({}));
	}], f.__c = r, !r.__f)) {
		r.__f = !0;
		var c = r.shouldComponentUpdate;
		r.shouldComponentUpdate = function(n, t, r) {
			var u = this.__H;
			if (!u) return !0;
			var i = !1, f = this.props != n;
			if (u.__.some(function(n) {
				n.__N && (i = !0, o$1(n.__[0], n.__N[0]) || (f = !0));
			}), c) {
				var e = c.call(this, n, t, r);
				return i ? e || f : e;
			}
			return !i || f;
		};
	}
	return f.__;
}
function A(n, u) {
	var i = y(t++, 3);
	!a$1.__s && E(i.__H, u) && (i.__P = !0, i.__ = n, i.u = u, r.__H.__h.push(i));
}
function T(n) {
	return f$1 = 5, w(function() {
		return { current: n };
	}, []);
}
function w(n, r) {
	var u = y(t++, 7);
	return E(u.__H, r) && (u.__ = n(), u.__H = r), u.__;
}
function j(n) {
	var u = r.context[n.__c], i = y(t++, 9);
	return i.c = n, u ? (i.__ ?? (i.__ = !0, u.sub(r)), u.props.value) : n.__;
}
function P() {
	var n = y(t++, 11);
	if (!n.__) {
		for (var u = r.__v; !u.__m && u.__;) u = u.__;
		var i = u.__m || (u.__m = [0, 0]);
		n.__ = "P" + i[0] + "-" + i[1]++;
	}
	return n.__;
}
function g() {
	var n;
	do {
		for (; n = e.shift();) try {
			C(n);
		} catch (t) {
			a$1.__e(t, { __: (n = n.__P) && n.__v });
		}
		for (; n = c.shift();) {
			var t = n.__H;
			if (n.__P && t) try {
				t.__h.some(C), t.__h.some(D), t.__h = [];
			} catch (r) {
				t.__h = [], a$1.__e(r, n.__v);
			}
		}
	} while (e.length);
}
a$1.__b = function(n) {
	r = null, v && v(n);
}, a$1.__ = function(n, t) {
	n && t.__k && t.__k.__m && (n.__m = t.__k.__m), p && p(n, t);
}, a$1.__r = function(n) {
	l && l(n), t = 0;
	var i = (r = n.__c).__H;
	i && (u$1 == r ? r.__h = [] : (i.__h.some(C), i.__h.some(D), t = 0), i.__h = [], i.__.some(function(n) {
		n.__N && (n.__ = n.__N), n.u = n.__N = void 0;
	})), u$1 = r;
}, a$1.diffed = function(n) {
	m && m(n);
	var t = n.__c;
	t && t.__H && (t.__H.__h.length && B(c.push(t)), t.__H.__.some(function(n) {
		n.u && (n.__H = n.u);
	})), u$1 = r = null;
}, a$1.__c = function(n, t) {
	t.some(function(n) {
		try {
			n.__h.some(C), n.__h = n.__h.filter(function(n) {
				return !n.__ || D(n);
			});
		} catch (t) {
			n.__h = [function() {
				throw t;
			}];
		}
	}), h && h(n, t);
}, a$1.unmount = function(n) {
	s && s(n);
	var t, r, u = n.__c;
	u && u.__H && (u.__H.__.some(function(u) {
		try {
			if (u.__P && u.__c) {
				if (void 0 === r) {
					for (r = n.__; r && (!r.__c || !r.__c.__P);) r = r.__;
					r = r && r.__c;
				}
				u.__P = r, B(e.push(u));
			} else C(u);
		} catch (n) {
			t = n;
		}
	}), u.__H = void 0, t && a$1.__e(t, u.__v));
};
var k = "function" == typeof requestAnimationFrame;
function z(n) {
	var t, r = function() {
		clearTimeout(u), k && cancelAnimationFrame(t), setTimeout(n);
	}, u = setTimeout(r, 35);
	k && (t = requestAnimationFrame(r));
}
function B(n) {
	1 != n && i == a$1.requestAnimationFrame || ((i = a$1.requestAnimationFrame) || z)(g);
}
function C(n) {
	var t = r, u = n.__c;
	"function" == typeof u && (n.__c = void 0, u()), r = t;
}
function D(n) {
	var t = r;
	n.__c = n.__(), r = t;
}
function E(n, t) {
	return !n || n.length != t.length || t.some(function(t, r) {
		return !o$1(t, n[r]);
	});
}
function G(n, t) {
	return "function" == typeof t ? t(n) : t;
}
// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var f = Symbol.for("pv");
var o = 0;
Array.isArray;
function a(t, e, n$1, u, a, i) {
	e || (e = {});
	var c, l, p = e;
	if ("ref" in p && "function" != typeof t) for (l in p = {}, e) "ref" == l ? c = e[l] : p[l] = e[l];
	var s = {
		type: t,
		props: p,
		key: n$1,
		ref: c,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: f,
		__v: --o,
		__i: -1,
		__u: 0
	};
	return (a || i) && (s.__source = a, s.__self = i), n.vnode && n.vnode(s), s;
}
// src/report/html/parts/language.tsx
var ChosenLanguage = U$1({
	language: "en",
	setLanguage: () => void 0
});
/** Everything inside speaks one language, and the document says which. */
function LanguageProvider({ initial = "en", children }) {
	const [language, setLanguage] = d(initial);
	A(() => {
		document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
	}, [language]);
	const choice = w(() => ({
		language,
		setLanguage
	}), [language]);
	return /* @__PURE__ */ a(ChosenLanguage.Provider, {
		value: choice,
		children
	});
}
function useLanguage() {
	return j(ChosenLanguage);
}
function useTexts(texts) {
	return texts[useLanguage().language];
}
/** A button that turns to the other language, written in that language. */
function LanguageToggle() {
	const { language, setLanguage } = useLanguage();
	const other = language === "en" ? "zh" : "en";
	return /* @__PURE__ */ a("button", {
		type: "button",
		class: "quiet small",
		lang: other === "zh" ? "zh-Hans" : "en",
		onClick: () => setLanguage(other),
		children: other === "zh" ? "\u4e2d\u6587" : "English"
	});
}
// src/report/html/parts/presentation.tsx
var Shown = U$1("live");
/** Everything inside is rendered once and stays as it is. */
function AsText(props) {
	return /* @__PURE__ */ a(Shown.Provider, {
		value: props.detail,
		children: props.children
	});
}
function usePresentation() {
	return j(Shown);
}
/** Whether there is somebody to click. */
function useIsLive() {
	const presentation = usePresentation();
	return presentation === "live" || presentation === "print";
}
// src/report/html/parts/foreign-text.tsx
/** Text of a model or a file, as it is, with its line ends. */
function TextBlock({ text }) {
	return /* @__PURE__ */ a("div", {
		class: "text",
		children: visibleText(text)
	});
}
/** Foreign text within a sentence. */
function Words({ text }) {
	return /* @__PURE__ */ a("bdi", { children: visibleText(text) });
}
/** A path or a name. */
function Name({ text }) {
	return /* @__PURE__ */ a("code", { children: visibleText(text) });
}
// src/report/html/bill.tsx
var texts$13 = defineTexts({
	en: {
		calls: "Calls",
		prompt: "Prompt tokens",
		completion: "Completion tokens",
		cost: "Cost",
		retries: "Retries",
		cache: "Answers from the cache",
		optimizer: "Optimizer",
		judge: "Judge",
		executor: "Executor",
		today: "Executor (today's)",
		next: "Executor (new)"
	},
	zh: {
		calls: "\u8c03\u7528\u6b21\u6570",
		prompt: "\u8f93\u5165 token",
		completion: "\u8f93\u51fa token",
		cost: "\u8d39\u7528",
		retries: "\u91cd\u8bd5",
		cache: "\u6765\u81ea\u7f13\u5b58\u7684\u56de\u7b54",
		optimizer: "\u4f18\u5316\u6a21\u578b",
		judge: "\u8bc4\u4f30\u6a21\u578b",
		executor: "\u6267\u884c\u6a21\u578b",
		today: "\u6267\u884c\u6a21\u578b\uff08\u73b0\u7528\uff09",
		next: "\u6267\u884c\u6a21\u578b\uff08\u65b0\uff09"
	}
});
/** What calls were made and cost, and which models answered where that is known. */
function Bill({ usage, models }) {
	const say = useTexts(texts$13);
	const { number, cost } = useTexts(terms);
	return /* @__PURE__ */ a("dl", {
		class: "facts",
		children: [[
			[say.calls, number(usage.calls)],
			[say.prompt, number(usage.promptTokens)],
			[say.completion, number(usage.completionTokens)],
			[say.cost, cost(usage.costUsd)],
			[say.retries, number(usage.retries)],
			[say.cache, number(usage.cacheHits)]
		].map(([name, value]) => /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("dt", { children: name }), /* @__PURE__ */ a("dd", { children: value })] }, name)), namedModels(models, say).map(([role, model]) => /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("dt", { children: role }), /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a(Name, { text: model }) })] }, role))]
	});
}
function namedModels(models, say) {
	if (models === void 0) return [];
	const { optimize, evaluate, execute, compare } = models;
	const executors = compare === void 0 ? [[say.executor, execute]] : [[say.today, execute], [say.next, compare]];
	return [
		[say.optimizer, optimize],
		[say.judge, evaluate],
		...executors
	];
}
// src/report/html/parts/link.tsx
/** A link to a page of the web; what it says alone where the address is none. */
function Link({ address, children }) {
	if (address === null || !/^https?:\/\/\S+$/.test(address)) return /* @__PURE__ */ a($$1, { children });
	return /* @__PURE__ */ a("a", {
		href: address,
		rel: "noreferrer noopener",
		target: "_blank",
		children
	});
}
// src/report/html/parts/scroll.tsx
/** Something wide, such as a table, that scrolls by itself; also with the keyboard. */
function Scroll({ label, children }) {
	return /* @__PURE__ */ a("section", {
		class: "scroll",
		"aria-label": label,
		tabIndex: 0,
		children
	});
}
// src/report/html/parts/tags.tsx
var VERDICT_TONES = {
	improved: "good",
	regressed: "bad",
	"no-reliable-change": "neutral",
	"insufficient-evidence": "caution",
	"budget-stopped": "caution",
	error: "bad"
};
var STANDING_TONES = {
	...VERDICT_TONES,
	ready: "good",
	"ready-with-new-prompt": "caution",
	"not-ready": "bad",
	new: "neutral",
	removed: "neutral",
	off: "neutral",
	invalid: "bad",
	"not-compared": "neutral",
	better: "good",
	tentative: "caution"
};
var OUTCOME_TONES = {
	initial: "neutral",
	accepted: "good",
	rejected: "neutral",
	tie: "neutral",
	"no-proposal": "caution",
	failed: "bad"
};
function Tag({ tone, text }) {
	return /* @__PURE__ */ a("span", {
		class: `tag ${tone}`,
		children: text
	});
}
function VerdictTag({ verdict }) {
	return /* @__PURE__ */ a(Tag, {
		tone: VERDICT_TONES[verdict],
		text: useTexts(terms).verdict(verdict)
	});
}
function StandingTag({ standing }) {
	return /* @__PURE__ */ a(Tag, {
		tone: STANDING_TONES[standing],
		text: useTexts(terms).standing(standing)
	});
}
function FoundTag({ best }) {
	return /* @__PURE__ */ a(Tag, {
		tone: best.confirmed ? "good" : "caution",
		text: useTexts(terms).found(best)
	});
}
function OutcomeTag({ outcome }) {
	return /* @__PURE__ */ a(Tag, {
		tone: OUTCOME_TONES[outcome],
		text: useTexts(terms).outcome(outcome)
	});
}
// src/report/html/overview.tsx
var texts$12 = defineTexts({
	en: {
		label: "Verdicts",
		result: "result",
		what: "what it changes"
	},
	zh: {
		label: "\u7ed3\u8bba",
		result: "\u7ed3\u679c",
		what: "\u6539\u4e86\u4ec0\u4e48"
	}
});
/** The verdicts at a glance: a row for each prompt. */
function Overview({ report, placed }) {
	const page = useTexts(texts$12);
	const say = useTexts(overviewTexts);
	const comparisons = useTexts(comparisonTexts);
	const { compared, best } = overviewColumns(report);
	const comparedTitle = compared === null ? null : comparisons[compared].title;
	const bestTitle = say.best[best];
	return /* @__PURE__ */ a(Scroll, {
		label: page.label,
		children: /* @__PURE__ */ a("table", {
			class: "overview",
			children: [/* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: [
				/* @__PURE__ */ a("th", {
					scope: "col",
					children: say.prompt
				}),
				/* @__PURE__ */ a("th", {
					scope: "col",
					children: page.result
				}),
				comparedTitle !== null && /* @__PURE__ */ a("th", {
					scope: "col",
					children: comparedTitle
				}),
				/* @__PURE__ */ a("th", {
					scope: "col",
					children: bestTitle
				}),
				/* @__PURE__ */ a("th", {
					scope: "col",
					children: page.what
				})
			] }) }), /* @__PURE__ */ a("tbody", { children: placed.map(({ id, prompt }) => {
				const found = foundCells(prompt, report.publication);
				return /* @__PURE__ */ a("tr", { children: [
					/* @__PURE__ */ a("th", {
						scope: "row",
						children: [/* @__PURE__ */ a("a", {
							href: `#${id}`,
							children: /* @__PURE__ */ a(Name, { text: promptTitle(prompt) })
						}), prompt.previousPath !== null && /* @__PURE__ */ a("span", {
							class: "muted small",
							children: [
								" ",
								say.was,
								" ",
								/* @__PURE__ */ a(Name, { text: prompt.previousPath })
							]
						})]
					}),
					/* @__PURE__ */ a("td", {
						"data-title": page.result,
						children: /* @__PURE__ */ a(StandingTag, { standing: standingOf(prompt) })
					}),
					comparedTitle !== null && /* @__PURE__ */ a("td", {
						"data-title": comparedTitle,
						children: /* @__PURE__ */ a(ComparedCell, { prompt })
					}),
					/* @__PURE__ */ a("td", {
						"data-title": bestTitle,
						children: /* @__PURE__ */ a(BestCell, {
							found,
							rounds: prompt.rounds.length
						})
					}),
					/* @__PURE__ */ a("td", {
						"data-title": page.what,
						children: /* @__PURE__ */ a(TakeCell, { found })
					})
				] }, id);
			}) })]
		})
	});
}
function ComparedCell({ prompt }) {
	const { pairs } = useTexts(terms);
	return /* @__PURE__ */ a($$1, { children: prompt.baseVersusHead !== null && pairs(prompt.baseVersusHead.tally) });
}
function BestCell({ found, rounds }) {
	const say = useTexts(overviewTexts);
	const term = useTexts(terms);
	if (found === null) return rounds === 0 ? null : /* @__PURE__ */ a("span", {
		class: "muted",
		children: say.noChange(term.rounds(rounds))
	});
	const { best, tally, taken } = found;
	const parts = [taken === null ? say.notProposed : "", tally === null ? "" : term.pairs(tally)];
	return /* @__PURE__ */ a($$1, { children: [
		term.round(best.round),
		" ",
		/* @__PURE__ */ a(FoundTag, { best }),
		" ",
		term.list(parts.filter((part) => part !== ""))
	] });
}
function TakeCell({ found }) {
	const say = useTexts(overviewTexts);
	if (found === null) return null;
	const address = found.taken === null ? null : takeAddress(found.taken);
	return /* @__PURE__ */ a($$1, { children: [/* @__PURE__ */ a(Words, { text: found.best.modification }), address !== null && /* @__PURE__ */ a($$1, { children: [" ", /* @__PURE__ */ a(Link, {
		address,
		children: say.take
	})] })] });
}
// src/report/html/parts/fold.tsx
var LEFT_OUT = {
	"without-rounds-evidence": ["round-evidence"],
	"without-evidence": ["round-evidence", "evidence"],
	"changes-only": [
		"round-evidence",
		"evidence",
		"detail"
	]
};
/** A part that opens; what is in a closed one is made when it is opened. */
function Fold({ title, open = false, class: name = "fold", id, kind, children }) {
	const presentation = usePresentation();
	const [isOpen, setOpen] = d(open);
	const [wasOpen, setWasOpen] = d(open);
	if (kind !== void 0 && LEFT_OUT[presentation]?.includes(kind)) return null;
	const isPrinting = presentation === "print";
	return /* @__PURE__ */ a("details", {
		class: name,
		id,
		open: isOpen || isPrinting,
		onToggle: ({ currentTarget }) => {
			if (isPrinting) return;
			setOpen(currentTarget.open);
			if (currentTarget.open) setWasOpen(true);
		},
		children: [/* @__PURE__ */ a("summary", { children: title }), wasOpen || presentation !== "live" ? children() : null]
	});
}
// src/report/html/rounds/plot.tsx
var HEIGHT = 180;
var LEAST_WIDTH = 120;
var BAR_SHARE = .62;
/** Values over rounds, drawn anew when the size, the theme or the paper changes. */
function Plot({ title, rounds, series }) {
	const box = T(null);
	const isPrinted = usePresentation() === "print";
	A(() => {
		const element = box.current;
		if (element === null) return;
		let stop = null;
		let isGone = false;
		import("./uPlot.esm.js").then(({ default: Chart }) => {
			if (!isGone) stop = keepDrawn(element, (width) => drawPlot(Chart, element, {
				rounds,
				series,
				isPrinted,
				width
			}));
		});
		return () => {
			isGone = true;
			stop?.();
		};
	}, [
		rounds,
		series,
		isPrinted
	]);
	return /* @__PURE__ */ a("figure", {
		class: "plot",
		children: [/* @__PURE__ */ a("figcaption", { children: [/* @__PURE__ */ a("span", { children: title }), series.map(({ name, colour, isLine }) => /* @__PURE__ */ a("span", {
			class: `swatch ${isLine ? "line" : "bar"} ${colour.slice(2)}`,
			children: name
		}, name))] }), /* @__PURE__ */ a("div", {
			ref: box,
			role: "img",
			"aria-label": title
		})]
	});
}
/** @param draw draws at a width in pixels. @returns what ends it */
function keepDrawn(element, draw) {
	const dark = matchMedia("(prefers-color-scheme: dark)");
	let plot = draw(element.clientWidth);
	const redraw = () => {
		plot.destroy();
		plot = draw(element.clientWidth);
	};
	const resized = new ResizeObserver(() => {
		if (plot.width !== Math.max(LEAST_WIDTH, element.clientWidth)) redraw();
	});
	resized.observe(element);
	dark.addEventListener("change", redraw);
	const themed = new MutationObserver(redraw);
	themed.observe(document.documentElement, { attributeFilter: ["style"] });
	return () => {
		themed.disconnect();
		resized.disconnect();
		dark.removeEventListener("change", redraw);
		plot.destroy();
	};
}
function drawPlot(Chart, element, drawing) {
	const { rounds, series } = drawing;
	const columns = [rounds.map((_, index) => index), ...series.map(({ values }) => [...values])];
	return new Chart(plotOptions(Chart, element, drawing), columns, element);
}
function plotOptions(Chart, element, { rounds, series, isPrinted, width }) {
	const [text, grid] = ["--muted", "--border"].map((name) => colourOf(element, name, isPrinted));
	const axis = {
		stroke: text ?? "",
		font: "12px system-ui, sans-serif",
		ticks: { show: false }
	};
	const bars = series.filter(({ isLine }) => !isLine).length;
	const places = { size: [BAR_SHARE / bars, 40] };
	return {
		width: Math.max(LEAST_WIDTH, width),
		height: HEIGHT,
		legend: { show: false },
		cursor: { show: false },
		scales: {
			x: {
				time: false,
				range: [-.6, rounds.length - .4]
			},
			y: { range: (_, __, most) => [0, most > 0 ? most * 1.08 : 1] }
		},
		axes: [{
			...axis,
			grid: { show: false },
			incrs: [
				1,
				2,
				5,
				10,
				20,
				50,
				100,
				200,
				500,
				1e3
			],
			values: (_, splits) => splits.map((split) => String(rounds[split] ?? ""))
		}, {
			...axis,
			size: 56,
			grid: {
				stroke: grid ?? "",
				width: 1
			}
		}],
		series: [{}, ...series.map(({ name, colour, isLine }, index) => {
			const stroke = colourOf(element, colour, isPrinted);
			if (isLine) return {
				label: name,
				stroke,
				width: 2,
				points: {
					show: true,
					size: 6,
					fill: stroke
				}
			};
			const side = bars === 1 ? 0 : index === 0 ? -1 : 1;
			const paths = Chart.paths.bars?.({
				...places,
				align: side,
				gap: 1
			});
			return {
				label: name,
				stroke,
				fill: stroke,
				width: 0,
				points: { show: false },
				...paths && { paths }
			};
		})]
	};
}
/** What a custom property of the theme comes to, since a canvas knows none; paper is always light. */
function colourOf(element, property, isPrinted) {
	const probe = document.createElement("span");
	probe.style.color = `var(${property})`;
	if (isPrinted) probe.style.colorScheme = "light";
	element.append(probe);
	const { color } = getComputedStyle(probe);
	probe.remove();
	return color;
}
// src/report/html/rounds/round-plots.tsx
var texts$11 = defineTexts({
	en: {
		pairs: "Pairs won in each round",
		cost: "Cost of each round and of all so far, in dollars",
		tokens: "Tokens of each round and of all so far",
		each: "this round",
		sum: "all so far"
	},
	zh: {
		pairs: "\u6bcf\u8f6e\u8d62\u5f97\u7684\u914d\u5bf9",
		cost: "\u6bcf\u8f6e\u8d39\u7528\u4e0e\u7d2f\u8ba1\u8d39\u7528\uff08\u7f8e\u5143\uff09",
		tokens: "\u6bcf\u8f6e\u4e0e\u7d2f\u8ba1 token",
		each: "\u672c\u8f6e",
		sum: "\u7d2f\u8ba1"
	}
});
/** Pairs won and cost over the rounds; the figures stand in `RoundTable` for whoever cannot see plots. */
function RoundPlots({ rounds }) {
	return /* @__PURE__ */ a(FigurePlots, { figures: rounds.map(figuresOf) });
}
function figuresOf({ round, comparison, usage }) {
	return {
		round,
		won: comparison?.tally.challenger ?? null,
		lost: comparison?.tally.incumbent ?? null,
		tokens: usage.promptTokens + usage.completionTokens,
		costUsd: usage.costUsd
	};
}
/** The same from figures alone. */
function FigurePlots({ figures }) {
	const say = useTexts(texts$11);
	const term = useTexts(terms);
	if (!useIsLive() || figures.length < 2) return null;
	const numbers = figures.map(({ round }) => round);
	const costs = figures.map(({ costUsd }) => costUsd);
	const isPriced = !costs.includes(null) && costs.some((cost) => cost !== 0);
	const spent = figures.map(({ costUsd, tokens }) => isPriced ? costUsd ?? 0 : tokens);
	const sums = spent.map((_, index) => spent.slice(0, index + 1).reduce((sum, each) => sum + each, 0));
	return /* @__PURE__ */ a("div", {
		class: "columns plots",
		children: [/* @__PURE__ */ a(Plot, {
			title: say.pairs,
			rounds: numbers,
			series: [{
				name: term.challenger,
				colour: "--good",
				values: figures.map(({ won }) => won)
			}, {
				name: term.incumbent,
				colour: "--border-strong",
				values: figures.map(({ lost }) => lost)
			}]
		}), /* @__PURE__ */ a(Plot, {
			title: isPriced ? say.cost : say.tokens,
			rounds: numbers,
			series: [{
				name: say.each,
				colour: "--accent",
				values: spent
			}, {
				name: say.sum,
				colour: "--muted",
				values: sums,
				isLine: true
			}]
		})]
	});
}
// src/report/html/rounds/round-table.tsx
/** The figures of the rounds, a row each. */
function RoundTable({ rounds }) {
	const say = useTexts(roundTexts);
	const term = useTexts(terms);
	const heads = [
		say.round,
		say.outcome,
		say.ballots,
		say.pairs,
		say.tokens,
		say.cost
	];
	return /* @__PURE__ */ a(Scroll, {
		label: say.title,
		children: /* @__PURE__ */ a("table", { children: [
			/* @__PURE__ */ a("caption", { children: say.legend }),
			/* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: heads.map((head, index) => /* @__PURE__ */ a("th", {
				scope: "col",
				class: index === 0 || index > 3 ? "number" : "",
				children: head
			}, head)) }) }),
			/* @__PURE__ */ a("tbody", { children: rounds.map((each) => roundCells(each, term)).map(({ round, outcome, ballots, pairs, tokens, cost }, index) => /* @__PURE__ */ a("tr", { children: [
				/* @__PURE__ */ a("td", {
					class: "number",
					children: round
				}),
				/* @__PURE__ */ a("td", { children: term.outcome(outcome) }),
				/* @__PURE__ */ a("td", { children: ballots }),
				/* @__PURE__ */ a("td", { children: pairs }),
				/* @__PURE__ */ a("td", {
					class: "number",
					children: tokens
				}),
				/* @__PURE__ */ a("td", {
					class: "number",
					children: cost
				})
			] }, index)) })
		] })
	});
}
// src/report/lineage.ts
/** Who challenged whom, in the order of the rounds. */
function lineageOf(rounds) {
	let standing = null;
	return rounds.map((round) => {
		const challenged = round.outcome === "initial" ? null : standing;
		if (stands(round)) standing = round.round;
		return {
			round,
			challenged,
			stands: stands(round)
		};
	});
}
// src/report/html/prompt/answer-list.tsx
var texts$10 = defineTexts({
	en: {
		none: "Nothing was asked.",
		failed: "No answer:"
	},
	zh: {
		none: "\u6ca1\u6709\u63d0\u95ee\u3002",
		failed: "\u6ca1\u6709\u56de\u7b54\uff1a"
	}
});
/** Answers under their questions. */
function AnswerList({ answers }) {
	const say = useTexts(texts$10);
	const { case: caseName } = useTexts(terms);
	if (answers.length === 0) return /* @__PURE__ */ a("p", {
		class: "muted",
		children: say.none
	});
	return /* @__PURE__ */ a("ol", {
		class: "answers",
		children: answers.map((answer, index) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a("p", {
			class: "question",
			children: [
				/* @__PURE__ */ a("span", {
					class: "muted",
					children: caseName(answer.caseIndex + 1)
				}),
				" ",
				/* @__PURE__ */ a(Words, { text: answer.question })
			]
		}), /* @__PURE__ */ a(AnswerText, { answer })] }, index))
	});
}
/** What was answered, or why nothing was. */
function AnswerText({ answer }) {
	const say = useTexts(texts$10);
	if (answer.status === "answered") return /* @__PURE__ */ a(TextBlock, { text: answer.text });
	return /* @__PURE__ */ a("p", {
		class: "remark bad",
		children: [
			say.failed,
			" ",
			/* @__PURE__ */ a(Words, { text: answer.reason })
		]
	});
}
// src/report/html/prompt/pair-view.tsx
var texts$9 = defineTexts({
	en: {
		pair: (number) => `Pair ${number}`,
		outcome: (outcome, [standing, challenging]) => ({
			challenger: `for ${challenging}`,
			incumbent: `for ${standing}`,
			flip: "flip: the judge followed the position",
			identical: "tie: the same text on both sides",
			repeat: "repeat of an earlier pair",
			abstain: "abstention"
		})[outcome],
		byAssertions: "decided by checks, without a ballot",
		stoodFirst: (side) => `${side} stood first`,
		chose: (side) => `chose ${side}`,
		abstained: "could not be read",
		failed: (assertions) => `Failed checks: ${assertions}`
	},
	zh: {
		pair: (number) => `\u914d\u5bf9 ${number}`,
		outcome: (outcome, [standing, challenging]) => ({
			challenger: `${challenging}\u80dc`,
			incumbent: `${standing}\u80dc`,
			flip: "\u7ffb\u8f6c\uff1a\u8bc4\u4f30\u6a21\u578b\u8ddf\u968f\u4e86\u4f4d\u7f6e",
			identical: "\u76f8\u540c\uff1a\u4e24\u8fb9\u6587\u672c\u4e00\u6837",
			repeat: "\u4e0e\u4e4b\u524d\u7684\u914d\u5bf9\u91cd\u590d",
			abstain: "\u5f03\u6743"
		})[outcome],
		byAssertions: "\u7531\u68c0\u67e5\u51b3\u5b9a\uff0c\u672a\u6295\u7968",
		stoodFirst: (side) => `${side}\u5728\u524d`,
		chose: (side) => `\u9009\u4e86${side}`,
		abstained: "\u65e0\u6cd5\u8bfb\u53d6",
		failed: (assertions) => `\u672a\u901a\u8fc7\u7684\u68c0\u67e5\uff1a${assertions}`
	}
});
var TONES$1 = {
	challenger: "good",
	incumbent: "bad",
	flip: "caution",
	identical: "neutral",
	repeat: "neutral",
	abstain: "caution"
};
/** Two answers, or sets of them, side by side, and what the judge said of them. */
function PairView({ pair, number, sides }) {
	const say = useTexts(texts$9);
	const isDecided = pair.outcome === "challenger" || pair.outcome === "incumbent";
	return /* @__PURE__ */ a("div", {
		class: "pair",
		children: [
			/* @__PURE__ */ a("p", {
				class: "row",
				children: [
					/* @__PURE__ */ a("strong", { children: say.pair(number) }),
					/* @__PURE__ */ a(Tag, {
						tone: TONES$1[pair.outcome],
						text: say.outcome(pair.outcome, sides)
					}),
					isDecided && pair.ballots.length === 0 && /* @__PURE__ */ a("span", {
						class: "muted small",
						children: say.byAssertions
					})
				]
			}),
			/* @__PURE__ */ a("div", {
				class: "columns",
				children: [/* @__PURE__ */ a(Side, {
					name: sides[0],
					answers: pair.incumbentAnswers,
					failed: pair.failedChecks?.incumbent ?? [],
					isSet: pair.caseIndex === null
				}), /* @__PURE__ */ a(Side, {
					name: sides[1],
					answers: pair.challengerAnswers,
					failed: pair.failedChecks?.challenger ?? [],
					isSet: pair.caseIndex === null
				})]
			}),
			pair.ballots.length > 0 && /* @__PURE__ */ a("ul", {
				class: "ballots",
				children: pair.ballots.map((ballot, index) => /* @__PURE__ */ a(BallotView, {
					ballot,
					sides
				}, index))
			})
		]
	});
}
function Side({ name, answers, failed, isSet }) {
	const say = useTexts(texts$9);
	const term = useTexts(terms);
	return /* @__PURE__ */ a("div", { children: [
		/* @__PURE__ */ a("h4", { children: name }),
		answers.length === 0 && /* @__PURE__ */ a("p", {
			class: "muted",
			children: term.notAsked
		}),
		answers.map((answer, index) => /* @__PURE__ */ a("div", {
			class: "answer",
			children: [isSet && /* @__PURE__ */ a("p", {
				class: "question",
				children: [
					/* @__PURE__ */ a("span", {
						class: "muted",
						children: term.case(answer.caseIndex + 1)
					}),
					" ",
					/* @__PURE__ */ a(Words, { text: answer.question })
				]
			}), /* @__PURE__ */ a(AnswerText, { answer })]
		}, index)),
		failed.length > 0 && /* @__PURE__ */ a("p", {
			class: "remark bad small",
			children: /* @__PURE__ */ a(Words, { text: say.failed(failed.join("; ")) })
		})
	] });
}
function BallotView({ ballot, sides: [standing, challenging] }) {
	const say = useTexts(texts$9);
	const { challengerPosition, choice, reason } = ballot;
	const first = challengerPosition === "first" ? challenging : standing;
	const chosen = choice === "abstain" ? say.abstained : say.chose(choice === "challenger" ? challenging : standing);
	return /* @__PURE__ */ a("li", { children: [
		/* @__PURE__ */ a("span", {
			class: "muted",
			children: [say.stoodFirst(first), ":"]
		}),
		" ",
		/* @__PURE__ */ a("strong", { children: chosen }),
		reason !== "" && /* @__PURE__ */ a("p", {
			class: "reason",
			children: /* @__PURE__ */ a(Words, { text: reason })
		})
	] });
}
// src/report/html/prompt/comparison-evidence.tsx
var QUESTION_LENGTH = 110;
var texts$8 = defineTexts({
	en: {
		none: "No pair was judged.",
		all: "All cases at once",
		stopped: (by) => `Ended early, by ${by === "budget" ? "the budget" : "an interruption"}.`
	},
	zh: {
		none: "\u6ca1\u6709\u8bc4\u5224\u4efb\u4f55\u914d\u5bf9\u3002",
		all: "\u5168\u90e8\u6848\u4f8b\u4e00\u8d77\u8bc4\u5224",
		stopped: (by) => by === "budget" ? "\u56e0\u9884\u7b97\u7528\u5c3d\u800c\u63d0\u524d\u7ed3\u675f\u3002" : "\u56e0\u4e2d\u65ad\u800c\u63d0\u524d\u7ed3\u675f\u3002"
	}
});
/** Answers side by side for each case, with the ballots on them and the judge's reasons. */
function ComparisonEvidence({ comparison, questions, standing, challenging }) {
	const say = useTexts(texts$8);
	const term = useTexts(terms);
	const sides = [standing ?? term.incumbent, challenging ?? term.challenger];
	const { pairs, note, stoppedBy } = comparison;
	return /* @__PURE__ */ a("div", {
		class: "evidence",
		children: [
			note !== "" && /* @__PURE__ */ a("p", {
				class: "remark caution",
				children: /* @__PURE__ */ a(Words, { text: note })
			}),
			stoppedBy !== null && /* @__PURE__ */ a("p", {
				class: "remark caution",
				children: say.stopped(stoppedBy)
			}),
			pairs.length === 0 && /* @__PURE__ */ a("p", {
				class: "muted",
				children: say.none
			}),
			caseCells(comparison).map((cells) => /* @__PURE__ */ a(CasePairs, {
				cells,
				question: cells.caseIndex === null ? say.all : questions[cells.caseIndex] ?? questionOf(pairs, cells.caseIndex),
				sides
			}, cells.caseIndex))
		]
	});
}
var TONES = {
	better: "good",
	worse: "bad",
	even: "neutral"
};
function CasePairs({ cells: { caseIndex, pairs, tally, tendency }, question, sides }) {
	const say = useTexts(caseTexts);
	const term = useTexts(terms);
	const shown = visibleText(question).replaceAll(/\s+/g, " ");
	return /* @__PURE__ */ a(Fold, {
		title: /* @__PURE__ */ a("span", {
			class: "case-title",
			children: [
				caseIndex !== null && /* @__PURE__ */ a("span", {
					class: "muted",
					children: term.case(caseIndex + 1)
				}),
				/* @__PURE__ */ a("bdi", {
					class: "grow",
					children: shown.length > QUESTION_LENGTH ? `${cutText(shown, QUESTION_LENGTH)}\u2026` : shown
				}),
				/* @__PURE__ */ a(Tag, {
					tone: TONES[tendency],
					text: say[tendency]
				}),
				/* @__PURE__ */ a("span", {
					class: "number",
					children: term.pairs(tally)
				})
			]
		}),
		class: "fold case",
		children: () => /* @__PURE__ */ a($$1, { children: [shown.length > QUESTION_LENGTH && /* @__PURE__ */ a("p", {
			class: "question",
			children: /* @__PURE__ */ a(Words, { text: question })
		}), pairs.map((pair, index) => /* @__PURE__ */ a(PairView, {
			pair,
			number: index + 1,
			sides
		}, index))] })
	});
}
function questionOf(pairs, caseIndex) {
	return pairs.flatMap((pair) => [...pair.incumbentAnswers, ...pair.challengerAnswers]).find((answer) => answer.caseIndex === caseIndex)?.question ?? "";
}
// src/report/html/rounds/rounds.tsx
var texts$7 = defineTexts({
	en: {
		label: "Rounds: who challenged whom",
		title: (round) => `Round ${round}`,
		challenged: (round) => `challenged round ${round}`,
		best: "best",
		ballots: (counts) => `ballots ${counts}`,
		prompt: "Prompt",
		answers: "Answers",
		evidence: "Answers side by side, ballots and reasons"
	},
	zh: {
		label: "\u8f6e\u6b21\uff1a\u8c01\u6311\u6218\u4e86\u8c01",
		title: (round) => `\u7b2c ${round} \u8f6e`,
		challenged: (round) => `\u6311\u6218\u7b2c ${round} \u8f6e`,
		best: "\u6700\u4f73",
		ballots: (counts) => `\u9009\u7968 ${counts}`,
		prompt: "\u63d0\u793a\u8bcd",
		answers: "\u56de\u7b54",
		evidence: "\u5e76\u6392\u7684\u56de\u7b54\u3001\u9009\u7968\u4e0e\u7406\u7531"
	}
});
/** The lineage of rounds: accepted ones stand on the line, the others beside it. */
function Rounds({ rounds, questions = [], bestRound = null, actions }) {
	return /* @__PURE__ */ a("ol", {
		class: "lineage",
		"aria-label": useTexts(texts$7).label,
		children: lineageOf(rounds).map((step, index) => /* @__PURE__ */ a(Step, {
			step,
			questions,
			isBest: step.round.round === bestRound,
			actions
		}, index))
	});
}
function Step({ step: { round, challenged, stands }, questions, isBest, actions }) {
	const say = useTexts(texts$7);
	const term = useTexts(terms);
	const { comparison, usage } = round;
	const cells = roundCells(round, term);
	return /* @__PURE__ */ a("li", {
		class: stands ? "step stands" : "step",
		children: [
			/* @__PURE__ */ a("div", {
				class: "row step-head",
				children: [
					/* @__PURE__ */ a("strong", { children: say.title(round.round) }),
					/* @__PURE__ */ a(OutcomeTag, { outcome: round.outcome }),
					isBest && /* @__PURE__ */ a("span", {
						class: "best",
						children: say.best
					}),
					challenged !== null && /* @__PURE__ */ a("span", {
						class: "muted",
						children: say.challenged(challenged)
					}),
					comparison !== null && /* @__PURE__ */ a("span", {
						class: "number",
						children: [cells.pairs, /* @__PURE__ */ a("span", {
							class: "muted",
							children: [
								" (",
								say.ballots(cells.ballots),
								")"
							]
						})]
					}),
					usage.calls > 0 && /* @__PURE__ */ a("span", {
						class: "muted number end small",
						children: term.usage(usage)
					})
				]
			}),
			cells.said.map((text) => /* @__PURE__ */ a("p", {
				class: "modification",
				children: /* @__PURE__ */ a(Words, { text })
			}, text)),
			round.prompt !== null && /* @__PURE__ */ a(Fold, {
				title: say.prompt,
				class: "part",
				kind: "detail",
				children: () => /* @__PURE__ */ a(TextBlock, { text: round.prompt ?? "" })
			}),
			round.answers.length > 0 && /* @__PURE__ */ a(Fold, {
				title: say.answers,
				class: "part",
				kind: "detail",
				children: () => /* @__PURE__ */ a(AnswerList, { answers: round.answers })
			}),
			comparison !== null && comparison.pairs.length > 0 && /* @__PURE__ */ a(Fold, {
				title: say.evidence,
				class: "part",
				kind: "round-evidence",
				children: () => /* @__PURE__ */ a(ComparisonEvidence, {
					comparison,
					questions,
					standing: challenged === null ? term.incumbent : term.round(challenged),
					challenging: term.round(round.round)
				})
			}),
			actions?.(round)
		]
	});
}
// src/report/html/prompt/assertion-findings.tsx
var texts$6 = defineTexts({
	en: { label: "Checks that failed" },
	zh: { label: "\u672a\u901a\u8fc7\u7684\u68c0\u67e5" }
});
/** Which assertions failed in a comparison, and what drawing those cases again came to. */
function AssertionFindingsTable({ findings, standing, challenging }) {
	const { label } = useTexts(texts$6);
	const say = useTexts(assertionTexts);
	return /* @__PURE__ */ a($$1, { children: [findings.failing.length > 0 && /* @__PURE__ */ a(Scroll, {
		label,
		children: /* @__PURE__ */ a("table", { children: [/* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: say.heads(standing, challenging).map((head) => /* @__PURE__ */ a("th", {
			scope: "col",
			children: head
		}, head)) }) }), /* @__PURE__ */ a("tbody", { children: findings.failing.map((failing) => assertionCells(failing, say)).map((cells, index) => /* @__PURE__ */ a("tr", { children: [
			/* @__PURE__ */ a("td", { children: cells.caseNumber }),
			/* @__PURE__ */ a("td", { children: /* @__PURE__ */ a(Words, { text: cells.label }) }),
			/* @__PURE__ */ a("td", { children: cells.standing }),
			/* @__PURE__ */ a("td", { children: cells.challenging }),
			/* @__PURE__ */ a("td", { children: cells.drawnAgain })
		] }, index)) })] })
	}), /* @__PURE__ */ a("p", {
		class: "muted",
		children: say.passed(findings)
	})] });
}
// src/report/html/prompt/judge-health-table.tsx
/** How the judge behaved, figure by figure, with what each should be. */
function JudgeHealthTable({ health }) {
	const say = useTexts(judgeTexts);
	const caption = say.caption(health.ballots, health.pairs);
	return /* @__PURE__ */ a(Scroll, {
		label: caption,
		children: /* @__PURE__ */ a("table", { children: [
			/* @__PURE__ */ a("caption", { children: caption }),
			/* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: say.heads.map((head, index) => /* @__PURE__ */ a("th", {
				scope: "col",
				class: index === 1 ? "number" : "",
				children: head
			}, head)) }) }),
			/* @__PURE__ */ a("tbody", { children: judgeCells(judgeFigures(health), say).map(({ figure, here, expected }) => /* @__PURE__ */ a("tr", { children: [
				/* @__PURE__ */ a("th", {
					scope: "row",
					children: figure
				}),
				/* @__PURE__ */ a("td", {
					class: "number",
					children: here
				}),
				/* @__PURE__ */ a("td", {
					class: "muted",
					children: expected
				})
			] }, figure)) })
		] })
	});
}
// src/report/html/prompt/prompt-findings.tsx
var texts$5 = defineTexts({
	en: {
		stopped: (by) => `Search ${by}.`,
		off: "Its file says that it is only validated: nothing was run."
	},
	zh: {
		stopped: (by) => `\u641c\u7d22${by}\u3002`,
		off: "\u6587\u4ef6\u6ce8\u660e\u53ea\u505a\u6821\u9a8c\uff1a\u6ca1\u6709\u8fd0\u884c\u3002"
	}
});
/** What was found about a prompt, before any evidence. */
function PromptFindings({ prompt }) {
	const say = useTexts(texts$5);
	const term = useTexts(terms);
	const overview = useTexts(overviewTexts);
	const { migration, problems, warnings, status, stoppedBy } = prompt;
	const note = ownNote(prompt);
	const found = foundCells(prompt, null);
	return /* @__PURE__ */ a("div", {
		class: "findings",
		children: [
			migration !== null && /* @__PURE__ */ a("p", {
				class: `remark ${migration.outcome === "not-ready" ? "bad" : "good"}`,
				children: [
					/* @__PURE__ */ a("strong", { children: term.migration(migration.outcome) }),
					" ",
					/* @__PURE__ */ a(Words, { text: migration.reason })
				]
			}),
			problems.length > 0 && /* @__PURE__ */ a("ul", {
				class: "remark bad",
				children: problems.map((problem, index) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(Words, { text: problem }) }, index))
			}),
			/* @__PURE__ */ a("ul", {
				class: "plain",
				children: [
					comparisonsOf(prompt).map((named) => /* @__PURE__ */ a(Finding, { named }, named.kind)),
					found === null && prompt.rounds.length > 0 && /* @__PURE__ */ a("li", { children: overview.noChange(term.rounds(prompt.rounds.length)) }),
					found !== null && /* @__PURE__ */ a("li", {
						class: "row",
						children: [
							/* @__PURE__ */ a("strong", { children: term.round(found.best.round) }),
							/* @__PURE__ */ a(FoundTag, { best: found.best }),
							found.day !== null && /* @__PURE__ */ a("span", {
								class: "muted",
								children: overview.foundOn(found.day)
							}),
							/* @__PURE__ */ a(Words, { text: found.best.modification })
						]
					})
				]
			}),
			status === "off" && /* @__PURE__ */ a("p", { children: say.off }),
			note !== "" && /* @__PURE__ */ a("p", { children: /* @__PURE__ */ a(Words, { text: note }) }),
			stoppedBy !== null && /* @__PURE__ */ a("p", {
				class: "muted small",
				children: say.stopped(term.stoppedBy(stoppedBy))
			}),
			warnings.map((warning) => /* @__PURE__ */ a("p", {
				class: "remark caution",
				children: /* @__PURE__ */ a(Words, { text: warning })
			}, warning))
		]
	});
}
function Finding({ named }) {
	const term = useTexts(terms);
	const { title } = useTexts(comparisonTexts)[named.kind];
	const { comparison } = named;
	if (comparison === null) return null;
	return /* @__PURE__ */ a("li", {
		class: "row",
		children: [
			/* @__PURE__ */ a("span", { children: title }),
			/* @__PURE__ */ a(VerdictTag, { verdict: verdictOf(comparison) }),
			/* @__PURE__ */ a("span", {
				class: "number",
				children: term.pairs(comparison.tally)
			})
		]
	});
}
// src/report/html/prompt/prompt-diff.tsx
var texts$4 = defineTexts({
	en: { unseen: "Only characters that cannot be seen differ." },
	zh: { unseen: "\u53ea\u6709\u4e0d\u53ef\u89c1\u5b57\u7b26\u4e0d\u540c\u3002" }
});
/** The change from one text to another, word by word, all of both in it. */
function PromptDiff({ before, after }) {
	const { same } = useTexts(changeTexts);
	const { unseen } = useTexts(texts$4);
	const [old, fresh] = [visibleText(before), visibleText(after)];
	const changes = w(() => old === fresh ? [] : wordChanges(old, fresh), [old, fresh]);
	if (old === fresh) return /* @__PURE__ */ a("p", {
		class: "muted",
		children: before === after ? same : unseen
	});
	return /* @__PURE__ */ a("div", {
		class: "text",
		children: changes.map((change, index) => "kept" in change ? change.kept : /* @__PURE__ */ a("span", { children: [change.removed !== "" && /* @__PURE__ */ a("del", { children: change.removed }), change.added !== "" && /* @__PURE__ */ a("ins", { children: change.added })] }, index))
	});
}
// src/report/html/prompt/prompt-versions.tsx
var texts$3 = defineTexts({
	en: {
		from: "From",
		to: "to",
		swap: "Swap",
		only: "The prompt",
		isBest: "best"
	},
	zh: {
		from: "\u4ece",
		to: "\u5230",
		swap: "\u5bf9\u8c03",
		only: "\u63d0\u793a\u8bcd",
		isBest: "\u6700\u4f73"
	}
});
/** What changes between any two of a prompt's versions; as text, between those that matter. */
function PromptVersions({ prompt }) {
	const say = useTexts(texts$3);
	const term = useTexts(terms);
	const isLive = useIsLive();
	const versions = versionsOf(prompt, term, say.isBest);
	if (versions.length === 0) return null;
	if (versions.length === 1) return /* @__PURE__ */ a($$1, { children: [/* @__PURE__ */ a("h4", { children: say.only }), /* @__PURE__ */ a(TextBlock, { text: versions[0]?.text ?? "" })] });
	return isLive ? /* @__PURE__ */ a(ChosenVersions, {
		prompt,
		versions
	}) : /* @__PURE__ */ a(UsualChanges, { prompt });
}
function versionsOf(prompt, term, isBest) {
	const { basePrompt, headPrompt, rounds, status } = prompt;
	const best = foundRound(prompt)?.round;
	const head = status === "unchanged" ? term.present : term.head;
	const fixed = [{
		name: term.base,
		text: basePrompt
	}, {
		name: head,
		text: headPrompt
	}];
	const tried = rounds.filter(({ outcome }) => outcome !== "initial").map(({ round, outcome, prompt: text }) => ({
		name: `${term.round(round)} \u00b7 ${term.outcome(outcome)}${round === best ? ` \u00b7 ${isBest}` : ""}`,
		text
	}));
	return [...fixed, ...tried].flatMap(({ name, text }) => text === null ? [] : [{
		name,
		text
	}]);
}
function UsualChanges({ prompt }) {
	const changes = changeCells(prompt, useTexts(changeTexts), useTexts(terms));
	const { only } = useTexts(texts$3);
	return /* @__PURE__ */ a($$1, { children: [prompt.basePrompt === null && prompt.headPrompt !== null && /* @__PURE__ */ a($$1, { children: [/* @__PURE__ */ a("h4", { children: only }), /* @__PURE__ */ a(TextBlock, { text: prompt.headPrompt })] }), changes.map(({ title, before, after }) => /* @__PURE__ */ a($$1, { children: [/* @__PURE__ */ a("h4", { children: title }), /* @__PURE__ */ a(PromptDiff, {
		before,
		after
	})] }, title))] });
}
function ChosenVersions({ prompt, versions }) {
	const say = useTexts(texts$3);
	const best = foundRound(prompt);
	const start = prompt.basePrompt !== null && prompt.headPrompt !== null ? 1 : bestIndex(versions, best?.prompt);
	const [from, setFrom] = d(0);
	const [to, setTo] = d(start);
	const [before, after] = [versions[from], versions[to]];
	return /* @__PURE__ */ a($$1, { children: [/* @__PURE__ */ a("div", {
		class: "row versions screen-only",
		children: [
			/* @__PURE__ */ a(VersionChoice, {
				label: say.from,
				versions,
				chosen: from,
				onChoice: setFrom
			}),
			/* @__PURE__ */ a(VersionChoice, {
				label: say.to,
				versions,
				chosen: to,
				onChoice: setTo
			}),
			/* @__PURE__ */ a("button", {
				type: "button",
				class: "small",
				onClick: () => {
					setFrom(to);
					setTo(from);
				},
				children: say.swap
			})
		]
	}), before !== void 0 && after !== void 0 && /* @__PURE__ */ a(PromptDiff, {
		before: before.text,
		after: after.text
	})] });
}
function bestIndex(versions, best) {
	const found = versions.findLastIndex(({ text }) => text === best);
	return found > 0 ? found : 1;
}
function VersionChoice({ label, versions, chosen, onChoice }) {
	const id = P();
	return /* @__PURE__ */ a("span", {
		class: "row",
		children: [/* @__PURE__ */ a("label", {
			for: id,
			children: label
		}), /* @__PURE__ */ a("select", {
			id,
			value: String(chosen),
			onChange: ({ currentTarget }) => onChoice(Number(currentTarget.value)),
			children: versions.map(({ name }, index) => /* @__PURE__ */ a("option", {
				value: String(index),
				children: name
			}, name))
		})]
	});
}
// src/report/html/prompt/prompt-section.tsx
var texts$2 = defineTexts({
	en: {
		change: "Change, word by word",
		rounds: "Rounds",
		evidence: (title) => `Answers: ${title}`,
		assertions: (title) => `Checks: ${title}`,
		judge: "Judge",
		bill: "Bill"
	},
	zh: {
		change: "\u9010\u8bcd\u6539\u52a8",
		rounds: "\u8f6e\u6b21",
		evidence: (title) => `\u56de\u7b54\uff1a${title}`,
		assertions: (title) => `\u68c0\u67e5\uff1a${title}`,
		judge: "\u8bc4\u4f30\u6a21\u578b",
		bill: "\u8d26\u5355"
	}
});
/** Everything about one prompt. */
function PromptSection({ prompt, models }) {
	const say = useTexts(texts$2);
	const { title: figures } = useTexts(roundTexts);
	const { rounds, headPrompt, usage, judgeHealth, bestRound } = prompt;
	return /* @__PURE__ */ a("div", {
		class: "prompt-section",
		children: [
			/* @__PURE__ */ a(PromptFindings, { prompt }),
			headPrompt !== null && /* @__PURE__ */ a("section", { children: [/* @__PURE__ */ a("h3", { children: say.change }), /* @__PURE__ */ a(PromptVersions, { prompt })] }),
			rounds.length > 0 && /* @__PURE__ */ a("section", { children: [
				/* @__PURE__ */ a("h3", { children: say.rounds }),
				/* @__PURE__ */ a(RoundPlots, { rounds }),
				/* @__PURE__ */ a(Rounds, {
					rounds,
					questions: prompt.questions,
					bestRound: bestRound?.round ?? null
				}),
				/* @__PURE__ */ a(Fold, {
					title: figures,
					class: "part",
					kind: "detail",
					children: () => /* @__PURE__ */ a(RoundTable, { rounds })
				})
			] }),
			comparisonsOf(prompt).map((named) => /* @__PURE__ */ a(ComparisonFolds, {
				named,
				questions: prompt.questions
			}, named.kind)),
			judgeHealth !== null && /* @__PURE__ */ a(Fold, {
				title: say.judge,
				kind: "detail",
				children: () => /* @__PURE__ */ a(JudgeHealthTable, { health: judgeHealth })
			}),
			usage.calls + usage.cacheHits > 0 && /* @__PURE__ */ a(Fold, {
				title: say.bill,
				kind: "detail",
				children: () => /* @__PURE__ */ a(Bill, {
					usage,
					...models && { models: {
						...models,
						...prompt.models
					} }
				})
			})
		]
	});
}
function ComparisonFolds({ named, questions }) {
	const say = useTexts(texts$2);
	const { title, standing, challenging } = useTexts(comparisonTexts)[named.kind];
	const { comparison } = named;
	if (comparison === null) return null;
	const findings = failingAssertions(comparison);
	return /* @__PURE__ */ a($$1, { children: [/* @__PURE__ */ a(Fold, {
		title: say.evidence(title),
		kind: "evidence",
		children: () => /* @__PURE__ */ a(ComparisonEvidence, {
			comparison,
			questions,
			standing,
			challenging
		})
	}), findings !== null && /* @__PURE__ */ a(Fold, {
		title: say.assertions(title),
		kind: "detail",
		children: () => /* @__PURE__ */ a(AssertionFindingsTable, {
			findings,
			standing,
			challenging
		})
	})] });
}
// src/report/html/report-head.tsx
var texts$1 = defineTexts({
	en: {
		title: "SPO report",
		switch: "Switch of models:",
		nothing: "no prompt to check",
		simulated: "Simulated run. A simulated model answered every call. This shows how the tool works and proves nothing about a real model.",
		ran: (at, duration) => `${at}, took ${duration}`,
		commit: "commit",
		proposed: (files) => files === 1 ? "(1 file)" : `(${files} files)`,
		branch: "Proposed on branch",
		pullRequest: "pull request",
		run: (by) => `Run ${by}.`
	},
	zh: {
		title: "SPO \u62a5\u544a",
		switch: "\u6a21\u578b\u5207\u6362\uff1a",
		nothing: "\u6ca1\u6709\u8981\u68c0\u67e5\u7684\u63d0\u793a\u8bcd",
		simulated: "\u6a21\u62df\u8fd0\u884c\u3002\u6240\u6709\u8c03\u7528\u90fd\u7531\u6a21\u62df\u6a21\u578b\u56de\u7b54\uff0c\u53ea\u6f14\u793a\u5de5\u5177\u5982\u4f55\u5de5\u4f5c\uff0c\u4e0d\u80fd\u8bf4\u660e\u771f\u5b9e\u6a21\u578b\u7684\u4efb\u4f55\u60c5\u51b5\u3002",
		ran: (at, duration) => `${at}\uff0c\u7528\u65f6 ${duration}`,
		commit: "\u63d0\u4ea4",
		proposed: (files) => `\uff08${files} \u4e2a\u6587\u4ef6\uff09`,
		branch: "\u5df2\u63d0\u8bae\u5230\u5206\u652f",
		pullRequest: "\u62c9\u53d6\u8bf7\u6c42",
		run: (by) => `\u8fd0\u884c${by}\u3002`
	}
});
/** What the run came to, and when and how it ran. */
function ReportHead({ report }) {
	const say = useTexts(texts$1);
	const term = useTexts(terms);
	const isLive = useIsLive();
	const { startedAt, finishedAt, headSha, models, usage, stoppedBy, notices } = report;
	const at = `${startedAt.slice(0, 10)} ${startedAt.slice(11, 16)} UTC`;
	return /* @__PURE__ */ a("header", {
		class: "stack report-head",
		children: [
			/* @__PURE__ */ a("div", {
				class: "row",
				children: [/* @__PURE__ */ a("span", {
					class: "eyebrow",
					children: say.title
				}), isLive && /* @__PURE__ */ a("span", {
					class: "end",
					children: /* @__PURE__ */ a(LanguageToggle, {})
				})]
			}),
			/* @__PURE__ */ a(Headline, { report }),
			/* @__PURE__ */ a("p", {
				class: "muted meta",
				children: [
					say.ran(at, term.duration(startedAt, finishedAt)),
					headSha !== null && /* @__PURE__ */ a($$1, { children: [
						" \u00b7 ",
						say.commit,
						" ",
						/* @__PURE__ */ a(Name, { text: headSha.slice(0, 12) })
					] }),
					" \u00b7 ",
					term.usage(usage)
				]
			}),
			report.simulated && /* @__PURE__ */ a("p", {
				class: "remark caution",
				children: say.simulated
			}),
			stoppedBy !== null && stoppedBy !== "max-rounds" && /* @__PURE__ */ a("p", {
				class: "remark caution",
				children: say.run(term.stoppedBy(stoppedBy))
			}),
			notices.map((notice, index) => /* @__PURE__ */ a("p", {
				class: "remark",
				children: /* @__PURE__ */ a(Words, { text: notice })
			}, index)),
			models.compare !== void 0 && /* @__PURE__ */ a("p", { children: [
				say.switch,
				" ",
				/* @__PURE__ */ a(Name, { text: models.execute }),
				" \u2192 ",
				/* @__PURE__ */ a(Name, { text: models.compare })
			] }),
			/* @__PURE__ */ a(Proposal, { report })
		]
	});
}
function Headline({ report }) {
	const say = useTexts(texts$1);
	const counts = countStandings(report);
	return /* @__PURE__ */ a("h1", {
		class: "row headline",
		children: [counts.length === 0 && say.nothing, counts.map(({ standing, count }) => /* @__PURE__ */ a("span", {
			class: "row count",
			children: [
				/* @__PURE__ */ a("span", {
					class: "figure",
					children: count
				}),
				" ",
				/* @__PURE__ */ a(StandingTag, { standing })
			]
		}, standing))]
	});
}
function Proposal({ report: { publication } }) {
	const say = useTexts(texts$1);
	if (publication === null) return null;
	const { branch, branchUrl, commitUrl, sha, paths } = publication;
	const proposal = publication.pullRequestUrl ?? publication.proposalUrl ?? null;
	return /* @__PURE__ */ a("p", { children: [
		say.branch,
		" ",
		/* @__PURE__ */ a(Link, {
			address: branchUrl,
			children: /* @__PURE__ */ a(Name, { text: branch })
		}),
		", ",
		say.commit,
		" ",
		/* @__PURE__ */ a(Link, {
			address: commitUrl,
			children: /* @__PURE__ */ a(Name, { text: sha.slice(0, 12) })
		}),
		" ",
		say.proposed(paths.length),
		proposal !== null && /* @__PURE__ */ a($$1, { children: [", ", /* @__PURE__ */ a(Link, {
			address: proposal,
			children: say.pullRequest
		})] })
	] });
}
/** What the figures count and how sure the verdicts are. */
function Legend({ report }) {
	const say = useTexts(legendTexts);
	return /* @__PURE__ */ a("p", {
		class: "muted small",
		children: [
			say.pairs,
			" ",
			errorRateText(report, say)
		]
	});
}
// src/report/html/report-page.tsx
/** From so many prompts on there is something to filter. */
var MANY_PROMPTS = 6;
var texts = defineTexts({
	en: {
		evidence: "Evidence",
		bill: "Bill of the whole run",
		filter: "Filter by path or result",
		shown: (shown, all) => `${shown} of ${all} prompts`
	},
	zh: {
		evidence: "\u8bc1\u636e",
		bill: "\u6574\u4e2a\u8fd0\u884c\u7684\u8d26\u5355",
		filter: "\u6309\u8def\u5f84\u6216\u7ed3\u679c\u7b5b\u9009",
		shown: (shown, all) => `${all} \u4e2a\u63d0\u793a\u8bcd\u4e2d\u7684 ${shown} \u4e2a`
	}
});
/** The whole report of a run. */
function ReportPage({ report }) {
	const say = useTexts(texts);
	const isLive = useIsLive();
	const [sought, setSought] = d("");
	const all = worstFirst(report.prompts).map((prompt, index) => ({
		id: `prompt-${index + 1}`,
		prompt
	}));
	const placed = all.filter(({ prompt }) => isSought(prompt, sought));
	useOpenedByLink();
	return /* @__PURE__ */ a("main", {
		class: "page stack",
		children: [
			/* @__PURE__ */ a(ReportHead, { report }),
			all.length > 0 && /* @__PURE__ */ a("section", {
				class: "panel stack",
				children: [
					isLive && all.length >= MANY_PROMPTS && /* @__PURE__ */ a("div", {
						class: "row screen-only",
						children: [/* @__PURE__ */ a("input", {
							type: "search",
							"aria-label": say.filter,
							placeholder: say.filter,
							value: sought,
							onInput: ({ currentTarget }) => setSought(currentTarget.value)
						}), /* @__PURE__ */ a("span", {
							class: "muted small",
							role: "status",
							children: say.shown(placed.length, all.length)
						})]
					}),
					/* @__PURE__ */ a(Overview, {
						report,
						placed
					}),
					/* @__PURE__ */ a(Legend, { report })
				]
			}),
			placed.length > 0 && /* @__PURE__ */ a("h2", { children: say.evidence }),
			placed.map((each) => /* @__PURE__ */ a(Evidence, {
				placed: each,
				report,
				isOpen: each === all[0]
			}, each.id)),
			/* @__PURE__ */ a("section", {
				class: "panel",
				children: [/* @__PURE__ */ a("h2", { children: say.bill }), /* @__PURE__ */ a(Bill, {
					usage: report.usage,
					models: report.models
				})]
			})
		]
	});
}
function Evidence({ placed: { id, prompt }, report, isOpen }) {
	return /* @__PURE__ */ a(Fold, {
		id,
		class: "panel prompt",
		title: /* @__PURE__ */ a($$1, { children: [
			/* @__PURE__ */ a(Name, { text: promptTitle(prompt) }),
			" ",
			/* @__PURE__ */ a(StandingTag, { standing: standingOf(prompt) })
		] }),
		open: isOpen,
		children: () => /* @__PURE__ */ a(PromptSection, {
			prompt,
			models: report.models
		})
	});
}
function isSought(prompt, sought) {
	return `${promptTitle(prompt)} ${standingOf(prompt).replaceAll("-", " ")}`.toLowerCase().includes(sought.trim().toLowerCase());
}
/** A link to a prompt opens its evidence. */
function useOpenedByLink() {
	A(() => {
		const open = () => {
			const target = document.getElementById(location.hash.slice(1));
			if (!(target instanceof HTMLDetailsElement)) return;
			target.open = true;
			target.scrollIntoView();
		};
		open();
		addEventListener("hashchange", open);
		return () => removeEventListener("hashchange", open);
	}, []);
}
// src/report/html/render-html-report.tsx
/** A longer text would open slowly; with JavaScript everything is there in any case. */
var MOST_TEXT = 12e5;
/** From the most to the least, each with the share of the report in JSON that its text is not shorter than. */
var DETAILS = [
	["all", 1],
	["without-rounds-evidence", .25],
	["without-evidence", .1],
	["changes-only", 0]
];
/**
* The report of a run as one HTML file that asks nobody for anything. It can be read without JavaScript; the script in
* it makes plots, filters and any diff.
*/
function renderHtmlReport(report) {
	const json = JSON.stringify(report);
	const { text, detail } = readableText(report, json.length);
	const data = gzipSync(json).toString("base64");
	const policy = [
		"default-src 'none'",
		`script-src '${hashOf(PAGE_SCRIPT)}'`,
		`style-src '${hashOf(PAGE_STYLE)}'`,
		"base-uri 'none'",
		"form-action 'none'"
	].join("; ");
	const shortened = detail === "all" ? "" : "<noscript><p class=\"page\">This report is long: some of its evidence is shown with JavaScript only.</p></noscript>\n";
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(`SPO: ${outcomeText(report, visibleText)}`)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
${shortened}<div id="app">${text}</div>
<script type="application/gzip;base64" id="report">${data}<\/script>
<script type="module">${PAGE_SCRIPT}<\/script>
</body>
</html>
`;
}
/** The fullest text that opens fast. @param size of the report in JSON, which spares what is too long in any case */
function readableText(report, size) {
	let [text, shown] = ["", "changes-only"];
	for (const [detail] of DETAILS.filter(([, share]) => share * size <= MOST_TEXT)) {
		[text, shown] = [asText(report, detail), detail];
		if (text.length <= MOST_TEXT) break;
	}
	return {
		text,
		detail: shown
	};
}
function asText(report, detail) {
	return z$1(/* @__PURE__ */ a(LanguageProvider, { children: /* @__PURE__ */ a(AsText, {
		detail,
		children: /* @__PURE__ */ a(ReportPage, { report })
	}) }));
}
function hashOf(text) {
	return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}
function escaped(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
export { foundRound as C, legendTexts as S, changeCells as _, takeAddress as a, worstFirst as b, assertionCells as c, comparisonTexts as d, comparisonsOf as f, judgeTexts as g, judgeFigures as h, overviewTexts as i, assertionTexts as l, judgeCells as m, foundCells as n, caseCells as o, wordChanges as p, overviewColumns as r, caseTexts as s, renderHtmlReport as t, failingAssertions as u, changeTexts as v, ownNote as w, errorRateText as x, outcomeText as y };
