import { type Command, moveKeys } from '#renderer/commands';
import { sessionStore } from '#renderer/session';
import { useView } from '#renderer/view';
import { requestFocus, shownSection } from './plan-view';
import { addSection, shiftSection, stepSection, toggleDone, toggleHidden } from './section-actions';
import { formatCommands } from './text-commands';

const isShown = () => sessionStore.getState().open !== null && useView.getState().room === 'plan';
const canEdit = () => isShown() && sessionStore.getState().open?.state.readOnly === false;
const hasSection = () => canEdit() && shownSection() !== null;

function onSection(change: (section: NonNullable<ReturnType<typeof shownSection>>) => void): () => void {
  return () => {
    const section = shownSection();
    if (section) change(section);
  };
}

/** What a user can do in the plan room. */
export const planCommands: readonly Command[] = [
  {
    id: 'plan.add',
    title: 'plan.commands.addSection',
    menu: 'insert',
    group: 3,
    keys: '',
    when: canEdit,
    run: () => {
      addSection('custom');
      requestFocus('title');
    },
  },
  {
    id: 'plan.next',
    title: 'plan.commands.next',
    menu: 'view',
    group: 3,
    keys: '$mod+Alt+ArrowDown',
    when: isShown,
    run: () => stepSection(1),
  },
  {
    id: 'plan.previous',
    title: 'plan.commands.previous',
    menu: 'view',
    group: 3,
    keys: '$mod+Alt+ArrowUp',
    when: isShown,
    run: () => stepSection(-1),
  },
  {
    id: 'plan.done',
    title: 'plan.markDone',
    menu: null,
    group: 0,
    keys: '$mod+Shift+Enter',
    when: hasSection,
    run: onSection(toggleDone),
  },
  {
    id: 'plan.hide',
    title: 'plan.hide',
    menu: null,
    group: 0,
    keys: '',
    when: hasSection,
    run: onSection(toggleHidden),
  },
  {
    id: 'plan.up',
    title: 'plan.moveUp',
    menu: null,
    group: 0,
    keys: moveKeys.up,
    when: hasSection,
    run: onSection(({ id }) => void shiftSection(id, -1)),
  },
  {
    id: 'plan.down',
    title: 'plan.moveDown',
    menu: null,
    group: 0,
    keys: moveKeys.down,
    when: hasSection,
    run: onSection(({ id }) => void shiftSection(id, 1)),
  },
  ...formatCommands,
];
