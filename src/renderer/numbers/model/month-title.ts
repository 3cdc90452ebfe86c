const shortMonth = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });

/** `Jan 27`, `27年1月`. */
export function monthTitle(month: string, language: string): string {
  const [year = '', number = ''] = month.split('-');
  if (language === 'zh-CN') return `${year.slice(2)}年${Number(number)}月`;
  return `${shortMonth.format(new Date(Date.UTC(Number(year), Number(number) - 1, 1)))} ${year.slice(2)}`;
}
