/** The coach's headings; what it says is in resources/guidance. */
export const coach = {
  title: 'Coach',
  fold: 'Hide the coach',
  asks: 'An investor asks',
  topics: 'What belongs here',
  why: 'Why it matters now',
  steps: 'How to answer',
  pitfalls: 'What goes wrong',
  example: 'Example',
  checklist: 'Before it is done',
  source: 'Source: {{source}}',
  free: 'This part is your own. Say what the others leave open, and keep it short.',
};
