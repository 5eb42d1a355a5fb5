import { answersTable } from './answers-table.js';
import { bill } from './bill.js';
import { caseTable } from './case-table.js';
import { checksTable } from './checks-table.js';
import { codeText, inlineText } from './inline-text.js';
import { judgeSection } from './judge-section.js';
import { promptDiff } from './prompt-diff.js';
import { foundRound, promptTitle } from './prompt-facts.js';
import { roundsTable } from './rounds-table.js';
import { switchSection } from './switch-text.js';
const MOST_PROBLEMS = 20;
/** Everything about one prompt, folded. */
export function promptDetails(prompt, report, room, diff) {
    const parts = [
        problemList(prompt.problems),
        section('Switch', switchSection(prompt)),
        ...changes(prompt, room.diff, diff),
        section('Rounds', room.round > 0 && prompt.rounds.length > 0 ? roundsTable(prompt.rounds, room.round) : ''),
        section('Cases', room.round > 0 ? caseTable(prompt) : ''),
        section('Checks', room.round > 0 ? checksTable(prompt) : ''),
        section('Judge', judgeSection(prompt.judgeHealth)),
        section('Answers', room.answer > 0 ? answersTable(prompt, room.answer) : ''),
        section('Bill', prompt.usage.calls + prompt.usage.cacheHits > 0 ? bill(prompt, report) : ''),
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return '';
    const title = `${codeText(promptTitle(prompt), 'html')}: the evidence`;
    return `<details>\n<summary>${title}</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}
function section(title, body) {
    return body === '' ? '' : `**${title}**\n\n${body}`;
}
function problemList(problems) {
    const lines = problems.slice(0, MOST_PROBLEMS).map((problem) => `- ${inlineText(problem)}`);
    const rest = problems.length - lines.length;
    if (rest > 0)
        lines.push(`- and ${rest} more`);
    return section('Problems', lines.join('\n'));
}
function changes(prompt, limit, diff) {
    if (limit === 0 || prompt.headPrompt === null)
        return [];
    const { basePrompt, headPrompt } = prompt;
    const best = foundRound(prompt);
    const parts = [];
    if (basePrompt !== null) {
        parts.push(section('What this pull request changes', promptDiff(diff, basePrompt, headPrompt, limit)));
    }
    if (best !== null) {
        parts.push(section(`What round ${best.round} changes`, promptDiff(diff, headPrompt, best.prompt, limit)));
    }
    return parts;
}
