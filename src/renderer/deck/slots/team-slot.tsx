import { Plus, X } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { SortableRows } from '#renderer/lists';
import { useProject } from '#renderer/session';
import { Button, IconButton } from '#renderer/ui';
import { showRoom } from '#renderer/view';
import type { Member, Slide } from '#shared/project';
import { slotOf } from '../model';
import styles from './slots.module.css';
import { slotEdit } from './use-slot-edit';

/** Who stands on the slide and in which order. Who they are is written in the company room. */
export function TeamSlot({ slide, name }: { readonly slide: Slide; readonly name: string }) {
  const { t } = useT();
  const team = useProject((project) => project.team);
  const slot = slotOf(slide, name, 'team');
  const chosen = slot?.memberIds ?? [];
  const shown =
    chosen.length === 0
      ? team.filter((member) => member.state !== 'to-hire')
      : [...new Set(chosen)].flatMap((id) => team.find((member) => member.id === id) ?? []);
  const rest = team.filter((member) => !shown.includes(member));
  const { set } = slotEdit(slide.id, name);
  const choose = (members: readonly Member[]) => set({ ...slot, kind: 'team', memberIds: members.map(({ id }) => id) });
  const nameOf = (member: Member, at = 0) => member.name || member.role || t('company.memberAt', { place: at + 1 });
  if (team.length === 0) {
    return (
      <p className={styles.quiet}>
        {t('deck.team.none')} <ToCompany />
      </p>
    );
  }
  const move = (from: number, to: number) => {
    const next = [...shown];
    const [moved] = next.splice(from, 1);
    if (moved) next.splice(to, 0, moved);
    choose(next);
  };
  return (
    <div className={styles.rows}>
      <SortableRows items={shown} label={t('deck.slot.team')} nameOf={nameOf} onMove={move}>
        {(member, at) => (
          <div className={styles.member}>
            <span>{nameOf(member, at)}</span>
            <span className={styles.quiet}>{member.name ? member.role : ''}</span>
            <IconButton
              label={t('deck.team.leaveOut', { name: nameOf(member, at) })}
              disabled={shown.length <= 1}
              onClick={() => choose(shown.filter((other) => other !== member))}
            >
              <X size={15} aria-hidden />
            </IconButton>
          </div>
        )}
      </SortableRows>
      <Rest members={rest} nameOf={nameOf} onAdd={(member) => choose([...shown, member])} />
      <p className={styles.quiet}>
        {t(chosen.length === 0 ? 'deck.team.all' : 'deck.team.some')}{' '}
        {chosen.length === 0 ? null : <Everyone onPress={() => choose([])} />} <ToCompany />
      </p>
    </div>
  );
}

function ToCompany() {
  const { t } = useT();
  return (
    <button type="button" className={styles.textLink} data-first onClick={() => showRoom('company')}>
      {t('deck.team.edit')}
    </button>
  );
}

function Everyone({ onPress }: { readonly onPress: () => void }) {
  const { t } = useT();
  return (
    <button type="button" className={styles.textLink} onClick={onPress}>
      {t('deck.team.everyone')}
    </button>
  );
}

interface RestProps {
  readonly members: readonly Member[];
  readonly nameOf: (member: Member, at: number) => string;
  readonly onAdd: (member: Member) => void;
}

/** Those who do not stand on the slide. */
function Rest({ members, nameOf, onAdd }: RestProps) {
  if (members.length === 0) return null;
  return (
    <div className={styles.line}>
      {members.map((member, at) => (
        <Button key={member.id} onClick={() => onAdd(member)}>
          <Plus size={14} aria-hidden />
          {nameOf(member, at)}
        </Button>
      ))}
    </div>
  );
}
