// src/settings/table/texts.ts
/** `--max-rounds <n>` */
function flagUsage({ name, placeholder }) {
	return placeholder === void 0 ? name : `${name} <${placeholder}>`;
}
/** What a flag does, as command lines say it: in small letters, without a stop, and with what holds where it is absent. */
function flagText(setting, flag, language) {
	const isChinese = language === "zh";
	const { separator } = flag;
	const ofList = separator && (isChinese ? `\u5404\u9879\u7528 "${separator}" \u5206\u9694\u3002` : `They are separated by "${separator}".`);
	const text = joined([
		setting.help[language],
		ofList,
		setting.notes?.flag?.[language]
	], language).replace(/[.\u3002]$/, "").replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase());
	if (flag.placeholder === void 0) return text;
	const { environment } = flag;
	if (environment !== void 0) return `${text}${isChinese ? `\uff08\u5426\u5219\u7528 ${environment}\uff09` : ` (else ${environment})`}`;
	const value = flag.default ?? setting.default?.replaceAll("\n", `${separator} `) ?? setting.empty?.[language];
	if (value === void 0) return text;
	return `${text}${isChinese ? `\uff08\u9ed8\u8ba4${spaced(value)}\uff09` : ` (default ${value})`}`;
}
function joined(parts, language) {
	return parts.filter(Boolean).join(language === "zh" ? "" : " ");
}
/** Between Chinese and other letters there is a space. */
function spaced(text) {
	return /^[!-~]/.test(text) ? ` ${text}` : text;
}
/** What the key of a prompt file's `spo:` does. */
function fileText({ help, as }, language) {
	if (as !== "trusted-choice") return help[language];
	return joined([help[language], NOT_FROM_A_FORK[language]], language);
}
var NOT_FROM_A_FORK = {
	en: "A pull request from a fork cannot choose it.",
	zh: "\u6765\u81ea\u590d\u523b\u7684\u62c9\u53d6\u8bf7\u6c42\u4e0d\u80fd\u9009\u62e9\u5b83\u3002"
};
export { flagText as n, flagUsage as r, fileText as t };
