import { counted } from './numbers.js';
/** How the judge behaved: one line for a glance, and a table with what each figure should be. */
export function judgeSection(health) {
    if (health === null)
        return '';
    return `${judgeLine(health)}\n\n<details>\n<summary>What these figures mean</summary>\n\n${judgeTable(health)}\n\n</details>`;
}
function judgeLine(health) {
    const parts = [
        `${percent(health.flipRate)} flips`,
        `first answer preferred ${percent(health.firstPreferred)}`,
        `${percent(health.abstainRate)} unreadable`,
        `repeats agree ${percent(health.repeatAgreement)}`,
        `new answers ${ratio(health.lengthRatio)} as long`,
        `longer answer won ${percent(health.longerPreferred)}`,
    ];
    return `${counted(health.ballots, 'ballot')}: ${parts.join(', ')}.`;
}
function judgeTable(health) {
    const rows = [
        ['flips: the two orders disagree', percent(health.flipRate), 'low; high when the answers are close'],
        ['ballots for the answer that stood first', percent(health.firstPreferred), 'about 50%'],
        ['ballots that could not be read', percent(health.abstainRate), '0%; above 25% there is no verdict'],
        ['two pairs on a case came out the same', percent(health.repeatAgreement), 'high'],
        ['length of new answers over old ones, median', ratio(health.lengthRatio), 'as the requirements ask'],
        [
            'decisive pairs that the longer answer won',
            percent(health.longerPreferred),
            'not near 100% when lengths differ',
        ],
    ];
    const lines = rows.map((row) => `| ${row.join(' | ')} |`);
    return ['| figure | here | should be |', '|---|---|---|', ...lines].join('\n');
}
function percent(rate) {
    return rate === null ? '–' : `${Math.round(100 * rate)}%`;
}
function ratio(value) {
    return value === null ? '–' : `${value.toFixed(value < 10 ? 1 : 0)} times`;
}
