import { type KeyboardEvent, useState } from 'react';
import { useT } from '#renderer/app-language';
import { DateField, setValue } from '#renderer/forms';
import { edit, projectNow, useProject } from '#renderer/session';
import { SelectField, TextField } from '#renderer/ui';
import type { Explanation } from '#shared/facts';
import { claimStates, type Path } from '#shared/project';
import styles from './chip.module.css';
import { referenceName, sourceByTitle } from './references';

/** An entry of the list of sources that is none: it opens the field for a new one. */
const another = '+';

type Proof = NonNullable<Explanation['claimed']>;

/** How far a typed fact is proven, by what and as of when, changed where it is read. */
export function ProofForm({ proof }: { readonly proof: Proof }) {
  const { t } = useT();
  const references = useProject((project) => project.references);
  const [adds, setAdds] = useState(false);
  const { places } = proof;
  const set = (place: Path, value: string) => edit(setValue(place, value), 'editClaims', place.join('/'));
  const unnamed = t('facts.card.unnamedSource');
  const options = [
    { value: '', label: t('facts.card.noSource') },
    ...references.map((one, index) => ({ value: one.id, label: referenceName(one, index, unnamed) })),
    { value: another, label: t('facts.card.addSource') },
  ];
  return (
    <div className={styles.proof}>
      <SelectField
        label={t('facts.card.state')}
        value={proof.state}
        options={claimStates.map((value) => ({ value, label: t(`facts.state.${value}`) }))}
        onChange={(state) => set(places.state, state)}
      />
      <DateField label={t('facts.card.asOf')} value={proof.asOf} onChange={(date) => set(places.asOf, date)} />
      <SelectField
        className={styles.wide ?? ''}
        label={t('facts.card.source')}
        value={adds ? another : proof.reference}
        options={options}
        onChange={(value) => {
          setAdds(value === another);
          if (value !== another) set(places.reference, value);
        }}
      />
      {adds ? <NewSource place={places.reference} onDone={() => setAdds(false)} /> : null}
      {places.note ? (
        <TextField
          className={styles.wide ?? ''}
          label={t('facts.card.note')}
          maxLength={2000}
          value={proof.note}
          onChange={(event) => set(places.note as Path, event.target.value)}
        />
      ) : null}
    </div>
  );
}

/** The title of a source that is not among the references yet; Enter or leaving the field adds it, Escape does not. */
function NewSource({ place, onDone }: { readonly place: Path; readonly onDone: () => void }) {
  const { t } = useT();
  const [title, setTitle] = useState('');
  const add = () => {
    if (title.trim() !== '') edit(sourceByTitle(projectNow(), place, title), 'editClaims');
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') add();
    else onDone();
  };
  return (
    <TextField
      className={styles.wide ?? ''}
      label={t('facts.card.newSource')}
      placeholder={t('facts.card.newSourceExample')}
      autoFocus
      maxLength={2000}
      value={title}
      onChange={(event) => setTitle(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={add}
    />
  );
}
