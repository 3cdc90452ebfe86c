import type { InterfaceLanguage } from '#shared/base';

const shortMonth = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });

/** No company begins so early: the model has no first month yet, and its calendar counts from the year 0. */
const firstYear = 100;

interface MonthNames {
  /** Of a model without a first month. */
  readonly counted: (count: number) => string;
  readonly named: (year: string, month: number) => string;
}

const names: Readonly<Record<InterfaceLanguage, MonthNames>> = {
  'zh-CN': {
    counted: (count) => `第${count}个月`,
    named: (year, month) => `${year.slice(2)}年${month}月`,
  },
  en: {
    counted: (count) => `Month ${count}`,
    named: (year, month) => `${shortMonth.format(new Date(Date.UTC(Number(year), month - 1, 1)))} ${year.slice(2)}`,
  },
};

/** `Jan 27`, `27年1月`; in a model without a first month `Month 1`, `第1个月`. */
export function monthTitle(month: string, language: InterfaceLanguage): string {
  const [year = '', number = ''] = month.split('-');
  const { counted, named } = names[language];
  return Number(year) < firstYear ? counted(Number(year) * 12 + Number(number)) : named(year, Number(number));
}
