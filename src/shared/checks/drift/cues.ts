import type { Fact, Facts } from '#shared/facts';

/** Words that announce a figure, and which facts it may then be. */
export interface Cue {
  readonly words: RegExp;
  /** The end of the names: `arr` stands for `metrics.arr` and for that of every year. */
  readonly facts: readonly string[];
  /** Only a year beside it says which figure is meant. */
  readonly needsYear?: boolean;
}

const cues: readonly Cue[] = [
  { words: /融资|募资|募集|\brais(?:e|es|ing)\b|\bthe ask\b|\basking for\b/iu, facts: ['raise.amount'] },
  { words: /投前|pre-?money/iu, facts: ['raise.valuation'] },
  { words: /投后|post-?money/iu, facts: ['raise.postMoney'] },
  { words: /估值上限|valuation cap/iu, facts: ['raise.valuation'] },
  { words: /出让|\bequity stake\b/iu, facts: ['raise.share'] },
  {
    words: /runway|可支撑|支撑|资金使用周期/iu,
    facts: ['raise.runwayMonths', 'raise.runway', 'raise.runwayWithout', 'metrics.runway'],
  },
  { words: /\bTAM\b|总体市场|潜在市场总规模/u, facts: ['market.tam', 'market.bottomUp.tam'] },
  { words: /\bSAM\b|可服务市场/u, facts: ['market.sam', 'market.bottomUp.sam'] },
  { words: /\bSOM\b|可获得市场/u, facts: ['market.som', 'market.bottomUp.som'] },
  { words: /\bARR\b|年度经常性收入|annual recurring revenue/u, facts: ['metrics.arr', 'today.arr'] },
  { words: /客户|\bcustomers\b/iu, facts: ['customers'], needsYear: true },
  { words: /毛利率|gross margin/iu, facts: ['metrics.grossMargin'] },
  { words: /\bLTV\s*(?:[/:：]|to)\s*CAC\b/u, facts: ['metrics.ltvToCac'] },
  { words: /(?<![/:：]\s?|to )\bCAC\b|获客成本(?!回收)|acquisition cost/u, facts: ['metrics.cac'] },
  { words: /\bLTV\b(?!\s*(?:[/:：]|to))|生命周期价值|终身价值|lifetime value/u, facts: ['metrics.ltv'] },
  { words: /回收期|payback/iu, facts: ['metrics.payback'] },
  { words: /流失率|\bchurn\b/iu, facts: ['metrics.churn'] },
  { words: /\bNRR\b|净收入留存|net (?:revenue |dollar )?retention/iu, facts: ['metrics.netRetention'] },
  { words: /\bGRR\b|[毛总]收入留存|毛留存|gross (?:revenue |dollar )?retention/iu, facts: ['metrics.grossRetention'] },
  { words: /烧钱倍数|burn multiple/iu, facts: ['metrics.burnMultiple'] },
  { words: /净现金消耗|净消耗|net burn|burn rate/iu, facts: ['metrics.netBurn'] },
  { words: /40\s?法则|rule of 40/iu, facts: ['metrics.ruleOf40'] },
  { words: /年复合增长率|复合增长|\bCAGR\b/u, facts: ['metrics.cagr', 'market.growth'] },
  {
    words:
      /营业收入|营收|(?<!经常性|人均|年度)收入(?!来源|留存|增长)|(?<!recurring )\brevenue(?! per| share| growth| retention)/iu,
    facts: ['revenue'],
    needsYear: true,
  },
  { words: /净利润|net (?:profit|income)/iu, facts: ['netProfit'], needsYear: true },
  { words: /毛利(?!率)|gross profit/iu, facts: ['grossProfit'], needsYear: true },
];

/** The cues of a project: ours, and what its claims are called. */
export function cuesOf(facts: Facts): readonly Cue[] {
  const claims = facts.all.flatMap(({ name, group, label }): Cue[] => {
    if (group !== 'claims' || label.kind !== 'text' || label.text.length < 2) return [];
    const words = new RegExp(label.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'iu');
    return [{ words, facts: [name] }];
  });
  return [...claims, ...cues];
}

/** The facts that a cue may mean beside these years; none when only other years would do. */
export function meantBy(cue: Cue, years: readonly string[], facts: Facts): readonly Fact[] {
  const named = cue.facts.flatMap((name) => facts.get(name) ?? []);
  const ofYears = years.flatMap((year) =>
    cue.facts.flatMap((name) => {
      const last = name.split('.').at(-1);
      return [facts.get(`forecast.${year}.${last}`), facts.get(`metrics.${year}.${last}`)].flatMap(
        (fact) => fact ?? [],
      );
    }),
  );
  if (cue.needsYear || ofYears.length > 0) return ofYears;
  // A year that the model does not have is history, or somebody else's.
  if (years.length > 0 && cue.facts.every((name) => name.startsWith('metrics.'))) return [];
  const all = cue.facts
    .filter((name) => name.startsWith('metrics.'))
    .flatMap((name) => facts.all.filter((fact) => isYearly(fact.name, name.slice('metrics.'.length))));
  return [...named, ...all];
}

function isYearly(name: string, metric: string): boolean {
  return name.startsWith('metrics.') && name.endsWith(`.${metric}`) && /^\d{4}$/.test(name.split('.')[1] ?? '');
}
