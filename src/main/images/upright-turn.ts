/** What makes stored pixels upright: first mirrored left to right, then turned clockwise. */
export interface UprightTurn {
  readonly degrees: 0 | 90 | 180 | 270;
  readonly mirrored: boolean;
}

const turns: Readonly<Record<number, readonly [UprightTurn['degrees'], boolean]>> = {
  2: [0, true],
  3: [180, false],
  4: [180, true],
  5: [270, true],
  6: [90, false],
  7: [90, true],
  8: [270, false],
};

/** The turn for an EXIF orientation; none for 1 and for what EXIF does not know. */
export function uprightTurn(orientation: number): UprightTurn {
  const [degrees, mirrored] = turns[orientation] ?? [0, false];
  return { degrees, mirrored };
}
