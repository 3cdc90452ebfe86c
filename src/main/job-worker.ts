import { parentPort } from 'node:worker_threads';
import { jobTable } from '#main/services';
import { answerJobs } from '#main/threads';

// A thread of the program: does the long jobs of the services beside main, which draws the window's frames.
if (parentPort) answerJobs(parentPort, jobTable);
