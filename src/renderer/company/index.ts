import { registerPlace } from '#renderer/view';

for (const part of ['company', 'team']) registerPlace(part, 'company');

/** The company: what it is, what it is for, and who is in it. */
export { CompanyRoom } from './company-room';
