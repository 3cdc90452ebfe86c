import fc from 'fast-check';

type Loose = Record<string, unknown>;

const marks = { bold: fc.boolean(), italic: fc.boolean(), code: fc.boolean() };
const text: fc.Arbitrary<Loose> = fc.record(
  { text: fc.string({ maxLength: 6 }).map((value) => value.replace(/[\n\t]/g, '')), ...marks },
  { requiredKeys: ['text'] },
) as fc.Arbitrary<Loose>;

const url = fc.constantFrom('https://a.cn/x', 'mailto:a@b.cn', 'javascript:alert(1)', 'C:\\x', '');

const containers: Record<string, Record<string, fc.Arbitrary<unknown>>> = {
  paragraph: {},
  heading: { level: fc.constantFrom(1, 2, 3) },
  list: { ordered: fc.boolean(), start: fc.constantFrom(undefined, 2, 3, 999) },
  'list-item': {},
  quote: { extra: fc.constant(1) },
  callout: { tone: fc.constantFrom('tip', 'loud') },
  table: { header: fc.boolean() },
  'table-row': { id: fc.constantFrom('r1', 'r2', '') },
  'table-cell': { align: fc.constantFrom('left', 'middle') },
  link: { url },
  code: { language: fc.constant('ts') },
  unknown: {},
};

const leaves = [
  text,
  fc.record({ type: fc.constant('image'), asset: fc.constant('k'), caption: fc.constantFrom('', 'cap') }),
  fc.record(
    {
      type: fc.constant('chart'),
      id: fc.constantFrom('c1', 'c2', '', 5),
      chart: fc.constantFrom(
        null,
        { type: 'pie', unit: 'stones', categories: ['A', 7], series: [{ name: 'S', values: [1, 'x', Number.NaN] }, 3] },
        {
          type: 'column',
          unit: 'count',
          currency: 'USD',
          categories: ['A'],
          series: [{ name: 'S', values: [1], facts: ['raise.amount'] }],
          emphasis: -1,
          totals: [],
          ends: { left: '', right: '', bottom: '', top: '' },
          alt: 'words',
        },
      ),
      caption: fc.constantFrom('', 'cap'),
      width: fc.constantFrom('small', 'huge'),
    },
    { requiredKeys: ['type'] },
  ),
  fc.constant({ type: 'rule' }),
  fc.record(
    {
      type: fc.constant('fact'),
      name: fc.constantFrom('raise.amount', 'market.som', '__proto__', '', 7),
      style: fc.constantFrom('full', 'loud', 3),
      children: fc.constantFrom([], [{ text: '' }], [{ text: 'x', bold: true }, { text: 'y' }], [{ type: 'rule' }]),
    },
    { requiredKeys: ['type', 'name'] },
  ),
] as fc.Arbitrary<Loose>[];

/** Trees of every kind of node in every wrong place, as importers, pages and strangers may hand them to us. */
export const looseBlocks: fc.Arbitrary<Loose[]> = fc.letrec<{ node: Loose; nodes: Loose[] }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 4, depthIdentifier: 'tree' }),
  node: fc.oneof(
    { maxDepth: 6, depthIdentifier: 'tree' },
    ...leaves,
    ...Object.entries(containers).map(
      ([type, props]) =>
        fc.record({ type: fc.constant(type), ...props, children: tie('nodes') }) as fc.Arbitrary<Loose>,
    ),
  ),
})).nodes;
