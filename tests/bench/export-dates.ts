/** What exports in figures are dated by. Revisions before format 3, which are measured with the same code, call it `now`. */
export const exportDates = {
  date: { moment: '2026-11-24T00:00:00Z', day: '2026-11-24' },
  now: new Date('2026-11-24T00:00:00Z'),
};
