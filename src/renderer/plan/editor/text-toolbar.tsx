import { ChevronDown, Link2, List, ListOrdered, Plus, TextQuote } from 'lucide-react';
import { useSlateSelector } from 'slate-react';
import { useT } from '#renderer/app-language';
import { commandById, runCommand, shortcutLabel } from '#renderer/commands';
import { changeText, focusText, MarkTools, TextTool } from '#renderer/rich-text';
import { activeMarks, linkAtSelection } from '#renderer/rich-text/editing';
import { isMac } from '#renderer/session';
import { Button, Menu, type MenuEntry, Toolbar, ToolbarItem, ToolbarSeparator } from '#renderer/ui';
import type { Translator } from '#shared/i18n';
import { markNames } from '#shared/plan';
import { type BlockStyle, currentStyle, tablePlace } from '../editing/index';
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
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps the caret where it is when a tool is pressed
    <div className={styles.bar} onMouseDown={(event) => event.preventDefault()}>
      <Toolbar label={t('text.toolbar')}>
        <StyleMenu style={state.style} />
        <ToolbarSeparator />
        <MarkTools marks={markNames} active={new Set(state.marks.split(' '))} />
        <TextTool id="text.link" icon={Link2} pressed={state.isLink} />
        <ToolbarSeparator />
        <TextTool id="text.bullets" icon={List} pressed={state.style === 'bullet'} />
        <TextTool id="text.numbers" icon={ListOrdered} pressed={state.style === 'number'} />
        <TextTool id="text.quote" icon={TextQuote} pressed={state.style === 'quote'} />
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
