import type { Round } from '#shared/project';
import { type NextRound, roundParts, usualParts } from '#shared/starter';
import { useAnswering } from './answers';

/** What is taken into plan and deck when another round is chosen: what that round has new. */
export function usePartsFor(): (round: Round) => Pick<NextRound, 'parts'> {
  const { project, said } = useAnswering();
  return (round) => (round === said.round ? { parts: said.parts } : { parts: usualParts(roundParts(project, round)) });
}
