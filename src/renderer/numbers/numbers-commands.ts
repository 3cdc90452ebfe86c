import { type Command, moveKeys } from '#renderer/commands';
import { useActiveGrid } from '#renderer/grid';
import { sessionStore } from '#renderer/session';
import { showScenario, useView } from '#renderer/view';
import { type ScenarioId, scenarioIds } from '#shared/project';
import { numbersTabs, showTab, useNumbersView } from './numbers-view';

const isShown = () => sessionStore.getState().open !== null && useView.getState().room === 'numbers';
const grid = () => useActiveGrid.getState().grid;
const canEdit = () =>
  isShown() && sessionStore.getState().open?.state.readOnly === false && grid() !== null && !grid()?.isEditing;
const hasRow = () => canEdit() && Boolean(grid()?.row?.move);

function stepTab(by: 1 | -1): void {
  const at = numbersTabs.indexOf(useNumbersView.getState().tab);
  const next = numbersTabs[(at + by + numbersTabs.length) % numbersTabs.length];
  if (next) showTab(next);
}

function scenarioCommand(id: ScenarioId): Command {
  return {
    id: `numbers.scenario.${id}`,
    title: `numbers.command.scenario.${id}`,
    menu: null,
    group: 0,
    keys: '',
    when: () => sessionStore.getState().open !== null,
    run: () => showScenario(id),
  };
}

/** What a user can do in the numbers room; scenarios are switched from anywhere. */
export const numbersCommands: readonly Command[] = [
  {
    id: 'numbers.fillRight',
    title: 'numbers.command.fillRight',
    context: 'grid',
    menu: 'edit',
    group: 3,
    keys: '$mod+r',
    when: canEdit,
    // The browser would load the window again.
    ownsKeys: true,
    run: () => grid()?.fill('right'),
  },
  {
    id: 'numbers.fillDown',
    title: 'numbers.command.fillDown',
    context: 'grid',
    menu: 'edit',
    group: 3,
    keys: '$mod+d',
    when: canEdit,
    run: () => grid()?.fill('down'),
  },
  {
    id: 'numbers.clear',
    title: 'numbers.command.clear',
    context: 'grid',
    menu: null,
    group: 0,
    keys: '',
    when: canEdit,
    run: () => grid()?.clear(),
  },
  {
    id: 'numbers.up',
    title: 'numbers.command.up',
    context: 'grid',
    menu: null,
    group: 0,
    keys: moveKeys.up,
    when: hasRow,
    run: () => grid()?.row?.move?.(-1),
  },
  {
    id: 'numbers.down',
    title: 'numbers.command.down',
    context: 'grid',
    menu: null,
    group: 0,
    keys: moveKeys.down,
    when: hasRow,
    run: () => grid()?.row?.move?.(1),
  },
  {
    id: 'numbers.nextTab',
    title: 'numbers.command.nextTab',
    menu: 'view',
    group: 3,
    keys: '$mod+Alt+ArrowRight',
    when: isShown,
    run: () => stepTab(1),
  },
  {
    id: 'numbers.previousTab',
    title: 'numbers.command.previousTab',
    menu: 'view',
    group: 3,
    keys: '$mod+Alt+ArrowLeft',
    when: isShown,
    run: () => stepTab(-1),
  },
  ...scenarioIds.map(scenarioCommand),
];
