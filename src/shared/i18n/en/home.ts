/** The first page and the dialog for a new project. */
export const home = {
  begin: 'Begin',
  lead: 'A business plan and a pitch deck, written on your own computer, from one set of facts.',
  new: 'New project',
  open: 'Open a file',
  importMarkdown: 'Import Markdown',
  version: 'Version {{version}}. Works offline.',
  welcome: 'What are you building?',
  welcomeText:
    'Begin with an empty outline, or with a finished example that you write over. Beside every section stands the question that an investor will ask.',
  recent: 'Recent',
  missing: 'File not found',
  locate: 'Find it…',
  locateNamed: 'Find it… {{name}}',
  remove: 'Remove',
  more: 'Settings and help',
  removeRecent: 'Remove {{name}} from this list',
  templates: 'Begin from',
  template: {
    blank: {
      name: 'Empty outline',
      text: 'Every section and slide that your round expects, each with its question.',
    },
    'customer-service': {
      name: 'Customer service',
      text: 'A finished example: an assistant that answers customers, sold by licence and subscription. At seed, A and B.',
    },
    'robo-adviser': {
      name: 'Robo-adviser',
      text: 'A finished example: advice on savings, paid by fees on the assets under management.',
    },
    'medical-imaging': {
      name: 'Medical imaging',
      text: 'A finished example: reading scans with hospitals as partners, paid by the study.',
    },
  },
  round: { seed: 'Seed', a: 'Series A', b: 'Series B' },
  seedKept: 'The example is written for its seed round. What this round adds begins empty.',
  roundText: {
    seed: 'The story, the team and the first proof.',
    a: 'Adds retention, unit economics and a working sales engine.',
    b: 'Adds scale: segments, countries, governance.',
  },
  dialog: {
    title: 'New project',
    template: 'Begin from',
    round: 'Round',
    language: 'Language of the project',
    languageText: 'What plan and deck are written in.',
    create: 'Create',
  },
};
