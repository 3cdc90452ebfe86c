import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/tokens.css';
import './preview/fonts.css';
import { App, loadAppInfo, noticeFailure } from '#renderer/app';
import { client, followSession, onFailure, reportFailure, setSnapshot } from '#renderer/session';

onFailure(noticeFailure);
followSession();

async function start(): Promise<void> {
  await loadAppInfo();
  setSnapshot(await client['project.current']({}));
}

start().catch(reportFailure);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
