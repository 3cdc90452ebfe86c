import { useId, useState } from 'react';
import { insertItem, setValue } from '#renderer/forms';
import { edit, projectNow } from '#renderer/session';
import { TextField } from '#renderer/ui';
import { newId } from '#shared/base';
import type { HolderKind, Path } from '#shared/project';
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

/** Names a holder: one of the list by its name, or somebody new, who joins the list. */
export function HolderField({ own, value, kind, place, ...props }: HolderFieldProps) {
  const list = useId();
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
      <datalist id={list}>
        {own.table.holders.map(({ id, name }) => (name ? <option key={id} value={name} /> : null))}
      </datalist>
    </>
  );
}

function nameHolder(name: string, kind: HolderKind, place: Path): void {
  const { holders } = projectNow().capTable;
  const known = holders.find((holder) => holder.name === name);
  const id = known?.id ?? newId();
  const joined = known ? [] : insertItem(['capTable', 'holders'], holders.length, { id, name, kind });
  edit([...joined, ...setValue(place, id)], 'editOwnership');
}
