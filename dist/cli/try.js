import { t as choosePrompt } from "./choose-prompt.js";
import { _ as questionMessage, i as plainPrompt, r as isPromptFileName, v as NO_FILE_SETTINGS } from "./read-prompt-file.js";
import { h as SpoError } from "./texts.js";
import { t as parsePromptFileOnDisk } from "./prompt-file-on-disk.js";
import { t as readPromptAddress } from "./prompt-address.js";
import { r as executorAlone } from "./random.js";
import { t as buildModels } from "./run-models.js";
import { n as runContext, t as settingsOf } from "./settings-of.js";
// src/jobs/ask/try-prompt.ts
/**
* Asks one prompt one question.
* @param path names the format: YAML and promptfoo's configurations are prompt files, anything else is the prompt itself
* @param name of one prompt of that file; null for the only one
* @returns the model's reply
* @throws SpoError `invalid-prompt-file`, `bad-input` for a prompt that the file does not hold, or why the model gave no answer
*/
async function tryPrompt(path, bytes, name, question, stack, signal) {
	if (!/\S/.test(question)) throw new SpoError("bad-input", "The question is blank.");
	const { spec, settings } = isPromptFileName(path) ? choosePrompt(await parsePromptFileOnDisk(path, bytes), name) : plainEntry(path, bytes);
	const { models } = await stack.forPrompt({
		key: spec.key,
		settings
	});
	const messages = spec.render(spec.prompt, { question });
	const draw = {
		file: spec.key,
		phase: "try",
		number: 0
	};
	return (await models.executor.complete({
		role: "execute",
		messages,
		draw
	}, signal)).text;
}
function plainEntry(path, bytes) {
	const prompt = plainPrompt(new TextDecoder().decode(bytes)).trim();
	if (prompt === "") throw new SpoError("bad-input", `${path} holds no prompt.`);
	return {
		spec: {
			key: path,
			prompt,
			render: questionMessage
		},
		settings: NO_FILE_SETTINGS
	};
}
// src/cli/commands/try.ts
/** Runs the command and sets the exit code. @throws SpoError */
async function run(options, groups) {
	const settings = executorAlone(await settingsOf(options, groups, process.env));
	const context = runContext(settings.seed);
	const { path, name, bytes } = await readPromptAddress(options.prompt);
	const models = await buildModels(settings, {
		...context,
		journal: null
	});
	console.log(await tryPrompt(path, bytes, name, options.question, models, context.signal));
}
export { run };
