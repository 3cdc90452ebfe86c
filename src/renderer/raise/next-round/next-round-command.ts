import { registerCommands } from '#renderer/commands';
import { sessionStore } from '#renderer/session';
import { showPopup } from '#renderer/view';

registerCommands([
  {
    id: 'raise.nextRound',
    title: 'nextRound.command',
    menu: 'edit',
    group: 6,
    keys: '',
    when: () => sessionStore.getState().open?.state.readOnly === false,
    run: () => showPopup({ kind: 'nextRound' }),
  },
]);
