import { useId, useState } from 'react';
import { insertItem, setValue } from '#renderer/forms';
import { edit, projectNow, useProject } from '#renderer/session';
import { TextField } from '#renderer/ui';
import { newId } from '#shared/base';
import type { Holder, HolderKind, Path } from '#shared/project';
import { memberNamed, memberNames } from '#shared/team';
import type { Ownership } from './use-ownership';

interface HolderFieldProps {
  readonly own: Ownership;
  readonly label: string;
  readonly quiet?: boolean;
  readonly autoFocus?: boolean;
  /** Id of the holder it names. */
  readonly value: string;
  /** What somebody becomes who is named here first. */
  readonly kind: HolderKind;
  /** Where the id stands. */
  readonly place: Path;
}

/** Names a holder: one of the list by its name, or somebody new, of the team or not, who joins the list. */
export function HolderField({ own, value, kind, place, ...props }: HolderFieldProps) {
  const list = useId();
  const team = useProject((project) => project.team);
  const names = new Set([...own.table.holders.map(({ name }) => name), ...memberNames(team)]);
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    if (draft === null) return;
    setDraft(null);
    const name = draft.trim();
    if (name !== '' && name !== own.holderName(value)) nameHolder(name, kind, place);
  };
  return (
    <>
      <TextField
        {...props}
        list={list}
        autoComplete="off"
        maxLength={200}
        data-place={place.join('/')}
        value={draft ?? own.holderName(value)}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
        }}
        onBlur={commit}
      />
      <datalist id={list}>{[...names].map((name) => (name ? <option key={name} value={name} /> : null))}</datalist>
    </>
  );
}

function nameHolder(name: string, kind: HolderKind, place: Path): void {
  const { capTable, team } = projectNow();
  const { holders } = capTable;
  const known = holders.find((holder) => holder.name === name);
  const id = known?.id ?? newId();
  const member = memberNamed(team, name);
  const fresh: Holder = { id, name, kind, ...(member ? { member: member.id } : {}) };
  const joined = known ? [] : insertItem(['capTable', 'holders'], holders.length, fresh);
  edit([...joined, ...setValue(place, id)], 'editOwnership');
}
