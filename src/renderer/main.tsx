import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/tokens.css';
import { App } from '#renderer/app';
import { followOpening, remedyOf } from '#renderer/commands';
import { followPresenting } from '#renderer/presenting';
import { followSession, onFailure, reportFailure } from '#renderer/session';
import { followPictures, followReplays, loadAppInfo, noticeFailure } from '#renderer/view';

onFailure((error) => noticeFailure(error, remedyOf(error)));
followSession();
followPictures();
followReplays();
followPresenting();

async function start(): Promise<void> {
  await loadAppInfo();
  await followOpening();
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
