import { Palette } from 'lucide-react';
import { Popover, ToggleGroup } from 'radix-ui';
import { useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { projectNow, useProject, useSessionState } from '#renderer/session';
import { Button, Segmented } from '#renderer/ui';
import { deckModes, type Slide, type ThemeId, themeIds } from '#shared/project';
import { buildPage, type DeckLook, sceneTheme } from '#shared/scene';
import { LayoutThumb } from '../layout-picker/layout-thumb';
import { samplePage } from '../layout-picker/sample-page';
import { isBlankText } from '../model';
import { changeLook } from '../slide-actions';
import { BrandColor } from './brand-color';
import styles from './look-picker.module.css';

/** The look of the whole deck: its theme, light or dark paper, and the colour of the company. */
export function LookPicker() {
  const { t } = useT();
  const { readOnly } = useSessionState();
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button className={styles.trigger} disabled={readOnly} aria-label={t('deck.look.button')}>
          <Palette size={15} strokeWidth={1.7} aria-hidden />
          <span className={styles.word}>{t('deck.look.button')}</span>
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={styles.popover}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label={t('deck.look.title')}
        >
          <Look />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
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
