import { app } from 'electron';

void app.whenReady().then(() => {
  console.log('ready');
  app.quit();
});
console.log('evaluated');
