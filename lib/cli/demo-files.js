const SUPPORT = `# Replies of the help desk.
prompt: |
  {{prompt}}
requirements: |
  Extract the order number and the problem as JSON. Nothing may be invented.
count: 120
qa:
  - question: "My order 48213 arrived with a broken lid."
  - question: "Where is my parcel? I ordered on Monday, number 50077."
  - question: "I was charged twice for order 49110, please fix this."
  - question: "The blue chair (order 51002) came in green."
  - question: "Hello, I would like to cancel. I do not have the number at hand."
  - question: "Order 47777: one of the six cups is missing."
`;
const NOTES = `# Minutes for people who were not in the meeting.
prompt: |
  {{prompt}}
requirements: |
  A summary of the key points: decisions first, then open questions, nothing else.
count: null
qa:
  - question: "Ana and Raj agreed to ship on the 4th. Testing is late. Who writes the release notes is open."
  - question: "The budget was cut by a tenth. Marketing keeps its part. The office party was discussed at length."
  - question: "We will move the database in May. Lee asked about downtime; nobody knew."
  - question: "Interviews go on. Two people were invited back. The salary band must be settled by Friday."
  - question: "The customer wants a second demo. Kim prepares it. It is unclear if the new pricing is shown."
  - question: "No decision on the logo. Three drafts were shown, the second was liked most."
`;
/** One change for the worse and one for the better, as the simulated world sees it. */
export const DEMO_FILES = [
    {
        path: 'prompts/support.yaml',
        template: SUPPORT,
        base: 'Extract the order number and the problem from the message. Check each field. Never guess.',
        head: 'Extract the order number and the problem from the message. Be creative. A rough idea is enough.',
    },
    {
        path: 'prompts/minutes.yaml',
        template: NOTES,
        base: 'Summarise the notes.',
        head: 'Summarise the notes in plain words. Use no more than five sentences.',
    },
];
export function demoFileText(file, version) {
    return file.template.replace('{{prompt}}', () => file[version]);
}
