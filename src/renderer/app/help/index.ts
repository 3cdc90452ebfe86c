/** Help with the program: its keys, a guide for who begins, and what it is made of. */
export { AboutDialog } from './about-dialog';
export { GuideDialog } from './guide-dialog';
export { KeysDialog } from './keys-dialog';
