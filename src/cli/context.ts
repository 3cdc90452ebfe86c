import type { Command } from 'commander';
import type { Source } from '#main/services/headless';
import { type AnyLanguage, fail, type InterfaceLanguage } from '#shared/base';
import { createTranslator, type Translator } from '#shared/i18n';
import type { ExportFlags } from './export-options';
import type { Terminal } from './terminal';

export interface CommandContext {
  readonly terminal: Terminal;
  readonly translator: Translator<InterfaceLanguage>;
  /** The language that the call or the environment asks for; null: messages about a project are in its own. */
  readonly asked: InterfaceLanguage | null;
  readonly resourcesFolder: string;
  readonly version: string;
  /** Says that the call was done, and with which exit code it ends: 1 when it found errors in a project. */
  readonly endWith: (code: number) => void;
}

export interface Flags extends ExportFlags {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly preflight?: boolean;
  readonly force?: boolean;
  readonly replace?: boolean;
  readonly preview?: boolean;
  readonly kind?: string;
  readonly deck?: boolean;
  readonly template?: string;
  readonly round?: string;
  readonly language?: string;
  readonly to?: string;
  readonly out?: string;
}

/** Raised when a field of what `--json` prints changes its meaning or goes; new fields may come at any time. */
const jsonSchema = 1;

/** What stands for standard input and output. */
const dash = '-';

/** The values that a call needs, in order; throws `usage.badArguments` with the names of all that are missing. */
export function needed<const N extends readonly string[]>(
  given: Readonly<Record<N[number], string | undefined>>,
  names: N,
  { translator: { t } }: CommandContext,
): { readonly [I in keyof N]: string } {
  const missing = names.filter((name: N[number]) => given[name] === undefined);
  if (missing.length > 0) fail('usage.badArguments', { detail: t('cli.call.missing', { names: missing.join(', ') }) });
  return names.map((name: N[number]) => given[name]) as { readonly [I in keyof N]: string };
}

/** A path as it was named, or what comes in for `-`. */
export async function sourceOf(file: string, { terminal, translator: { t } }: CommandContext): Promise<Source> {
  return file === dash ? { name: t('cli.standardInput'), bytes: await terminal.readAll() } : file;
}

/** A path as it was named, or for `-` what takes the bytes. `isText`: may be read on a terminal. */
export function destinationOf(out: string, isText: boolean, { terminal, translator: { t } }: CommandContext) {
  if (out !== dash) return out;
  if (terminal.outIsTerminal && !isText) fail('usage.badArguments', { detail: t('cli.call.binaryToTerminal') });
  return terminal.outBytes;
}

/** Prints a result: as JSON where that is asked for, else its words, in the language asked for or the project's own. */
export function print(
  result: object,
  words: (translator: Translator) => string,
  language: AnyLanguage,
  { flags, context: { terminal, translator, asked } }: { readonly flags: Flags; readonly context: CommandContext },
): void {
  if (flags.quiet) return;
  const spoken = asked === null && language !== translator.language ? createTranslator(language) : translator;
  terminal.out(`${flags.json ? jsonText(result) : words(spoken)}\n`);
}

/** A result as the JSON that is promised. */
export function jsonText(result: object): string {
  return JSON.stringify({ schema: jsonSchema, ...result }, null, 2);
}

/** What every command has besides its own. */
export function addCommon(command: Command, { translator: { t } }: CommandContext): Command {
  return command.option('--json', t('cli.help.json')).option('-q, --quiet', t('cli.help.quiet'));
}
