import { create } from 'zustand';
import type { Command } from '#renderer/commands';
import { sessionStore } from '#renderer/session';

/** Rises each time somebody asks the keyboard's way what the selected chip is. */
export const useAsking = create<{ readonly times: number }>(() => ({ times: 0 }));

const isChipSelected = () => document.querySelector('[data-fact][data-selected="true"]') !== null;

/** Opens the card of the selected chip and goes into it, as a click does without leaving the text. */
export const factCommands: readonly Command[] = [
  {
    id: 'facts.explain',
    title: 'facts.command.explain',
    menu: null,
    context: 'text',
    group: 0,
    keys: 'Alt+Enter',
    when: () => sessionStore.getState().open !== null && isChipSelected(),
    run: () => useAsking.setState(({ times }) => ({ times: times + 1 })),
  },
];
