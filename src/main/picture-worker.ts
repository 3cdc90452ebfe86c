import { parentPort } from 'node:worker_threads';
import { pictureJobs } from '#main/pictures';
import { answerJobs } from '#main/threads';

// A thread of the program: decodes and draws pictures, which may be a stranger's, where it can be stopped.
if (parentPort) answerJobs(parentPort, pictureJobs);
