import { create } from 'zustand';
import { registerCommands } from '#renderer/commands';
import { sessionStore } from '#renderer/session';

/** Whether the list of findings is on screen. */
export const useFindingsOpen = create<{ readonly open: boolean }>(() => ({ open: false }));

registerCommands([
  {
    id: 'view.findings',
    title: 'checks.title',
    menu: 'view',
    group: 1,
    keys: '$mod+Shift+k',
    when: () => sessionStore.getState().open !== null,
    run: () => useFindingsOpen.setState(({ open }) => ({ open: !open })),
  },
]);
