// src/settings/table/texts.ts
/** `--max-rounds <n>` */
function flagUsage({ name, placeholder }) {
	return placeholder === void 0 ? name : `${name} <${placeholder}>`;
}
/** What a flag does, as command lines say it: in small letters, without a stop, and with what holds where it is absent. */
function flagText(setting, flag, language) {
	const isChinese = language === "zh";
	const { separator } = flag;
	const ofList = separator && (isChinese ? `各项用 "${separator}" 分隔。` : `They are separated by "${separator}".`);
	const text = joined([
		setting.help[language],
		ofList,
		setting.notes?.flag?.[language]
	], language).replace(/[.。]$/, "").replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase());
	if (flag.placeholder === void 0) return text;
	const { environment } = flag;
	if (environment !== void 0) return `${text}${isChinese ? `（否则用 ${environment}）` : ` (else ${environment})`}`;
	const value = flag.default ?? setting.default?.replaceAll("\n", `${separator} `) ?? setting.empty?.[language];
	if (value === void 0) return text;
	return `${text}${isChinese ? `（默认${spaced(value)}）` : ` (default ${value})`}`;
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
	zh: "来自复刻的拉取请求不能选择它。"
};
export { flagText as n, flagUsage as r, fileText as t };
