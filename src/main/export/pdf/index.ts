/** PDF: decks from their scene, plans from their flow. */
export * from './deck-pdf';
export * from './deck-plan-pdf';
export { planPdf } from './plan-pdf';
export * from './readiness-pdf';
