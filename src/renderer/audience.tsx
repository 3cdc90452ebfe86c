import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/tokens.css';
import { AudienceWindow, followAudience } from '#renderer/show';

// The window on the other display: the slide that the show is at, and nothing that could change the project.
followAudience();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <AudienceWindow />
    </StrictMode>,
  );
}
