import { type Project, revenueCostCategories } from '#shared/project';
import type { Ask } from '../ask';
import { lastOf, monthIndex, periodsOf, sumOver } from '../calendar';
import { marketSizing } from '../market';
import { metricsOf } from '../metrics/index';
import type { Forecast, NumbersInput, Period } from '../types';
import type { Report } from './types';

/** Months of cash that a company should still have when the money comes, and after its last milestone. */
const fewMonths = 3;
/** A price in the market that is further than this from what a customer pays in the model is another price. */
const otherPrice = 1.5;

/** Roles that serve customers, by the words in which they are named in either language. */
const servesCustomers =
  /support|onboarding|implementation|integration|deploy|deliver(?:y|ing)|customer success|licensed advis[eo]r|客服|客户成功|交付|实施|部署|集成|售后|驻场|持牌/iu;

/** What a reader of the forecast would not believe: nobody who sells, who serves or who is hired, growth beyond the market. */
export function plausibilityFindings(
  project: NumbersInput & Pick<Project, 'market' | 'milestones'>,
  base: Forecast,
  ask: Ask | null,
  report: Report,
): void {
  const years = periodsOf(base, 'year').filter(({ complete }) => complete);
  peopleFindings(project, base, years, report);
  marketReach(project, base, years, report);
  if (ask && project.numbers.includeRaise) cashAroundRaise(project, base, ask, report);
}

function peopleFindings({ numbers }: NumbersInput, base: Forecast, years: readonly Period[], report: Report): void {
  const isServing = new Set<string>(revenueCostCategories);
  numbers.hires.forEach(({ role, category }, index) => {
    if (!isServing.has(category) && servesCustomers.test(role))
      report('numbers.deliveryOutside', 'hint', ['numbers', 'hires', index, 'category'], { name: role });
  });
  const sells = numbers.hires.some(({ category, count }) => category === 'sales-marketing' && count > 0);
  if (!sells && base.newCustomers.some((value) => value > 0))
    report('numbers.noSalesPay', 'warning', ['numbers', 'hires'], {});
  const heads = years.map((year) => lastOf(base.lines.heads, year));
  const customers = years.map((year) => lastOf(base.customers, year));
  const flat = years.findIndex((_, at) => {
    const [before = 0, now = 0] = [customers[at - 1], customers[at]];
    return at > 0 && before > 0 && now >= before * 2 && (heads[at] ?? 0) <= (heads[at - 1] ?? 0);
  });
  if (flat > 0) report('numbers.nobodyHired', 'hint', ['numbers', 'hires'], { year: years[flat]?.name ?? '' });
}

/** The forecast beside the market: a year that sells more than can be won, and a price that nobody pays. */
function marketReach(
  { market }: Pick<Project, 'market'>,
  base: Forecast,
  years: readonly Period[],
  report: Report,
): void {
  const { bottomUp, topDown } = marketSizing(market);
  const isCounted = bottomUp.somMinor > 0;
  const { samMinor, somMinor } = isCounted ? bottomUp : topDown;
  const year = years.at(-1);
  if (year && somMinor > 0) {
    const revenueMinor = sumOver(base.lines.revenue, year);
    const name = samMinor > 0 && revenueMinor > samMinor ? 'sam' : 'som';
    const sizeMinor = name === 'sam' ? samMinor : somMinor;
    const place = isCounted ? ['market', 'segments'] : ['market', 'topDown', 'som', 'amountMinor'];
    if (revenueMinor > sizeMinor)
      report('market.forecastBeyond', 'warning', place, { name, year: year.name, revenueMinor, sizeMinor });
  }
  const first = years[0];
  const paid = first ? metricsOf(base, first).arpa.value : null;
  const [segment, ...others] = market.segments;
  if (!segment || others.length > 0 || segment.yearlyPriceMinor <= 0 || paid?.kind !== 'money') return;
  const modelMinor = paid.amountMinor * 12;
  const ratio = modelMinor / segment.yearlyPriceMinor;
  if (modelMinor > 0 && (ratio > otherPrice || ratio < 1 / otherPrice)) {
    const params = { name: segment.name, priceMinor: segment.yearlyPriceMinor, modelMinor };
    report('market.priceDiffers', 'hint', ['market', 'segments', 0, 'yearlyPriceMinor'], params);
  }
}

/** Cash that is nearly gone when the money comes, and milestones that the money does not reach. */
function cashAroundRaise(
  { milestones }: Pick<Project, 'milestones'>,
  base: Forecast,
  { closeIndex, runwayWith, runwayWithout }: Ask,
  report: Report,
): void {
  if (runwayWithout.kind === 'months' && runwayWithout.note !== 'at-least' && runwayWithout.value < fewMonths)
    report('raise.littleCash', 'warning', ['raise', 'closeDate'], {});
  if (runwayWith.kind !== 'months' || runwayWith.note === 'at-least') return;
  const empty = closeIndex + runwayWith.value;
  const month = base.calendar[empty] ?? '';
  milestones.forEach(({ title, date, state }, index) => {
    const at = state === 'planned' && title.trim() !== '' ? monthIndex(base.startMonth, date) : null;
    if (at === null || at < closeIndex) return;
    const place = ['milestones', index, 'date'];
    if (at >= empty) report('milestone.afterCash', 'warning', place, { name: title, month });
    else if (empty - at < fewMonths) report('milestone.closeToCash', 'hint', place, { name: title, month });
  });
}
