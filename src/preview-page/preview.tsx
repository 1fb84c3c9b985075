/** A story by itself: its player and its debrief, with above them that it is a draft, and below them the way to begin again. */

import { Component, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { MemoryRouter, Navigate, Outlet, Route, Routes } from 'react-router';
import { SkipLink } from '../app/skip-link';
import { useArrival } from '../app/use-arrival';
import { ownLanguageFor } from '../core/shared/language';
import { DebriefRoute } from '../features/debrief/route';
import { MiniRoute } from '../features/player/mini/route';
import { PlayerRoute } from '../features/player/route';
import { MiniLookBackRoute } from '../features/refresh/route';
import { DisplaySettings } from '../parts/display-settings';
import { LanguageSwitch } from '../parts/language-switch';
import { paths, patterns } from '../state/addresses';
import { useContentLanguage, usePreferences } from '../state/preferences';
import { ServicesProvider } from '../state/services';
import { Button } from '../ui/button';
import printStyles from '../ui/print.module.css';
import type { PageContent, PageWords } from './content';
import { servicesOf, storyIn } from './one-story';

/** That it is a draft, always in sight. How high it is, is known to what stays in sight under it. */
function DraftBar({ children }: { readonly children: string }) {
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = bar;
    if (current === null) return;
    const measure = (): void =>
      document.documentElement.style.setProperty('--boven', `${Math.floor(current.offsetHeight)}px`);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return (
    <aside ref={bar} tabIndex={-1} className="preview-draft" aria-label={children}>
      <p>{children}</p>
    </aside>
  );
}

/** Says plainly that it cannot go on, where a bare page would say nothing. */
class Caught extends Component<
  { readonly words: PageWords; readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="preview-broken">
        <h1>{this.props.words.broken}</h1>
      </main>
    );
  }
}

/** Round a look back: the story's title, and the language and the letter of one's own. */
function Framed({ title, lang }: { readonly title: string; readonly lang: string }) {
  return (
    <>
      <header className={`preview-head ${printStyles.offPaper}`}>
        <span lang={lang}>{title}</span>
        <span className="preview-tools">
          <LanguageSwitch />
          <DisplaySettings />
        </span>
      </header>
      <main id="inhoud" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}

function Pages({ content, begins }: { readonly content: PageContent; readonly begins: string }) {
  useArrival();
  const { scenario } = storyIn(content, useContentLanguage());
  return (
    <>
      <SkipLink />
      <Routes>
        <Route path={patterns.play} element={<PlayerRoute />} />
        <Route path={patterns.mini} element={<MiniRoute />} />
        <Route element={<Framed title={scenario.title} lang={scenario.lang} />}>
          <Route path={patterns.debrief} element={<DebriefRoute />} />
          <Route path={patterns.miniLookBack} element={<MiniLookBackRoute />} />
        </Route>
        <Route path="*" element={<Navigate replace to={begins} />} />
      </Routes>
    </>
  );
}

/** The whole page. Who begins again begins with nothing. */
export function Preview({ content }: { readonly content: PageContent }) {
  const [round, setRound] = useState(() => ({ number: 1, services: servicesOf(content) }));
  const { language } = usePreferences();
  const words = content.words[ownLanguageFor(language)];
  const { kind, module, id } = storyIn(content, content.lang).scenario;
  const begins = kind === 'mini' ? paths.mini(id) : paths.play(module, id);
  const again = (): void => {
    setRound({ number: round.number + 1, services: servicesOf(content) });
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('.preview-draft')?.focus();
  };
  const note = content.note === null ? null : <p lang={content.lang}>{content.note}</p>;
  return (
    <>
      <DraftBar>{words.draft}</DraftBar>
      {(words.unfinished !== null || note !== null) && (
        <section className="preview-word" aria-label={words.about}>
          {words.unfinished !== null && <p>{words.unfinished}</p>}
          {note}
        </section>
      )}
      <Caught key={round.number} words={words}>
        <ServicesProvider value={round.services}>
          <MemoryRouter initialEntries={[begins]}>
            <Pages content={content} begins={begins} />
          </MemoryRouter>
        </ServicesProvider>
      </Caught>
      <footer className={`preview-word ${printStyles.offPaper}`}>
        {note}
        <Button onClick={again}>{words.again}</Button>
      </footer>
    </>
  );
}
