/** What will leave with an export, told before it does. */
export const preflight = {
  title: 'Review before export',
  lead: 'No files have been created yet. Select an entry to go to it.',
  clear: 'Nothing to review: what you see is what you get.',
  sum: 'Errors {{errors}}, warnings {{warnings}}, hints {{hints}}.',
  leaving: 'Files',
  file: '{{name}}: {{facts}}',
  ofForm: '{{name}} ({{form}})',
  placed: '{{where}}: {{message}}',
  comma: ', ',
  fonts: 'Fonts: {{fonts}}',
  unit: {
    slides: 'Slides: {{count}}',
    pages: 'Pages: {{count}}',
    pictures: 'Pictures: {{count}}',
    files: 'Files: {{count}}',
  },
  hidden: 'hidden among them: {{count}}',
  notes: 'with notes: {{count}}',
  form: { slides: 'slides', notes: 'with notes', 'handout-3': 'handout, 3 a page', 'handout-6': 'handout, 6 a page' },
  use: { embedded: '{{names}} (embedded)', named: '{{names}} (named, not embedded)', drawn: '{{names}} (drawn)' },
  group: {
    slides: 'Empty slides and sections',
    facts: 'Figures, evidence and gaps in the text',
    text: 'Text that had to be fitted',
    glyphs: 'Characters without a font',
    pictures: 'Pictures too coarse for print',
    descriptions: 'Alt text',
    charts: 'Charts',
    target: 'Included or left out',
  },
  entry: {
    text: {
      shrunk: '“{{name}}” is set in {{to}} pt instead of {{from}} (−{{percent}}%), to fit its place.',
      small: '“{{name}}” is full: its smallest type is {{size}} pt.',
      overflows: '“{{name}}” does not fit its place, even in the smallest type.',
    },
    glyph: {
      blank: 'No font of the program has {{characters}}: left blank in PDF and pictures.',
      elsewhere: 'No font of the program has {{characters}}: PowerPoint will look for one of its own.',
    },
    picture: {
      coarse:
        '“{{name}}” has {{dpi}} dpi at {{widthCm}} cm; {{leastDpi}} look sharp. {{wantedPx}} pixels across would do.',
    },
    chart: {
      labels: 'Labels of the chart had no room and are left out.',
      described: 'The chart has no description of its own; the names of its series are read out instead.',
      table: 'The chart “{{name}}” becomes a table of its figures in Markdown.',
      shapes: 'PowerPoint has no such chart: it becomes shapes, whose values can’t be edited there.',
    },
    link: { dropped: 'The link {{address}} can’t be used in a file; its text stays.' },
    deck: { empty: 'The deck has no slide to show.' },
    slides: {
      leftOut: 'Empty slides ({{count}}), left out: {{slides}}.',
      empty: 'Empty slides ({{count}}), exported as they are: {{slides}}.',
      unknown: 'There is no slide {{numbers}}.',
    },
    hidden: {
      leave:
        'Hidden slides are included ({{count}}), marked as hidden. Whoever opens the PowerPoint file can show them.',
      stay: 'PDF and pictures leave hidden slides out ({{count}}).',
    },
    notes: { leave: 'Speaker notes are included ({{count}}). Whoever opens the file can read them.' },
    sections: {
      stay: 'Hidden sections are left out ({{count}}).',
      empty: 'Empty sections ({{count}}), left out: {{sections}}.',
    },
    workbook: { empty: 'There is no model yet, so the workbook will have no figures.' },
  },
};
