/** The main job on files, without a session: what the command line calls. A call loads what it needs when it is made. */
import type { checkProjectFile as check } from './check-file';
import type { describeProjectFile as describe } from './describe-file';
import type { exportProjectFile as exportTo } from './export-file';
import type { createProjectFile as create, importProjectFile as importFrom } from './new-file';
import type { preflightProjectFile as preflight } from './preflight-file';
import type { exportRegisterFile as exportRegister, importRegisterFile as importRegister } from './register-file';

export type * from './check-file';
export type * from './describe-file';
export type * from './export-file';
export type * from './new-file';
export type * from './preflight-file';
export type { Destination, GivenBytes, Source } from './read-only-file';
export type * from './register-file';

export const checkProjectFile: typeof check = async (...given) =>
  (await import('./check-file')).checkProjectFile(...given);
export const describeProjectFile: typeof describe = async (...given) =>
  (await import('./describe-file')).describeProjectFile(...given);
export const exportProjectFile: typeof exportTo = async (...given) =>
  (await import('./export-file')).exportProjectFile(...given);
export const createProjectFile: typeof create = async (...given) =>
  (await import('./new-file')).createProjectFile(...given);
export const importProjectFile: typeof importFrom = async (...given) =>
  (await import('./new-file')).importProjectFile(...given);
export const preflightProjectFile: typeof preflight = async (...given) =>
  (await import('./preflight-file')).preflightProjectFile(...given);
export const exportRegisterFile: typeof exportRegister = async (...given) =>
  (await import('./register-file')).exportRegisterFile(...given);
export const importRegisterFile: typeof importRegister = async (...given) =>
  (await import('./register-file')).importRegisterFile(...given);
