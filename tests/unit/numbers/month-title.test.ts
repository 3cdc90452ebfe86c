import { expect, it } from 'vitest';
import { monthTitle } from '../../../src/renderer/numbers/model/month-title';

it.each([
  ['2027-01', 'Jan 27', '27年1月'],
  ['2030-12', 'Dec 30', '30年12月'],
  ['0000-01', 'Month 1', '第1个月'],
  ['0001-02', 'Month 14', '第14个月'],
])('a month %s is called %s, %s', (month, english, chinese) => {
  expect(monthTitle(month, 'en')).toBe(english);
  expect(monthTitle(month, 'zh-CN')).toBe(chinese);
});
