import { Popover } from 'radix-ui';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useT } from '#renderer/app-language';
import { useProject, useSessionState } from '#renderer/session';
import { showPlace } from '#renderer/view';
import { type Explanation, explainFact, factsOf, formatFact } from '#shared/facts';
import type { Path } from '#shared/project';
import styles from './chip.module.css';
import { ProofForm } from './proof-form';

interface FactCardProps {
  readonly name: string;
  /** What is pressed to open it. */
  readonly children: ReactElement;
  /** Rises when the keyboard asks for the card: then the card has the focus, and gives it back by `onLeft`. */
  readonly asked?: number;
  readonly onLeft?: () => void;
}

/** Says what a fact is, how it came to be and where each part of it stands. */
export function FactCard({ name, children, asked = 0, onLeft }: FactCardProps) {
  const [open, setOpen] = useState(false);
  const answered = useRef(asked);
  const [byKeyboard, setByKeyboard] = useState(false);
  useEffect(() => {
    if (asked === answered.current) return;
    answered.current = asked;
    setByKeyboard(true);
    setOpen(true);
  }, [asked]);
  const press = () => {
    setByKeyboard(false);
    setOpen((was) => !was);
  };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      {/* The text keeps the focus: pressing a chip selects it, and Delete removes it. */}
      <Popover.Anchor asChild onClick={press}>
        {children}
      </Popover.Anchor>
      {open ? (
        <Popover.Portal>
          <Popover.Content
            className={styles.card}
            sideOffset={6}
            collisionPadding={12}
            contentEditable={false}
            onOpenAutoFocus={(event) => byKeyboard || event.preventDefault()}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              if (byKeyboard) onLeft?.();
            }}
          >
            <Explained name={name} onLeave={() => setOpen(false)} />
          </Popover.Content>
        </Popover.Portal>
      ) : null}
    </Popover.Root>
  );
}

function Explained({ name, onLeave }: { readonly name: string; readonly onLeave: () => void }) {
  const { t, language } = useT();
  const project = useProject((value) => value);
  const { readOnly } = useSessionState();
  const [shown, setShown] = useState(name);
  const explanation = explainFact(project, shown, language);
  const go = (place: Path) => {
    onLeave();
    showPlace(place);
  };
  if (!explanation) return <p className={styles.none}>{t('facts.lost', { name: shown })}</p>;
  const { label, value, formula, inputs, claimed, place } = explanation;
  return (
    <>
      <p className={styles.cardLabel}>{label || shown}</p>
      <p className={styles.cardValue}>{value}</p>
      {formula === '' ? null : <p className={styles.formula}>{formula}</p>}
      {inputs.length === 0 ? null : (
        <ul className={styles.inputs}>
          {inputs.map(({ label: input, value: worth, from }) => (
            <li key={`${input} ${from.kind === 'fact' ? from.name : from.place.join('/')}`}>
              <button
                type="button"
                className={styles.jump}
                onClick={() => {
                  if (from.kind === 'place') go(from.place);
                  else if (factsOf(project).get(from.name)) setShown(from.name);
                }}
              >
                {input}
              </button>
              <span>{worth}</span>
            </li>
          ))}
        </ul>
      )}
      {claimed ? readOnly ? <Proven proof={claimed} /> : <ProofForm key={shown} proof={claimed} /> : null}
      {place ? (
        <p className={styles.foot}>
          <button type="button" className={styles.jump} onClick={() => go(place)}>
            {t('facts.card.goThere')}
          </button>
        </p>
      ) : null}
    </>
  );
}

/** The same in words, where nothing can be changed. */
function Proven({ proof }: { readonly proof: NonNullable<Explanation['claimed']> }) {
  const { t, language } = useT();
  const { state, source, asOf, note } = proof;
  return (
    <dl className={styles.claim}>
      <dt>{t('facts.card.state')}</dt>
      <dd data-state={state}>{t(`facts.state.${state}`)}</dd>
      <dt>{t('facts.card.source')}</dt>
      <dd className={source === '' ? styles.none : undefined}>{source || t('facts.card.noSource')}</dd>
      {asOf === '' ? null : (
        <>
          <dt>{t('facts.card.asOf')}</dt>
          <dd>{formatFact({ kind: 'date', date: asOf }, language, 'full')}</dd>
        </>
      )}
      {note === '' ? null : (
        <>
          <dt>{t('facts.card.note')}</dt>
          <dd>{note}</dd>
        </>
      )}
    </dl>
  );
}
