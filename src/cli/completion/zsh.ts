import type { CommandWords, OptionWords } from './words';

/** A script for zsh: a file `_pitchwright` in a folder of `fpath`, or given to `eval` behind `compinit`. */
export function zshScript(name: string, commands: readonly CommandWords[]): string {
  return `#compdef ${name}
# Completes ${name} in zsh. Write this to a file _${name} in a folder of fpath.
_${name}() {
  local curcontext=$curcontext state line
  typeset -A opt_args
  _arguments -C '(- *)'{-h,--help}'[${name}]' '(- *)'{-V,--version}'[${name}]' '1: :->command' '*:: :->rest'
  case $state in
    command)
      local -a commands=(
${commands.map(({ name: one, about }) => `        ${quoted(`${one}:${escaped(about)}`)}`).join('\n')}
      )
      _describe -t commands command commands ;;
    rest)
      case $words[1] in
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
}
if [ "$funcstack[1]" = "_${name}" ]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;
}

function commandCase(command: CommandWords): string {
  const options = command.options.flatMap(optionSpecs);
  const values = command.values === null ? '_files' : `(${command.values.join(' ')})`;
  const given = Array.from({ length: command.argumentCount }, (_, at) => quoted(`${at + 1}: :${values}`));
  return `        ${command.name})\n          _arguments -s \\\n${[...options, ...given].map((spec) => `            ${spec}`).join(' \\\n')} ;;`;
}

function optionSpecs({ flags, about, takesValue, values, isList }: OptionWords): string[] {
  const others = `(${flags.join(' ')})`;
  const choices = values?.join(' ');
  const action = choices === undefined ? '_files' : isList ? `_values -s , value ${choices}` : `(${choices})`;
  return flags.map((flag) => {
    const isLong = flag.startsWith('--');
    const value = takesValue ? `: :${action}` : '';
    return quoted(`${others}${flag}${takesValue ? (isLong ? '=' : '+') : ''}[${escaped(about)}]${value}`);
  });
}

/** Brackets and colons part the fields of a description. */
function escaped(text: string): string {
  return text.replace(/[[\]:\\]/g, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
