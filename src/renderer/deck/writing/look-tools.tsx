import {
  AArrowDown,
  AArrowUp,
  AlignCenter,
  AlignLeft,
  AlignRight,
  Baseline,
  type LucideIcon,
  RotateCcw,
} from 'lucide-react';
import { useT } from '#renderer/app-language';
import { commandById, shortcutLabel } from '#renderer/commands';
import { focusText, TextTool } from '#renderer/rich-text';
import { isMac, projectNow, useProject } from '#renderer/session';
import { IconButton, Menu, type MenuEntry, ToolbarItem } from '#renderer/ui';
import { type TextAlign, textAligns, textColors } from '#shared/project';
import { roleOfColor } from '#shared/scene';
import { lookAt, type TextPlace, takesColor, takesLook, usualAlign } from '../model';
import { useTheme } from '../pages';
import { alignText, changeLook } from './look-commands';
import styles from './look-tools.module.css';
import { useActivePlace } from './place-of-editor';

const alignIcons: Readonly<Record<TextAlign, LucideIcon>> = { left: AlignLeft, center: AlignCenter, right: AlignRight };

/** Size, alignment and colour of the text that is written in. */
export function LookTools({ disabled }: { readonly disabled: boolean }) {
  const { t } = useT();
  const place = useActivePlace();
  const look = useProject((project) => (place ? lookAt(project, place) : null));
  const takes = useProject((project) => place !== null && takesLook(project, place));
  const off = disabled || !takes;
  // Why a text of a step has none: all of them are set alike.
  const why = (label: string) => (place?.step ? t('text.look.why', { label, reason: t('text.look.steps') }) : label);
  return (
    <>
      <TextTool id="text.smaller" icon={AArrowDown} label={why(t('text.look.smaller'))} disabled={off} />
      <TextTool id="text.larger" icon={AArrowUp} label={why(t('text.look.larger'))} disabled={off} />
      <AlignMenu place={off ? null : place} label={why(t('text.look.align'))} />
      <ColorMenu place={off ? null : place} label={why(t('text.look.color'))} />
      <TextTool
        id="text.themeLook"
        icon={RotateCcw}
        label={why(t('text.look.reset'))}
        disabled={off || Object.keys(look ?? {}).length === 0}
      />
    </>
  );
}

interface LookMenuProps {
  /** Null where nothing can be chosen. */
  readonly place: TextPlace | null;
  readonly label: string;
}

function AlignMenu({ place, label }: LookMenuProps) {
  const { t } = useT();
  const align = useProject((project) =>
    place ? (lookAt(project, place).align ?? usualAlign(project, place)) : 'left',
  );
  const entries = (): readonly MenuEntry[] =>
    textAligns.map((one) => {
      const Icon = alignIcons[one];
      return {
        kind: 'item',
        id: one,
        label: t(`text.look.alignOf.${one}`),
        icon: <Icon size={16} strokeWidth={1.9} aria-hidden />,
        shortcut: shortcutLabel(commandById(`text.align.${one}`)?.keys ?? '', isMac),
        checked: align === one,
        onSelect: () => alignText(one),
      };
    });
  const Icon = alignIcons[align];
  return (
    <Menu entries={entries} onClosed={focusText}>
      <ToolbarItem disabled={place === null}>
        <IconButton label={label}>
          <Icon size={16} strokeWidth={1.9} aria-hidden />
        </IconButton>
      </ToolbarItem>
    </Menu>
  );
}

function ColorMenu({ place, label }: LookMenuProps) {
  const { t } = useT();
  const { colors } = useTheme();
  const color = useProject((project) => (place ? lookAt(project, place).color : undefined));
  const entries = (): readonly MenuEntry[] => {
    const taken = textColors.filter((one) => place && takesColor(projectNow(), place, one));
    const note: MenuEntry = { kind: 'label', id: 'why', label: t('text.look.ground') };
    return [
      ...(taken.length === 0 ? [note] : []),
      {
        kind: 'item',
        id: 'theme',
        label: t('text.look.colorOf.theme'),
        icon: <span className={styles.swatch} data-theme aria-hidden />,
        checked: color === undefined || !taken.includes(color),
        onSelect: () => changeLook({ color: undefined }),
      },
      ...textColors.map(
        (one): MenuEntry => ({
          kind: 'item',
          id: one,
          label: t(`text.look.colorOf.${one}`),
          icon: <span className={styles.swatch} style={{ background: swatch(one) }} aria-hidden />,
          checked: color === one && taken.includes(one),
          disabled: !taken.includes(one),
          onSelect: () => changeLook({ color: one }),
        }),
      ),
    ];
  };
  const swatch = (one: (typeof textColors)[number]) => `#${colors[roleOfColor(one, 'ink') ?? 'ink']}`;
  return (
    <Menu entries={entries} onClosed={focusText}>
      <ToolbarItem disabled={place === null}>
        <IconButton label={label}>
          <Baseline
            size={16}
            strokeWidth={1.9}
            style={color ? { ['--bar' as string]: swatch(color) } : {}}
            className={styles.letter}
            aria-hidden
          />
        </IconButton>
      </ToolbarItem>
    </Menu>
  );
}
