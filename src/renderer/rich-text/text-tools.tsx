import { Bold, Code, Italic, type LucideIcon, Strikethrough, Underline } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { commandById, runCommand, shortcutLabel } from '#renderer/commands';
import { isMac } from '#renderer/session';
import { IconButton, ToolbarItem } from '#renderer/ui';
import type { MarkName } from '#shared/plan';

interface TextToolProps {
  /** The command that it runs; its title and key are shown. */
  readonly id: string;
  readonly icon: LucideIcon;
  readonly pressed?: boolean;
  readonly disabled?: boolean | undefined;
  /** Said in place of the command's title, which is worded for a menu. */
  readonly label?: string;
}

/** A command of the text as a tool. A press leaves the focus where the text is. */
export function TextTool({ id, icon: Icon, pressed, disabled, label }: TextToolProps) {
  const { t } = useT();
  const command = commandById(id);
  if (!command) return null;
  return (
    <ToolbarItem disabled={disabled} onMouseDown={(event) => event.preventDefault()} onClick={() => runCommand(id)}>
      <IconButton label={label ?? t(command.title)} shortcut={shortcutLabel(command.keys, isMac)} pressed={pressed}>
        <Icon size={16} strokeWidth={1.9} aria-hidden />
      </IconButton>
    </ToolbarItem>
  );
}

const icons: Readonly<Record<MarkName, LucideIcon>> = {
  bold: Bold,
  italic: Italic,
  underline: Underline,
  strike: Strikethrough,
  code: Code,
};

interface MarkToolsProps {
  readonly marks: readonly MarkName[];
  readonly active: ReadonlySet<string>;
  readonly disabled?: boolean | undefined;
}

/** A tool for each of some marks. */
export function MarkTools({ marks, active, disabled }: MarkToolsProps) {
  return marks.map((mark) => (
    <TextTool key={mark} id={`text.${mark}`} icon={icons[mark]} pressed={active.has(mark)} disabled={disabled} />
  ));
}
