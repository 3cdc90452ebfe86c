/** The library of works to cite, and what others say of a metric. */
export const numbersLibrary = {
  open: 'From the library…',
  title: 'The library',
  search: 'Search by title, author or topic',
  loading: 'Opening the library…',
  none: 'The library has nothing about “{{text}}”. “Add a source” takes any other.',
  there: 'among your sources',
  shelf: {
    guides: 'For plan and raise',
    reports: 'Reports',
    books: 'Books',
    papers: 'Papers',
    courses: 'Courses',
    tools: 'Tools and data',
  },
  topic: {
    plan: 'business plan',
    funding: 'raising money',
    terms: 'terms and shares',
    metrics: 'metrics',
    customers: 'customers and demand',
    market: 'market and industry',
    policy: 'policy and compliance',
    records: 'records of companies and patents',
    principles: 'how models work',
    history: 'history of AI',
    training: 'training and tuning',
    evaluation: 'evaluation',
    serving: 'serving and operations',
    data: 'data',
    learning: 'learning',
  },
};

export const numbersBenchmark = {
  compared: 'Compared with others',
  band: '{{band}} · {{source}}',
  dilution: 'The raise takes {{percent}}% of the company.',
  openSource: 'Open the source',
  looked: 'Looked at {{day}}.',
  isDue: 'Looked at {{day}}; it was to be looked at again by {{review}}.',
  otherCurrency: 'The figures are in {{currency}}.',
};
