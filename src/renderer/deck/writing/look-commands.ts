import type { Command } from '#renderer/commands';
import { canFormat, focusText } from '#renderer/rich-text';
import { edit, projectNow } from '#renderer/session';
import { interfaceLanguage, noticeNews, useAppInfo } from '#renderer/view';
import { createTranslator, type TextKey } from '#shared/i18n';
import { type TextAlign, type TextColor, textAligns, textColors } from '#shared/project';
import { type LookChange, lookAt, lookPatches, nextSize, takesColor, takesLook, usualAlign } from '../model';
import { activePlace } from './place-of-editor';

/** Whether the text that is written in can have a look of its own. */
function isLooked(): boolean {
  const place = activePlace();
  return place !== null && canFormat() && takesLook(projectNow(), place);
}

/** Changes the look of the text that is written in, as one step of undo. */
export function changeLook(change: LookChange): void {
  const place = activePlace();
  if (place) edit(lookPatches(projectNow(), place, change), 'format');
}

/** Sets the text larger or smaller, or says why it can't be. */
function stepSize(direction: 1 | -1): void {
  const place = activePlace();
  if (!place) return;
  const step = nextSize(projectNow(), place, direction);
  if ('size' in step) changeLook({ size: step.size });
  else {
    const { t } = createTranslator(interfaceLanguage(useAppInfo.getState().info));
    const side = direction > 0 ? 'largest' : 'smallest';
    noticeNews(step.stops === 'steps' ? t(`text.look.stops.${side}`) : t(`text.look.stops.${step.stops}`, step));
  }
}

type Act = Pick<Command, 'id' | 'run'> & {
  readonly title: TextKey;
  readonly keys?: string;
  readonly when?: () => boolean;
};

/** A command that gives the text the keyboard back, as all that formats a text does. */
function command({ keys = '', when, run, ...act }: Act): Command {
  return {
    menu: null,
    group: 0,
    keys,
    when: () => isLooked() && (when?.() ?? true),
    run: () => {
      run();
      focusText();
    },
    ...act,
  };
}

/** The keys of office programs, where they are free: `Ctrl+Shift+E` exports. */
const alignKeys = { left: '$mod+Shift+l', center: '$mod+Shift+m', right: '$mod+Shift+r' } as const;

function colorCommand(color: TextColor): Command {
  return command({
    id: `text.color.${color}`,
    title: `text.look.colorCommand.${color}`,
    when: () => {
      const place = activePlace();
      return place !== null && takesColor(projectNow(), place, color);
    },
    run: () => changeLook({ color }),
  });
}

/** Size, alignment and colour of a text on a slide, by the means of the theme. */
export const lookCommands: readonly Command[] = [
  command({ id: 'text.larger', title: 'text.look.larger', keys: '$mod+Shift+Period', run: () => stepSize(1) }),
  command({ id: 'text.smaller', title: 'text.look.smaller', keys: '$mod+Shift+Comma', run: () => stepSize(-1) }),
  ...textAligns.map((align) =>
    command({
      id: `text.align.${align}`,
      title: `text.look.alignCommand.${align}`,
      keys: alignKeys[align],
      run: () => alignText(align),
    }),
  ),
  ...textColors.map(colorCommand),
  command({
    id: 'text.themeLook',
    title: 'text.look.reset',
    when: () => {
      const place = activePlace();
      return place !== null && Object.keys(lookAt(projectNow(), place)).length > 0;
    },
    run: () => changeLook({ size: undefined, align: undefined, color: undefined }),
  }),
];

/** Aligns the text that is written in; the theme's own way is no look of its own. */
export function alignText(align: TextAlign): void {
  const place = activePlace();
  if (place) changeLook({ align: align === usualAlign(projectNow(), place) ? undefined : align });
}
