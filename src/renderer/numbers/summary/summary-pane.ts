/** The pane of what a model comes to. */
export const summaryPane = { name: 'numbers-summary', defaultWidth: 280 } as const;
