import { parentPort } from 'node:worker_threads';
import { answerJobs } from '#main/threads';
import { pictureJobs } from './pictures/picture-jobs';

// A thread of the program: decodes and draws pictures, which may be a stranger's, where it can be stopped.
if (parentPort) answerJobs(parentPort, pictureJobs);
