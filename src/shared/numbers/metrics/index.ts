export * from './metrics';
export {
  acquisitionCost,
  type BurnBand,
  breakEvenUnits,
  burnBand,
  burnMultiple,
  compoundGrowth,
  grossMargin,
  lifetimeValue,
  longestLifetimeMonths,
  payback,
  type RunwayPath,
  retention,
  runway,
  runwayPath,
  yearlyChurn,
  yearlyGrowth,
} from './ratios';
