import { type Currency, parseMoney } from '#shared/base';

export type FigureKind = 'money' | 'percent' | 'months' | 'ratio' | 'count';

/** A number that somebody typed into a line. */
export interface Figure {
  readonly text: string;
  readonly from: number;
  readonly until: number;
  /** What it may be: `1.2M` with no sign may be money or people. */
  readonly kinds: readonly FigureKind[];
  /** In minor units for money, else as read: 42 for 42 %. */
  readonly value: number;
  readonly amountMinor: number | null;
  /** Half of the last digit that was typed, in units of `value`: nobody who writes 1.2M means more than that. */
  readonly half: number;
}

const pattern =
  /(?<![A-Za-z0-9.,_¥￥$€£])(US\$|HK\$|S\$|JP¥|[¥￥$€£])?[ \u00a0]?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)[ \u00a0]?(万亿|千万|百万|亿|万|billion|million|thousand|bn|[KMB](?![A-Za-z])|%|％|x(?![A-Za-z])|倍|个月|months?(?![A-Za-z]))?(美元|港元|欧元|英镑|日元|新加坡元|元)?/giu;

const scales: Readonly<Record<string, number>> = {
  万亿: 1e12,
  千万: 1e7,
  百万: 1e6,
  亿: 1e8,
  万: 1e4,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  million: 1e6,
  m: 1e6,
  thousand: 1e3,
  k: 1e3,
};

const signOf: Readonly<Record<string, Currency>> = {
  US$: 'USD',
  $: 'USD',
  HK$: 'HKD',
  S$: 'SGD',
  'JP¥': 'JPY',
  '¥': 'CNY',
  '￥': 'CNY',
  '€': 'EUR',
  '£': 'GBP',
  美元: 'USD',
  港元: 'HKD',
  欧元: 'EUR',
  英镑: 'GBP',
  日元: 'JPY',
  新加坡元: 'SGD',
};

/** All numbers of a line that may be figures of the project. Years, and amounts in another currency, are none. */
export function readFigures(line: string, currency: Currency): readonly Figure[] {
  return [...line.matchAll(pattern)].flatMap((match): Figure[] => {
    const [text, sign = '', digits = '', unit = '', suffix = ''] = match;
    if (text.length > 40) return [];
    const named = signOf[sign.toUpperCase()] ?? signOf[suffix];
    if (named && named !== currency) return [];
    const isYear = /^(?:19|20|21)\d\d$/.test(digits) && sign === '' && unit === '' && suffix === '';
    const low = unit.toLowerCase();
    const scale = scales[low] ?? 1;
    const value = Number(digits.replaceAll(',', '')) * scale;
    if (isYear || !Number.isFinite(value)) return [];
    const kinds = kindsOf(low, sign !== '' || suffix !== '');
    const minor = kinds.includes('money') ? parseMoney(`${digits}${unit}`, currency) : null;
    const decimals = digits.split('.')[1]?.length ?? 0;
    return [
      {
        text: text.trim(),
        from: match.index + (text.length - text.trimStart().length),
        until: match.index + text.trimEnd().length,
        kinds,
        value,
        amountMinor: minor?.amountMinor ?? null,
        half: (0.5 * scale) / 10 ** decimals,
      },
    ];
  });
}

function kindsOf(unit: string, isMoney: boolean): readonly FigureKind[] {
  if (isMoney) return ['money'];
  if (unit === '%' || unit === '％') return ['percent'];
  if (unit === 'x' || unit === '倍') return ['ratio'];
  if (unit === '个月' || unit.startsWith('month')) return ['months'];
  return unit === '' ? ['count', 'ratio'] : ['money', 'count'];
}
