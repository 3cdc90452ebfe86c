import type { CommandWords, OptionWords } from './words';

/** A script for bash 3.2 and newer: `eval "$(pitchwright completion bash)"`. What is not known here is left to bash: files. */
export function bashScript(name: string, commands: readonly CommandWords[]): string {
  const words = ['--help', '--version', ...commands.map((command) => command.name)];
  return `# Completes ${name} in bash. Put this into ~/.bashrc:  eval "$(${name} completion bash)"
_${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words='' before=''
  # bash takes --to=deck-pdf for three words.
  if [[ $current == '=' ]]; then current=''
  elif [[ $previous == '=' ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    words='${words.join(' ')}'
  else
    case $command:$previous in
${commands.flatMap((command) => command.options.flatMap((option) => valueCase(command, option))).join('\n')}
      *)
        case $command in
${commands.map(wordCase).join('\n')}
        esac ;;
    esac
  fi
  COMPREPLY=($(compgen -P "$before" -W "$words" -- "$current"))
}
complete -o default -F _${name} ${name}
`;
}

function valueCase(command: CommandWords, option: OptionWords): string[] {
  if (!option.takesValue) return [];
  const patterns = option.flags.map((flag) => `${command.name}:${flag}`).join('|');
  if (option.values === null) return [`      ${patterns}) return ;;`];
  const list = option.isList
    ? ` if [[ $current == *,* ]]; then before=\${current%,*},; current=\${current##*,}; fi;`
    : '';
  return [`      ${patterns})${list} words='${option.values.join(' ')}' ;;`];
}

function wordCase(command: CommandWords): string {
  const flags = command.options.flatMap((option) => option.flags).join(' ');
  const values = command.values === null ? '' : ` else words='${command.values.join(' ')}';`;
  return `          ${command.name}) if [[ $current == -* ]]; then words='${flags}';${values} fi ;;`;
}
