import { describeTrouble, type Trouble } from './trouble';

/** Writes to the console what happened and what to do, in both languages. */
export function say(trouble: Trouble): undefined {
  const { english, chinese, commands = [] } = describeTrouble(trouble);
  console.log([english, chinese, ...commands.map((command) => `  ${command}`)].join('\n'));
}
