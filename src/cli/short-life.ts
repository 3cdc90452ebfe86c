import { config } from 'zod';

// Compiling a schema into code pays after some projects. A call reads one.
config({ jitless: true });
