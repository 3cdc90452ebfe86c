import type { InterfaceLanguage } from '#shared/base';

const shortMonth = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });

/** No company begins so early: the model has no first month yet, and its calendar counts from the year 0. */
const firstYear = 100;

/** `Jan 27`, `27年1月`; in a model without a first month `Month 1`, `第1个月`. */
export function monthTitle(month: string, language: InterfaceLanguage): string {
  const [year = '', number = ''] = month.split('-');
  const chinese = language === 'zh-CN';
  if (Number(year) < firstYear) {
    const count = Number(year) * 12 + Number(number);
    return chinese ? `第${count}个月` : `Month ${count}`;
  }
  if (chinese) return `${year.slice(2)}年${Number(number)}月`;
  return `${shortMonth.format(new Date(Date.UTC(Number(year), Number(number) - 1, 1)))} ${year.slice(2)}`;
}
