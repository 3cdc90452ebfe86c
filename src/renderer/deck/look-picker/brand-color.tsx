import { RotateCcw } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useT } from '#renderer/app-language';
import { IconButton } from '#renderer/ui';
import { type DeckLook, sceneTheme } from '#shared/scene';
import { readColor } from '../model';
import { changeLook } from '../slide-actions';
import styles from './look-picker.module.css';

/** The company's colour: by its digits or from the system's colour picker, and a way back to the theme's own. */
export function BrandColor({ look }: { readonly look: DeckLook }) {
  const { t } = useT();
  const id = useId();
  const { brand = '' } = look;
  const used = `#${sceneTheme({ deck: look }).colors.accent}`;
  const [draft, setDraft] = useState(brand);
  const [known, setKnown] = useState(brand);
  // Undo and the panel of another window change it too.
  if (known !== brand) {
    setKnown(brand);
    setDraft(brand);
  }
  const color = readColor(draft);
  const isWrong = draft.trim() !== '' && color === null;
  const take = (text: string) => {
    const next = text.trim() === '' ? '' : readColor(text);
    if (next !== null) changeLook({ brand: next });
  };
  const hint = isWrong
    ? t('deck.look.notAColor')
    : brand !== '' && used !== brand
      ? t('deck.look.moved', { color: used })
      : t('deck.look.brandHint');
  return (
    <div className={styles.brand}>
      <div className={styles.row}>
        <label className={styles.label} htmlFor={id}>
          {t('deck.look.brand')}
        </label>
        <span className={styles.color}>
          <Swatch color={color ?? used} onPick={take} onDraft={setDraft} />
          <input
            id={id}
            className={styles.digits}
            value={draft}
            placeholder={used}
            spellCheck={false}
            maxLength={9}
            aria-invalid={isWrong}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setDraft(event.target.value)}
            onBlur={() => take(draft)}
            onKeyDown={(event) => event.key === 'Enter' && take(draft)}
          />
          <IconButton
            label={t('deck.look.own')}
            disabled={brand === '' && draft === ''}
            onClick={() => {
              setDraft('');
              take('');
            }}
          >
            <RotateCcw size={14} aria-hidden />
          </IconButton>
        </span>
      </div>
      <p id={`${id}-hint`} className={styles.hint} data-wrong={isWrong} aria-live="polite">
        {hint}
      </p>
    </div>
  );
}

interface SwatchProps {
  readonly color: string;
  readonly onDraft: (color: string) => void;
  readonly onPick: (color: string) => void;
}

/** The system's colour picker. React calls every step of a drag a change; only what is chosen in the end is one to undo. */
function Swatch({ color, onDraft, onPick }: SwatchProps) {
  const { t } = useT();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const element = input.current;
    const picked = () => onPick(element?.value ?? '');
    element?.addEventListener('change', picked);
    return () => element?.removeEventListener('change', picked);
  }, [onPick]);
  return (
    <input
      ref={input}
      type="color"
      className={styles.swatch}
      aria-label={t('deck.look.pick')}
      value={color.toLowerCase()}
      onChange={(event) => onDraft(event.target.value.toUpperCase())}
    />
  );
}
