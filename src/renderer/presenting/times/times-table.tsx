import { useT } from '#renderer/app-language';
import { pageOf } from '#renderer/deck';
import { useDraft } from '#renderer/forms';
import { edit, projectNow, useProject, useSessionState } from '#renderer/session';
import { slideName } from '#renderer/show';
import { TextField } from '#renderer/ui';
import type { Patch } from '#shared/project';
import type { RehearsalSummary, SlideTime } from '#shared/show';
import { differenceText, readTime, timeText } from '../time-text';
import styles from './times.module.css';

/** A line a slide: the plan to write in, the rehearsal, the difference in figures and as a bar. */
export function TimesTable({ summary }: { readonly summary: RehearsalSummary }) {
  const { t } = useT();
  const { slides, plannedSeconds, rehearsedSeconds } = summary;
  const longest = Math.max(1, ...slides.flatMap((one) => [one.plannedSeconds ?? 0, one.rehearsedSeconds ?? 0]));
  const planned = slides.reduce((sum, one) => sum + (one.plannedSeconds ?? 0), 0);
  const hasRehearsal = rehearsedSeconds !== null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className={styles.scroll} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('presenting.times.slide')}</th>
            <th scope="col" className={styles.figure}>
              {t('presenting.times.planned')}
            </th>
            {hasRehearsal ? (
              <>
                <th scope="col" className={styles.figure}>
                  {t('presenting.times.rehearsed')}
                </th>
                <th scope="col" className={styles.figure}>
                  {t('presenting.times.difference')}
                </th>
                <th scope="col" className={styles.barCell}>
                  <span className={styles.unseen}>{t('presenting.times.bars')}</span>
                </th>
              </>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {slides.map((slide) => (
            <Row
              key={slide.slideId}
              slide={slide}
              longest={longest}
              hasRehearsal={hasRehearsal}
              isOver={summary.over.includes(slide)}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('presenting.times.total')}</th>
            <td className={styles.figure}>{planned > 0 ? timeText(planned) : ''}</td>
            {hasRehearsal ? (
              <>
                <td className={styles.figure}>{timeText(rehearsedSeconds)}</td>
                <td className={styles.figure}>
                  {plannedSeconds === null ? '' : differenceText(rehearsedSeconds - plannedSeconds)}
                </td>
                <td />
              </>
            ) : null}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface RowProps {
  readonly slide: SlideTime;
  readonly longest: number;
  readonly hasRehearsal: boolean;
  readonly isOver: boolean;
}

function Row({ slide, longest, hasRehearsal, isOver }: RowProps) {
  const { t } = useT();
  const { slideId, number, hidden, plannedSeconds, rehearsedSeconds } = slide;
  const title = useProject((project) => {
    const at = project.deck.slides.findIndex(({ id }) => id === slideId);
    const one = project.deck.slides[at];
    return one ? slideName(pageOf(project, one, at + 1), { t }) : '';
  });
  const difference = plannedSeconds === null || rehearsedSeconds === null ? null : rehearsedSeconds - plannedSeconds;
  return (
    <tr data-over={isOver}>
      <th scope="row">
        <span className={styles.name}>
          <span className={styles.number}>{number}</span>
          <span className={styles.title}>{title}</span>
          {hidden ? <span className={styles.note}>{t('presenting.times.hidden')}</span> : null}
        </span>
      </th>
      <td className={styles.figure}>
        <PlannedField slide={slide} />
      </td>
      {hasRehearsal ? (
        <>
          <td className={styles.figure}>{rehearsedSeconds === null ? '–' : timeText(rehearsedSeconds)}</td>
          <td className={`${styles.figure} ${styles.difference}`}>
            {difference === null ? '' : differenceText(difference)}
          </td>
          <td className={styles.barCell}>
            <Bar planned={plannedSeconds} rehearsed={rehearsedSeconds} longest={longest} isOver={isOver} />
          </td>
        </>
      ) : null}
    </tr>
  );
}

/** The rehearsal as a bar, the plan as a mark across it; what is over the plan stands out. */
function Bar({
  planned,
  rehearsed,
  longest,
  isOver,
}: {
  readonly planned: number | null;
  readonly rehearsed: number | null;
  readonly longest: number;
  readonly isOver: boolean;
}) {
  const share = (seconds: number) => `${(seconds / longest) * 100}%`;
  const within = Math.min(rehearsed ?? 0, planned ?? Number.POSITIVE_INFINITY);
  return (
    <div className={styles.bar} aria-hidden>
      <span className={styles.within} style={{ width: share(within) }} />
      {planned !== null && rehearsed !== null && rehearsed > planned ? (
        <span
          className={styles.beyond}
          data-over={isOver}
          style={{ left: share(planned), width: share(rehearsed - planned) }}
        />
      ) : null}
      {planned === null ? null : <span className={styles.mark} style={{ left: share(planned) }} />}
    </div>
  );
}

/** A slide's own time; empty, it shows the share that it gets of the talk. */
function PlannedField({ slide: { slideId, number, plannedSeconds } }: { readonly slide: SlideTime }) {
  const { t } = useT();
  const { readOnly } = useSessionState();
  const own = useProject((project) => project.deck.slides.find(({ id }) => id === slideId)?.plannedSeconds ?? -1);
  const draft = useDraft({
    value: own,
    format: (value) => (value < 0 ? '' : timeText(value)),
    parse: (text) => (text.trim() === '' ? -1 : readTime(text)),
    onChange: (value) => edit(plannedPatches(slideId, value), 'planTalk', `planned:${slideId}`),
  });
  return (
    <TextField
      quiet
      className={styles.planned ?? ''}
      label={t('presenting.times.plannedFor', { number })}
      title={t('presenting.times.plannedHint')}
      placeholder={plannedSeconds === null ? '–' : timeText(plannedSeconds)}
      maxLength={10}
      readOnly={readOnly}
      aria-invalid={draft.invalid}
      value={draft.text}
      onFocus={draft.onFocus}
      onChange={(event) => draft.onType(event.target.value)}
      onBlur={draft.onBlur}
    />
  );
}

function plannedPatches(slideId: string, value: number): Patch[] {
  const at = projectNow().deck.slides.findIndex(({ id }) => id === slideId);
  if (at < 0) return [];
  const path = ['deck', 'slides', at, 'plannedSeconds'];
  return [value < 0 ? { op: 'unset', path } : { op: 'set', path, value }];
}
