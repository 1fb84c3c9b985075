/** Starts a page that plays one story by itself. */
import '../ui/tokens.css';
import '../ui/base.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { showPreferences } from '../app/show-preferences';
import { loadTexts, startI18n } from '../i18n/start-i18n';
import { usePreferences } from '../state/preferences';
import { contentId, type PageContent } from './content';
import { Preview } from './preview';

const root = document.getElementById('app');
const held = document.getElementById(contentId);
if (root === null || held === null) throw new Error('The page lacks #app or the story.');
// Safe: the command that made the page wrote this very shape into it.
const content = JSON.parse(held.textContent) as PageContent;
usePreferences.setState({ language: content.lang });
showPreferences(usePreferences.getState());
usePreferences.subscribe(showPreferences);
void startI18n(content.lang)
  .then(() => loadTexts('player', 'debrief', 'refresh'))
  .then(() =>
    createRoot(root).render(
      <StrictMode>
        <Preview content={content} />
      </StrictMode>,
    ),
  );
