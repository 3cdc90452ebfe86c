import type { Command, Option } from 'commander';
import { exportTargets, templateNames } from '#shared/contract';
import { rounds } from '#shared/project';
import { languages } from '../choices';
import { registerNames } from '../commands/registers';
import { handoutForms } from '../export-options';

/** What may be typed behind one command. */
export interface CommandWords {
  readonly name: string;
  readonly about: string;
  readonly options: readonly OptionWords[];
  /** What its argument may be; null: a file. */
  readonly values: readonly string[] | null;
  readonly argumentCount: number;
}

export interface OptionWords {
  /** `-o`, `--out`. */
  readonly flags: readonly string[];
  readonly about: string;
  readonly takesValue: boolean;
  /** The values to choose from; null: something else, such as a file. */
  readonly values: readonly string[] | null;
  /** Whether several values may stand there with commas between them. */
  readonly isList: boolean;
}

const optionValues: Readonly<Record<string, readonly string[]>> = {
  '--template': templateNames,
  '--round': rounds,
  '--language': languages,
  '--to': exportTargets,
  '--kind': registerNames,
  '--handout': Object.keys(handoutForms),
};

/** All commands with their options, as the program has them. */
export function wordsOf(program: Command): CommandWords[] {
  const names = program.commands.map((command) => command.name());
  const argumentValues: Readonly<Record<string, readonly string[]>> = { help: names, completion: ['bash', 'zsh'] };
  return program.commands.map((command) => ({
    name: command.name(),
    about: command.description(),
    options: command.createHelp().visibleOptions(command).map(optionWords),
    values: argumentValues[command.name()] ?? null,
    argumentCount: command.registeredArguments.length,
  }));
}

function optionWords(option: Option): OptionWords {
  return {
    flags: [option.short, option.long].filter((flag) => typeof flag === 'string'),
    about: option.description,
    takesValue: option.required,
    values: optionValues[option.long ?? ''] ?? null,
    isList: option.long === '--to',
  };
}
