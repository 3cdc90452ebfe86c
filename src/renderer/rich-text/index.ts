import { registerCommands } from '#renderer/commands';
import { richTextCommands } from './text-commands';

registerCommands(richTextCommands);

/** Writing text, in the plan as on slides: its commands, tools, links and values, and how it follows the project. */
export {
  activateText,
  canFormat,
  changeText,
  focusEditor,
  focusText,
  selectInText,
  useActiveText,
} from './active-text';
export { renderInline, renderLeaf } from './inline-elements';
export { LinkBubble } from './link-bubble';
export { LinkDialog } from './link-dialog';
export { Spelling } from './spelling/index';
export { richTextCommands, type TextCommand, textCommand } from './text-commands';
export { beforeKey, isComposing, useInputMethod } from './text-input';
export { MarkTools, TextTool } from './text-tools';
export { useEditorSync } from './use-editor-sync';
