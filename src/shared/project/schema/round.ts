export const rounds = ['seed', 'a', 'b'] as const;
export type Round = (typeof rounds)[number];

/** The round in which something holds that is nearest to a round, of two the earlier; that round itself where it holds in none. */
export function nearestRound(round: Round, holds: (round: Round) => boolean): Round {
  const far = (one: Round) => Math.abs(rounds.indexOf(one) - rounds.indexOf(round));
  const [nearest] = rounds.filter(holds).toSorted((one, other) => far(one) - far(other));
  return nearest ?? round;
}
