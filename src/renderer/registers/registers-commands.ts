import type { Command } from '#renderer/commands';
import { openNow, reportFailure, sessionStore } from '#renderer/session';
import { type RegisterKind, registerKind, registerKinds } from '#shared/registers';
import { askForDuties } from './duties/duties-open';
import { askForRows, exportRegister } from './exchange';
import { openKind, useRegistersView } from './registers-view';

const isOpen = () => sessionStore.getState().open !== null;

const shownKind = (): RegisterKind | null => registerKind(useRegistersView.getState().kind);

/** Does something with the register that is shown, or was last, in its room. */
function withShown(work: (kind: RegisterKind) => Promise<void>): () => void {
  return () => {
    const kind = shownKind();
    if (!kind) return;
    openKind(kind.id);
    void work(kind).catch(reportFailure);
  };
}

/** Each register can be opened from anywhere by its name; the one that is shown goes to a spreadsheet and comes from one. */
export const registersCommands: readonly Command[] = [
  {
    id: 'registers.importRows',
    title: 'registers.importTo',
    subject: () => shownKind()?.name ?? null,
    menu: null,
    group: 0,
    keys: '',
    when: () => isOpen() && !openNow().state.readOnly,
    run: withShown(askForRows),
  },
  {
    id: 'registers.exportRows',
    title: 'registers.exportFrom',
    subject: () => shownKind()?.name ?? null,
    menu: null,
    group: 0,
    keys: '',
    when: isOpen,
    run: withShown(({ id }) => exportRegister(id)),
  },
  {
    id: 'registers.addDuties',
    title: 'registers.duties.open',
    menu: null,
    group: 0,
    keys: '',
    when: () => isOpen() && !openNow().state.readOnly,
    run: askForDuties,
  },
  ...registerKinds.map(
    ({ id, name }): Command => ({
      id: `registers.${id}`,
      title: 'registers.open',
      subject: () => name,
      menu: null,
      group: 0,
      keys: '',
      when: isOpen,
      run: () => openKind(id),
    }),
  ),
];
