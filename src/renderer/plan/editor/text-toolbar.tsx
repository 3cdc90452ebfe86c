import {
  Bold,
  ChevronDown,
  Code,
  Italic,
  Link2,
  List,
  ListOrdered,
  type LucideIcon,
  Plus,
  Strikethrough,
  TextQuote,
  Underline,
} from 'lucide-react';
import { useSlateSelector } from 'slate-react';
import { useT } from '#renderer/app-language';
import { commandById, runCommand, shortcutLabel } from '#renderer/commands';
import { isMac } from '#renderer/session';
import { Button, IconButton, Menu, type MenuEntry, Toolbar, ToolbarItem, ToolbarSeparator } from '#renderer/ui';
import type { Translator } from '#shared/i18n';
import { activeMarks, type BlockStyle, currentStyle, linkAtSelection, tablePlace } from '../editing/index';
import { changeText, focusText } from './active-editor';
import { blockIcons, blockMenu } from './block-menu';
import { TableTools } from './table-tools';
import styles from './text-toolbar.module.css';

interface TextState {
  readonly marks: string;
  readonly style: BlockStyle;
  readonly isLink: boolean;
  readonly isTable: boolean;
}

/** The tools for the text. Each is a command, with its key in the tooltip; it shows what is on at the caret. */
export function TextToolbar() {
  const { t } = useT();
  const state = useTextState();
  const has = (mark: string) => state.marks.split(' ').includes(mark);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps the caret where it is when a tool is pressed
    <div className={styles.bar} onMouseDown={(event) => event.preventDefault()}>
      <Toolbar label={t('plan.toolbar')}>
        <StyleMenu style={state.style} />
        <ToolbarSeparator />
        <Tool id="text.bold" icon={Bold} pressed={has('bold')} />
        <Tool id="text.italic" icon={Italic} pressed={has('italic')} />
        <Tool id="text.underline" icon={Underline} pressed={has('underline')} />
        <Tool id="text.strike" icon={Strikethrough} pressed={has('strike')} />
        <Tool id="text.code" icon={Code} pressed={has('code')} />
        <Tool id="text.link" icon={Link2} pressed={state.isLink} />
        <ToolbarSeparator />
        <Tool id="text.bullets" icon={List} pressed={state.style === 'bullet'} />
        <Tool id="text.numbers" icon={ListOrdered} pressed={state.style === 'number'} />
        <Tool id="text.quote" icon={TextQuote} pressed={state.style === 'quote'} />
        <ToolbarSeparator />
        <InsertMenu />
        {state.isTable ? (
          <>
            <ToolbarSeparator />
            <TableTools />
          </>
        ) : null}
      </Toolbar>
    </div>
  );
}

function useTextState(): TextState {
  return useSlateSelector(
    (editor): TextState => ({
      marks: [...activeMarks(editor)].join(' '),
      style: currentStyle(editor),
      isLink: linkAtSelection(editor) !== undefined,
      isTable: tablePlace(editor) !== null,
    }),
    (one, other) =>
      one !== null &&
      one.marks === other.marks &&
      one.style === other.style &&
      one.isLink === other.isLink &&
      one.isTable === other.isTable,
  );
}

interface ToolProps {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly pressed: boolean;
}

function Tool({ id, icon: Icon, pressed }: ToolProps) {
  const { t } = useT();
  const command = commandById(id);
  if (!command) return null;
  return (
    <ToolbarItem>
      <IconButton
        label={t(command.title)}
        shortcut={shortcutLabel(command.keys, isMac)}
        pressed={pressed}
        onClick={() => runCommand(id)}
      >
        <Icon size={16} strokeWidth={1.9} aria-hidden />
      </IconButton>
    </ToolbarItem>
  );
}

function StyleMenu({ style }: { readonly style: BlockStyle }) {
  const words = useT();
  const { t } = words;
  const ids = [
    'text.plain',
    'text.heading',
    'text.subheading',
    'text.bullets',
    'text.numbers',
    'text.quote',
    'insert.code',
  ];
  const styleOfId: Readonly<Record<string, BlockStyle>> = {
    'text.plain': 'paragraph',
    'text.heading': 'heading-1',
    'text.subheading': 'heading-2',
    'text.bullets': 'bullet',
    'text.numbers': 'number',
    'text.quote': 'quote',
    'insert.code': 'code',
  };
  const entries = ids.flatMap((id): MenuEntry[] => {
    const entry = commandEntry(id, words);
    if (entry?.kind !== 'item') return [];
    return [{ ...entry, label: t(`plan.styleOf.${styleOfId[id] ?? 'paragraph'}`), checked: styleOfId[id] === style }];
  });
  return (
    <Menu entries={entries} onClosed={focusText}>
      <ToolbarItem>
        <Button className={styles.style} aria-label={`${t('plan.style')}: ${t(`plan.styleOf.${style}`)}`}>
          <span>{t(`plan.styleOf.${style}`)}</span>
          <ChevronDown size={14} aria-hidden />
        </Button>
      </ToolbarItem>
    </Menu>
  );
}

function InsertMenu() {
  const words = useT();
  const entries = blockMenu.insert.flatMap((id) => commandEntry(id, words) ?? []);
  return (
    <Menu entries={entries} onClosed={focusText}>
      <ToolbarItem>
        <Button className={styles.insert}>
          <Plus size={15} aria-hidden />
          <span>{words.t('plan.insert')}</span>
        </Button>
      </ToolbarItem>
    </Menu>
  );
}

/** A menu's line for a command of the text; null for an unknown one. */
function commandEntry(id: string, { t }: Translator): MenuEntry | null {
  const command = commandById(id);
  if (!command) return null;
  const Icon = blockIcons[id];
  return {
    kind: 'item',
    id,
    label: t(command.title),
    icon: Icon ? <Icon size={15} strokeWidth={1.8} aria-hidden /> : undefined,
    shortcut: shortcutLabel(command.keys, isMac),
    disabled: !command.when(),
    // The menu has the focus: it goes back to the text before the command looks where it is.
    onSelect: () => setTimeout(() => changeText(() => runCommand(id))),
  };
}
