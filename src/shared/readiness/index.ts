/** Whether a project can be sent: an answer to each question of its round, and what stands in the way. */
export * from './question-words';
export * from './readiness';
export * from './readiness-flow';
