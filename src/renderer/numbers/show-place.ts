import { aimAt } from '#renderer/grid';
import { projectNow } from '#renderer/session';
import { registerParts, registerPlace } from '#renderer/view';
import type { Path } from '#shared/project';
import { rowsAt } from './model/row-id';
import { type NumbersTab, numbersTabs, showTab, useNumbersView } from './numbers-view';

const tabOfPart: Readonly<Record<string, NumbersTab>> = {
  streams: 'revenue',
  startMonth: 'revenue',
  costs: 'costs',
  hires: 'people',
  payrollPercent: 'people',
  training: 'compute',
  dataWork: 'compute',
  scenarios: 'statements',
};

/** Columns of a claim's row that don't bear the name of their field. */
const claimColumns: Readonly<Record<string, string>> = { text: 'value', reference: 'source' };

/** Says that this room shows the model, the market, its sources and the owners. */
export function registerNumbersPlaces(): void {
  const shows = (tab: NumbersTab) => useNumbersView.getState().tab === tab;
  registerParts('numbers', {
    read: () => useNumbersView.getState().tab,
    show: (part) => {
      const tab = numbersTabs.find((one) => one === part);
      if (tab) showTab(tab);
    },
    follow: (listener) => useNumbersView.subscribe(listener),
  });
  registerPlace('numbers', 'numbers', showModel, (place) => shows(tabOf(place)));
  registerPlace(
    'capTable',
    'numbers',
    () => showTab('ownership'),
    () => shows('ownership'),
  );
  registerPlace(
    'market',
    'numbers',
    (place, takesFocus) => {
      showTab('market');
      aimAt(rowsAt(projectNow(), place), 'name', takesFocus);
    },
    () => shows('market'),
  );
  registerPlace(
    'claims',
    'numbers',
    (place, takesFocus) => {
      showTab('claims');
      const field = String(place[2]);
      aimAt(rowsAt(projectNow(), place), claimColumns[field] ?? field, takesFocus);
    },
    () => shows('claims'),
  );
  registerPlace(
    'references',
    'numbers',
    (place, takesFocus) => {
      showTab('market');
      aimAt(rowsAt(projectNow(), place), String(place[2]), takesFocus);
    },
    () => shows('market'),
  );
}

const tabOf = ([, part]: Path): NumbersTab => (part === undefined ? 'statements' : (tabOfPart[part] ?? 'financing'));

function showModel(place: Path, takesFocus: boolean): void {
  const index = place[2];
  showTab(tabOf(place));
  aimAt(rowsAt(projectNow(), place), typeof index === 'number' ? 'name' : 'value', takesFocus);
}
