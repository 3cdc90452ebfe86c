/** The page that answers "can I send this?", question by question. */
export { ReadinessDialog } from './readiness-dialog';
