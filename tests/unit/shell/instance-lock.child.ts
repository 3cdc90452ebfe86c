import { takeInstanceLock } from '../../../src/shell/electron/instance-lock';

/** A start: says whether it is the first, then each second start that it hears of; the first stays until its input ends. */
const [userData = '', at = '0'] = process.argv.slice(2);
// Others start at the same moment.
while (Date.now() < Number(at));
const { isFirst, told } = takeInstanceLock(userData, ({ args, folder }) => {
  console.log(JSON.stringify({ args: args.slice(4), folder }));
});
console.log(isFirst ? 'first' : 'second');
await told;
if (isFirst) {
  process.stdin.on('end', () => process.exit());
  process.stdin.resume();
} else process.exit();
