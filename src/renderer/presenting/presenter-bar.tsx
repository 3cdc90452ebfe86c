import { ArrowLeftRight, Maximize, MonitorUp, MonitorX, Moon, Pause, Play, RotateCcw, Square, Sun } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { placeKey } from '#renderer/commands';
import { act } from '#renderer/show';
import { Button, IconButton } from '#renderer/ui';
import { elapsedMsAt, type PlannedTimes, type Show, talkClock } from '#shared/show';
import styles from './presenter-bar.module.css';
import { changePresenting, usePresentingSettings } from './presenting-settings';
import { timeText } from './time-text';
import { useNow } from './use-now';

interface PresenterBarProps {
  readonly show: Show;
  readonly planned: PlannedTimes;
}

/** The clocks, where the talk is, and what can be done with the audience's picture. */
export function PresenterBar({ show, planned }: PresenterBarProps) {
  const { t } = useT();
  const pauseLabel = t(show.paused ? 'presenting.resume' : 'presenting.pause');
  return (
    <header className={styles.bar}>
      <div className={styles.group}>
        <TalkClock show={show} planned={planned} />
        <IconButton label={pauseLabel} shortcut={placeKey('show.pause')} onClick={() => act({ kind: 'togglePause' })}>
          {show.paused ? <Play size={16} aria-hidden /> : <Pause size={16} aria-hidden />}
        </IconButton>
        <IconButton label={t('presenting.reset')} onClick={() => act({ kind: 'resetTimer' })}>
          <RotateCcw size={16} aria-hidden />
        </IconButton>
        {show.mode === 'rehearse' ? <span className={styles.mode}>{t('presenting.rehearsal')}</span> : null}
      </div>
      <Progress show={show} />
      <div className={styles.group}>
        <TimeOfDay />
        <CoverButton show={show} cover="black" />
        <CoverButton show={show} cover="white" />
        <StageButton show={show} />
        <AppearanceButton />
        <Button variant="outline" className={styles.finish} onClick={() => act({ kind: 'end' })}>
          {t(show.mode === 'rehearse' ? 'presenting.finishRehearsal' : 'presenting.finish')}
        </Button>
      </div>
      <Line show={show} />
    </header>
  );
}

function TalkClock({ show, planned }: PresenterBarProps) {
  const { t } = useT();
  const elapsed = Math.floor(elapsedMsAt(show, useNow()) / 1_000);
  const { part, seconds, totalSeconds: total, isOver } = talkClock(elapsed, planned);
  const rest = total === null ? '' : timeText(Math.abs(total - seconds));
  const label = t(part === 'talk' ? 'presenting.elapsed' : 'presenting.questions');
  return (
    <div className={styles.talk} role="timer" aria-label={label} data-over={isOver}>
      <span className={styles.elapsed}>{timeText(seconds)}</span>
      <span className={styles.against}>
        {show.paused ? <span>{t('presenting.paused')}</span> : null}
        {total === null ? null : (
          <>
            <span>
              {part === 'questions' ? `${label} ` : ''}
              {t('presenting.ofTotal', { time: timeText(total) })}
            </span>
            <span className={styles.rest}>{t(isOver ? 'presenting.over' : 'presenting.left', { time: rest })}</span>
          </>
        )}
      </span>
    </div>
  );
}

function TimeOfDay() {
  const { t, language } = useT();
  const text = new Date(useNow()).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hour12: false });
  return (
    <span className={styles.day} role="timer" aria-label={t('presenting.clock')}>
      {text}
    </span>
  );
}

/** Where the talk is among the slides that will be shown; a hidden one has no place among them. */
function Progress({ show }: { readonly show: Show }) {
  const { t } = useT();
  const shown = show.slides.filter(({ hidden }) => !hidden);
  const place = shown.findIndex(({ id }) => id === show.at) + 1;
  if (show.at === null) return <p className={styles.place}>{t('presenting.end')}</p>;
  return (
    <p className={styles.place}>
      {place > 0 ? t('presenting.place', { place, count: shown.length }) : t('presenting.hiddenNow')}
    </p>
  );
}

/** The same as a line along the bar: a place in the deck's order. */
function Line({ show: { slides, at } }: { readonly show: Show }) {
  const place = at === null ? slides.length : slides.findIndex(({ id }) => id === at) + 1;
  return (
    <span className={styles.line} style={{ width: `${(place / Math.max(1, slides.length)) * 100}%` }} aria-hidden />
  );
}

function CoverButton({ show, cover }: { readonly show: Show; readonly cover: 'black' | 'white' }) {
  const { t } = useT();
  const isOn = show.cover === cover;
  return (
    <IconButton
      label={t(`presenting.${cover}`)}
      shortcut={placeKey(cover === 'black' ? 'show.black' : 'show.white')}
      pressed={isOn}
      disabled={show.at === null}
      onClick={() => act({ kind: 'cover', cover })}
    >
      {cover === 'black' ? <Square size={16} fill="currentColor" aria-hidden /> : <Square size={16} aria-hidden />}
    </IconButton>
  );
}

/** Where the audience sees the slide: in this window, or on another display when there is one. */
function StageButton({ show }: { readonly show: Show }) {
  const { t } = useT();
  const isAway = show.stage === 'other';
  return (
    <>
      {isAway ? null : (
        <IconButton
          label={t('presenting.fullScreen')}
          shortcut={placeKey('show.view')}
          onClick={() => act({ kind: 'stage', stage: 'here' })}
        >
          <Maximize size={16} aria-hidden />
        </IconButton>
      )}
      {isAway ? (
        <IconButton label={t('presenting.swapDisplays')} onClick={() => act({ kind: 'swapDisplays' })}>
          <ArrowLeftRight size={16} aria-hidden />
        </IconButton>
      ) : null}
      {show.screens > 1 ? (
        <IconButton
          label={t(isAway ? 'presenting.leaveDisplay' : 'presenting.otherDisplay')}
          pressed={isAway}
          onClick={() => act({ kind: 'stage', stage: isAway ? 'presenter' : 'other' })}
        >
          {isAway ? <MonitorX size={16} aria-hidden /> : <MonitorUp size={16} aria-hidden />}
        </IconButton>
      ) : null}
    </>
  );
}

function AppearanceButton() {
  const { t } = useT();
  const isDark = usePresentingSettings().appearance === 'dark';
  return (
    <IconButton
      label={t(isDark ? 'presenting.light' : 'presenting.dark')}
      onClick={() => changePresenting({ appearance: isDark ? 'light' : 'dark' })}
    >
      {isDark ? <Sun size={16} aria-hidden /> : <Moon size={16} aria-hidden />}
    </IconButton>
  );
}
