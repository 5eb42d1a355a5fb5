export { type OptimizePromptResult, optimizePrompt } from './jobs/library/optimize-prompt.ts';
export type { OptimizePromptOptions, PromptOptions, TemplateOptions } from './jobs/library/options.ts';
export type { SettingOptions } from './jobs/library/setting-options.ts';
export { type ErrorCode, type SourceLocation, SpoError } from './spo/errors.ts';
export type { Ballots } from './spo/loop/settings.ts';
export type {
  Draw,
  LanguageModel,
  ModelReply,
  ModelRequest,
  Models,
  Role,
  SpoEvent,
  Step,
} from './spo/ports.ts';
export type {
  Answer,
  Ballot,
  Case,
  CastBallot,
  Comparison,
  Decision,
  Message,
  Pair,
  Round,
  RoundOutcome,
  StoppedBy,
  Tally,
  Usage,
} from './spo/types.ts';
