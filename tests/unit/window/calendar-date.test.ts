import { describe, expect, it } from 'vitest';
import './pretend-window';
import { moveItem } from '#renderer/forms';
import { isCalendarDate, tidyDate } from '#shared/base';
import { applyPatches } from '#shared/project';

describe('dates', () => {
  it.each([
    ['2026/9', '2026-09'],
    ['2026.9.3', '2026-09-03'],
    ['2026年9月', '2026-09'],
    ['2026年9月30日', '2026-09-30'],
    ['２０２６-０９', '2026-09'],
    [' 2026-09-30 ', '2026-09-30'],
    ['2026-09-', '2026-09'],
    ['Sep-26', '2026-09'],
    ['3-Sep-26', '2026-09-03'],
    ['30 September 2026', '2026-09-30'],
    ['03/2024', '2024-03'],
    ['3.2024', '2024-03'],
    ['March 2024', '2024-03'],
    ['Mar 24', '2024-03'],
    ["Mar '24", '2024-03'],
    ['Sept. 2024', '2024-09'],
    ['March 5, 2024', '2024-03-05'],
    ['5th March 2024', '2024-03-05'],
    ['2024-3', '2024-03'],
    ['2024 年 3 月', '2024-03'],
    ['2024年十一月', '2024-11'],
    ['2024年3月5号', '2024-03-05'],
    ['25/03/2024', '2024-03-25'],
    ['03/25/2024', '2024-03-25'],
  ])('tidies %s', (typed, kept) => {
    expect(tidyDate(typed)).toBe(kept);
    expect(isCalendarDate(kept)).toBe(true);
  });

  it.each([
    '2026',
    '2026-13',
    '2026-02-30',
    '2026-00',
    'soon',
    '26-09',
    '9/3/2026',
    '13/2024',
    '25/13/2024',
    '2024年二十月',
    'Mars 26',
    'Maybe 27',
    '31-Feb-26',
  ])('refuses %s', (text) => {
    expect(isCalendarDate(tidyDate(text))).toBe(false);
  });

  it('takes no date for a date', () => expect(isCalendarDate('')).toBe(true));
});

describe('moveItem', () => {
  it('puts an item where it was let go, and undoes', () => {
    const before = { list: ['a', 'b', 'c', 'd'] };
    const { value, inverse } = applyPatches(before, moveItem(['list'], 0, 2, 'a'));
    expect(value.list).toEqual(['b', 'c', 'a', 'd']);
    expect(applyPatches(value, inverse).value).toEqual(before);
    expect(applyPatches(before, moveItem(['list'], 3, 1, 'd')).value.list).toEqual(['a', 'd', 'b', 'c']);
    expect(moveItem(['list'], 1, 1, 'b')).toEqual([]);
  });
});
