/** The app itself in a frame, standing where the author pointed. It reports where it stands. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './author.module.css';

interface LivePlayerProps {
  /** Where the stage is opened. */
  readonly src: string;
  readonly onPlace: (id: string) => void;
}

function placeIn(document: Document): string | null {
  const ending = document.querySelector('[data-ending]')?.getAttribute('data-ending');
  return ending ?? document.querySelector('[data-moment]')?.getAttribute('data-moment') ?? null;
}

/** Shows the player at `src`. Give it that as its key: a new address is a new frame. */
export function LivePlayer({ src, onPlace }: LivePlayerProps) {
  const { t } = useTranslation('author');
  const frame = useRef<HTMLIFrameElement>(null);
  const report = useRef(onPlace);
  report.current = onPlace;
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    let observer: MutationObserver | null = null;
    const watch = (): void => {
      const inside = element.contentDocument;
      if (inside === null) return;
      observer?.disconnect();
      observer = new MutationObserver(() => {
        const place = placeIn(inside);
        if (place !== null) report.current(place);
      });
      observer.observe(inside.body, { subtree: true, childList: true, attributes: true });
    };
    element.addEventListener('load', watch);
    return () => {
      element.removeEventListener('load', watch);
      observer?.disconnect();
    };
  }, []);
  return <iframe ref={frame} src={src} title={t('live')} className={styles.frame} />;
}
