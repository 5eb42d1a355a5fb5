import type { Command } from 'commander';

/** Adds the flags that name a saved endpoint, or a file of endpoints. */
export function addEndpointOptions(command: Command): Command {
  return command
    .option('--endpoint <name>', 'endpoint saved with `spo ui`, for all three roles')
    .option('--opt-endpoint <name>', 'the same for the model that rewrites the prompt')
    .option('--eval-endpoint <name>', 'the same for the model that judges')
    .option('--exec-endpoint <name>', 'the same for the model that answers')
    .option(
      '--config <file>',
      "YAML file with models, as the Python original's config2.yaml: --opt-model and the like then name its entries",
    );
}
