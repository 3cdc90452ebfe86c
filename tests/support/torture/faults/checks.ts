import { stat, utimes } from 'node:fs/promises';
import { lockPath, readProjectFile } from '#main/files';
import { AppFailure } from '#shared/base';
import { buryLocks, type Desk, deskAt } from '../desk';
import { type FaultyDisk, faultyDisk } from '../disk/faulty-disk';
import { standOf } from '../home';
import { filePictures, type Operation, otherPath } from './operations';

/** What is wrong when the disk is sound again and the user goes on: saves, and closes. */
export async function afterwards(desk: Desk, operation: Operation, failed: readonly string[]): Promise<string[]> {
  const wrong = [...(await filesAreWhole(desk, operation)), ...wordsAreRight(desk)];
  const { workspace, home } = desk;
  try {
    await goOn(desk);
    const has = [desk.number(), desk.pictures()];
    if (`${has}` !== `${[operation.number, operation.pictures]}`)
      wrong.push(`goes on with number and pictures ${has}, not ${operation.number},${operation.pictures}`);
    desk.edit();
    const session = workspace.current();
    if (session) await workspace.save(session);
    const { project, assets } = await readProjectFile(session?.state().path ?? home.path);
    if (Number(project.title) !== desk.number() || assets.size < operation.pictures)
      wrong.push(`saved ${project.title} with ${assets.size} pictures`);
    if (!(await workspace.close())) wrong.push('does not close');
    const { left } = await standOf(home);
    // What the disk did not let go of is there; the next start takes it away.
    const keeps = failed.some((name) => /^(?:unlink|rm)$/.test(name));
    // A lock that can't be looked at is left: it might be somebody else's.
    const locks = failed.some((name) => /^(?:stat|readFile)$/.test(name)) ? [] : left.locks;
    const names = [...left.temporary, ...locks, ...(left.journals > 0 ? [`${left.journals} journals`] : [])];
    if (!keeps && names.length > 0) wrong.push(`leaves ${names.join(' ')}`);
  } catch (error) {
    wrong.push(`can't go on: ${wordsOf(error)}`);
  }
  return wrong;
}

/** Opens again what did not come up, or came up for reading only; some seconds later, when an empty lock is a dead one. */
async function goOn({ workspace, home }: Desk): Promise<void> {
  const lock = lockPath(home.path);
  const before = new Date(Date.now() - 10_000);
  if ((await stat(lock).catch(() => null))?.size === 0) await utimes(lock, before, before);
  if (workspace.current()?.state().readOnly) await workspace.close();
  if (!workspace.current() && !(await workspace.recover())) await workspace.open(home.path);
}

/** What is wrong when the program dies just then, and is started again on a sound disk. */
export async function afterDeath(desk: Desk, operation: Operation, dying: FaultyDisk): Promise<string[]> {
  const { home, told } = desk;
  const path = desk.workspace.current()?.state().path ?? home.path;
  const wrong = wordsAreRight(desk);
  dying.die();
  wrong.push(...(await filesAreWhole(desk, operation)));
  await buryLocks(home);
  const disk = faultyDisk();
  const next = deskAt(home, { fs: disk.fs, answers: { askAboutUnsaved: () => Promise.resolve('discard') } });
  try {
    if (!(await next.workspace.recover())) await next.workspace.open(path);
    const lost = (next.number() ?? 0) < operation.number || next.pictures() < operation.pictures;
    if (lost && told.length === 0 && !(await isInFileThatIsTold(next, operation)))
      wrong.push(`${next.number()} with ${next.pictures()} pictures is left, and nobody was told`);
    if (!(await next.workspace.close())) wrong.push('the next program does not close');
  } catch (error) {
    wrong.push(`the next program can't begin: ${wordsOf(error)}`);
  }
  disk.die();
  return wrong;
}

/** Whether what is not here was saved in another file after all, and the next program says in which. */
async function isInFileThatIsTold({ told }: Desk, { number, pictures }: Operation): Promise<boolean> {
  const said = told.find((error) => error.code === 'recovery.savedIn');
  if (said?.code !== 'recovery.savedIn') return false;
  const { project, assets } = await readProjectFile(said.params.path);
  return Number(project.title) === number && assets.size >= pictures;
}

/** Old or new, with all pictures; and a file that nobody saved into is as it was. */
async function filesAreWhole({ home }: Desk, { name, number }: Operation): Promise<string[]> {
  const { file, faults } = await standOf(home);
  const wrong = [...faults];
  const holds = file && file.pictures >= filePictures && [1, number].includes(file.number);
  if (!holds) wrong.push(`the file holds ${JSON.stringify(file)}`);
  const other = await readProjectFile(otherPath(home)).catch(wordsOf);
  const isNew = typeof other !== 'string' && name === 'save as' && other.project.title === String(number);
  const isWhole = typeof other !== 'string' && other.assets.size === filePictures;
  if (!isWhole || !(isNew || other.project.title === '7')) wrong.push('another file has suffered');
  return wrong;
}

function wordsAreRight({ told }: Desk): string[] {
  return told.filter(({ code }) => code.startsWith('bug.')).map((error) => `told of ${JSON.stringify(error)}`);
}

function wordsOf(error: unknown): string {
  return error instanceof AppFailure ? JSON.stringify(error.error) : String(error);
}
