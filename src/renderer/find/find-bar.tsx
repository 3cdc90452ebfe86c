import { ArrowDown, ArrowUp, CaseSensitive, ChevronRight, List, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useT } from '#renderer/app-language';
import { commandById, shortcutLabel } from '#renderer/commands';
import { isMac, useSessionState } from '#renderer/session';
import { Button, IconButton } from '#renderer/ui';
import type { FindQuery, Hit } from '#shared/find';
import styles from './find-bar.module.css';
import { indexOf, type Outcome, useFind } from './find-store';
import { goNear, replaceAll, replaceOne, step } from './going';
import { HitList } from './hit-list';
import { useHits } from './hits';
import { leaveFind } from './leave';
import { useMarks } from './use-marks';

/** Finds words in the whole project, and replaces them: one bar for all rooms. */
export function FindBar() {
  const isOpen = useFind((find) => find.isOpen);
  return isOpen ? <OpenBar /> : null;
}

function OpenBar() {
  const { t } = useT();
  const { readOnly } = useSessionState();
  const hits = useHits();
  const { anchor, isListed } = useFind();
  const replaces = useFind((find) => find.replaces) && !readOnly;
  const at = indexOf(hits, anchor);
  const here = hits[at] ?? null;
  useMarks(hits, here);
  const close = () => leaveFind(here, hits);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <search className={styles.bar} data-find-bar onKeyDown={onKeyDown} aria-label={t('find.title')}>
      <div className={styles.rows}>
        {readOnly ? null : (
          <IconButton
            label={t('find.showReplace')}
            aria-expanded={replaces}
            className={styles.turner}
            onClick={() => useFind.setState({ replaces: !replaces })}
          >
            <ChevronRight size={15} aria-hidden />
          </IconButton>
        )}
        <div className={styles.lines}>
          <FindLine hits={hits} at={at} onClose={close} />
          {replaces ? <ReplaceLine hits={hits} here={here} /> : null}
        </div>
      </div>
      {isListed && hits.length > 0 ? <HitList hits={hits} here={here} /> : null}
    </search>
  );
}

/** Text that is looked for is a line: what is longer is no word that anybody looks for. */
const longestQuery = 500;

interface FindLineProps {
  readonly hits: readonly Hit[];
  readonly at: number;
  readonly onClose: () => void;
}

function FindLine({ hits, at, onClose }: FindLineProps) {
  const { t } = useT();
  const { query, turn, isListed } = useFind();
  const input = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks for the focus anew
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
    if (query.text !== '' && at < 0) goNear();
  }, [turn]);
  const look = (change: Partial<FindQuery>) => {
    useFind.setState({ query: { ...query, ...change } });
    goNear();
  };
  const keysOf = (id: string) => shortcutLabel(commandById(id)?.keys ?? '', isMac);
  return (
    <div className={styles.line}>
      <div className={styles.field}>
        <input
          ref={input}
          type="text"
          className={styles.input}
          aria-label={t('find.field')}
          placeholder={t('find.field')}
          maxLength={longestQuery}
          spellCheck={false}
          autoComplete="off"
          value={query.text}
          onChange={(event) => look({ text: event.target.value })}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
            event.preventDefault();
            step(event.shiftKey ? -1 : 1);
          }}
        />
        <Toggle
          label={t('find.matchCase')}
          pressed={query.matchCase}
          onClick={() => look({ matchCase: !query.matchCase })}
          icon={<CaseSensitive size={17} aria-hidden />}
        />
        <Toggle
          label={t('find.wholeWords')}
          pressed={query.wholeWords}
          onClick={() => look({ wholeWords: !query.wholeWords })}
          icon={<WholeWord size={17} aria-hidden />}
        />
      </div>
      <Count query={query.text} count={hits.length} at={at} />
      <IconButton
        label={t('find.previous')}
        shortcut={keysOf('find.previous')}
        disabled={hits.length === 0}
        onClick={() => step(-1)}
      >
        <ArrowUp size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={t('find.next')}
        shortcut={keysOf('find.next')}
        disabled={hits.length === 0}
        onClick={() => step(1)}
      >
        <ArrowDown size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={t('find.list')}
        aria-expanded={isListed}
        pressed={isListed}
        disabled={hits.length === 0}
        onClick={() => useFind.setState({ isListed: !isListed })}
      >
        <List size={16} aria-hidden />
      </IconButton>
      <IconButton label={t('find.close')} shortcut="Esc" className={styles.close} onClick={onClose}>
        <X size={16} aria-hidden />
      </IconButton>
    </div>
  );
}

interface ToggleProps {
  readonly label: string;
  readonly pressed: boolean;
  readonly onClick: () => void;
  readonly icon: ReactNode;
}

function Toggle({ icon, ...button }: ToggleProps) {
  return (
    <IconButton {...button} className={styles.toggle}>
      {icon}
    </IconButton>
  );
}

function Count({ query, count, at }: { readonly query: string; readonly count: number; readonly at: number }) {
  const { t } = useT();
  const text =
    query === ''
      ? ''
      : count === 0
        ? t('find.none')
        : at < 0
          ? t(count === 1 ? 'find.oneFound' : 'find.found', { count })
          : t('find.count', { at: at + 1, count });
  return (
    <span className={styles.count} role="status">
      {text}
    </span>
  );
}

function ReplaceLine({ hits, here }: { readonly hits: readonly Hit[]; readonly here: Hit | null }) {
  const { t } = useT();
  const { by, outcome } = useFind();
  const id = useId();
  const said = outcome ? outcomeText(outcome, t) : here?.lock ? t(`find.locked.${here.lock}`) : '';
  return (
    <div className={styles.line}>
      <div className={styles.field}>
        <input
          type="text"
          className={styles.input}
          aria-label={t('find.by')}
          placeholder={t('find.by')}
          maxLength={longestQuery}
          spellCheck={false}
          autoComplete="off"
          value={by}
          onChange={(event) => useFind.setState({ by: event.target.value, outcome: null })}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
            event.preventDefault();
            if (hits.length > 0) replaceOne();
          }}
        />
      </div>
      <Button
        variant="outline"
        disabled={hits.length === 0 || Boolean(here?.lock)}
        aria-describedby={said ? id : undefined}
        onClick={replaceOne}
      >
        {t('find.replace')}
      </Button>
      <Button variant="outline" disabled={hits.length === 0} onClick={replaceAll}>
        {t('find.replaceAll')}
      </Button>
      <span id={id} className={styles.said} role="status">
        {said}
      </span>
    </div>
  );
}

type Words = ReturnType<typeof useT>['t'];

function outcomeText({ replaced, locked, tooLong }: Outcome, t: Words): string {
  return [
    t(replaced === 1 ? 'find.replacedOne' : 'find.replaced', { count: replaced }),
    ...(locked > 0 ? [t(locked === 1 ? 'find.keptOne' : 'find.kept', { count: locked })] : []),
    ...(tooLong > 0 ? [t('find.tooLong', { count: tooLong })] : []),
  ].join(' ');
}
