import { Palette, X } from 'lucide-react';
import { ToggleGroup } from 'radix-ui';
import { useEffect, useMemo, useRef } from 'react';
import { useT } from '#renderer/app-language';
import { runCommand } from '#renderer/commands';
import { projectNow, useProject, useSessionState } from '#renderer/session';
import { Button, IconButton, Segmented } from '#renderer/ui';
import { Pane } from '#renderer/view';
import { deckModes, type Slide, type ThemeId, themeIds } from '#shared/project';
import { buildPage, type DeckLook, sceneTheme } from '#shared/scene';
import { designPane, showDesign, useIsDesignShown } from '../deck-view';
import { LayoutThumb } from '../layout-picker/layout-thumb';
import { samplePage } from '../layout-picker/sample-page';
import { isBlankText } from '../model';
import { changeLook } from '../slide-actions';
import { BrandColor } from './brand-color';
import styles from './look-picker.module.css';

/** Shows the look of the deck beside the slide, or puts it away. */
export function LookButton() {
  const { t } = useT();
  const { readOnly } = useSessionState();
  const isShown = useIsDesignShown();
  return (
    <Button
      className={styles.trigger}
      disabled={readOnly}
      aria-label={t('deck.look.button')}
      aria-expanded={isShown}
      data-design
      onClick={() => runCommand('deck.design')}
    >
      <Palette size={15} strokeWidth={1.7} aria-hidden />
      <span className={styles.word}>{t('deck.look.button')}</span>
    </Button>
  );
}

/** The look of the whole deck beside the slide that it changes: its theme, light or dark paper, and the colour of the company. */
export function LookPane() {
  const { t } = useT();
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => pane.current?.querySelector<HTMLElement>('[data-state="on"]')?.focus(), []);
  const close = () => {
    showDesign(false);
    document.querySelector<HTMLElement>('[data-design]')?.focus();
  };
  return (
    <Pane side="right" {...designPane} label={t('deck.look.title')} minWidth={240} maxWidth={520}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape is for whatever in it has the focus */}
      <div
        ref={pane}
        className={styles.pane}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          event.preventDefault();
          close();
        }}
      >
        <div className={styles.head}>
          <h2>{t('deck.look.title')}</h2>
          <IconButton label={t('deck.look.close')} onClick={close}>
            <X size={15} aria-hidden />
          </IconButton>
        </div>
        <Look />
      </div>
    </Pane>
  );
}

function Look() {
  const { t } = useT();
  const theme = useProject(({ deck }) => deck.theme);
  const mode = useProject(({ deck }) => deck.mode ?? 'light');
  const brand = useProject(({ deck }) => deck.brand ?? '');
  return (
    <div className={styles.look}>
      <ToggleGroup.Root
        type="single"
        className={styles.themes}
        aria-label={t('deck.look.theme')}
        value={theme}
        onValueChange={(next) => next && changeLook({ theme: next as ThemeId })}
      >
        {themeIds.map((id) => (
          <ToggleGroup.Item key={id} value={id} className={styles.theme}>
            <ThemePicture look={{ theme: id, mode, brand }} />
            <span className={styles.name}>{t(`deck.look.themes.${id}.name`)}</span>
            <span className={styles.about}>{t(`deck.look.themes.${id}.about`)}</span>
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
      <div className={styles.row}>
        <span className={styles.label}>{t('deck.look.paper')}</span>
        <Segmented
          label={t('deck.look.paper')}
          value={mode}
          options={deckModes.map((one) => ({ value: one, label: t(`deck.look.mode.${one}`) }))}
          onChange={(next) => changeLook({ mode: next })}
        />
      </div>
      <BrandColor look={{ theme, mode, brand }} />
    </div>
  );
}

/** The deck's own cover in a theme, small; a sample where the deck has none. */
function ThemePicture({ look }: { readonly look: DeckLook }) {
  const { theme, mode, brand } = look;
  const cover = useProject(({ deck }) => deck.slides.find((slide) => slide.layout === 'cover' && hasTitle(slide)));
  const page = useMemo(() => coverPage({ theme, mode }, cover), [theme, mode, cover]);
  return <LayoutThumb page={page} theme={sceneTheme({ deck: { theme, mode, brand } })} />;
}

function hasTitle({ slots }: Slide): boolean {
  return slots.title?.kind === 'text' && !isBlankText(slots.title.paragraphs);
}

function coverPage(look: DeckLook, cover: Slide | undefined) {
  const project = projectNow();
  const shown = { ...project, deck: { ...project.deck, ...look } };
  return cover ? buildPage(shown, cover, 1) : samplePage(shown, 'cover');
}
