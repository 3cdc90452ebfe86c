/** No typed amount counts for more, in minor units: rule N2 of docs/specs/numbers.md. */
export const amountRange = 1_000_000_000_000;
