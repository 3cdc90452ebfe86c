/** The people of a project: who they are wherever they are named, who leads whom, and who is still to come. */
export * from './hiring-plan';
export * from './links';
export * from './organisation';
