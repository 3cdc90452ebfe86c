import { compliance } from './kinds/compliance';
import { risks } from './kinds/risks';
import type { RegisterKind } from './types';

/** All kinds, in the order in which they are offered. */
export const registerKinds: readonly RegisterKind[] = [risks, compliance];

/** The kind of that name; null for one that this program does not know. */
export function registerKind(id: string): RegisterKind | null {
  return registerKinds.find((kind) => kind.id === id) ?? null;
}

/** Names under which the project keeps rows of kinds that this program does not know. */
export function unknownKinds(registers: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  return Object.keys(registers ?? {}).filter((id) => registerKind(id) === null);
}
