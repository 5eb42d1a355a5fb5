// src/cli/endpoint-options.ts
/** Adds the flags that name a saved endpoint, or a file of endpoints. */
function addEndpointOptions(command) {
	return command.option("--endpoint <name>", "endpoint saved with `spo ui`, for all three roles").option("--opt-endpoint <name>", "the same for the model that rewrites the prompt").option("--eval-endpoint <name>", "the same for the model that judges").option("--exec-endpoint <name>", "the same for the model that answers").option("--config <file>", "YAML file with models, as the Python original's config2.yaml: --opt-model and the like then name its entries");
}
export { addEndpointOptions as t };
