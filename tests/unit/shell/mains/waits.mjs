import { app } from 'electron';

await app.whenReady();
console.log('ready');
app.quit();
