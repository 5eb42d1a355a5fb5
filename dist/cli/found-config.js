import { i as printError } from "./printer.js";
import { readFile } from "node:fs/promises";
// src/cli/found-config.ts
/** Where the Python original has its configuration of models, from the working directory on. */
var PLACE = "config/config2.yaml";
/** Flags that say where the models are, or that there are none. */
var SAID = [
	"config",
	"endpoint",
	"optEndpoint",
	"evalEndpoint",
	"execEndpoint",
	"baseUrl",
	"offline"
];
/**
* The options of a command, with the configuration that stands where the original looks for it, unless a flag names an
* endpoint; it says that it does. A check does not look: its working directory may hold what a stranger proposes.
*/
async function withFoundConfig(options) {
	if (SAID.some((name) => options[name] !== void 0)) return options;
	const text = await readFile(PLACE, "utf8").catch(() => "");
	if (!/^(\{\s*)?['"]?(llm|models)['"]?\s*:/m.test(text)) return options;
	printError(`Models are read from ${PLACE}; --config names another file, --base-url or --endpoint an endpoint.`);
	return {
		...options,
		config: PLACE
	};
}
export { withFoundConfig as t };
