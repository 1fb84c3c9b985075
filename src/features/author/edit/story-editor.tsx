/**
 * The story as fields, in the order in which it is told: the moment or the ending that is looked at, what can come new
 * behind it, and the cover. Each field saves itself in the file.
 */
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuthorDesk } from '../../../library/author-desk';
import { hearAuthorNews } from '../../../library/author-news';
import { dataAt } from '../../../library/authored-data';
import { Button } from '../../../ui/button';
import foldingStyles from '../../../ui/folding/folding.module.css';
import { AddEnding, AddMoment, AddScene } from './add-to-story';
import { CoverForm } from './cover-form';
import { DecisionForm } from './decision-form';
import styles from './edit.module.css';
import { EditingStory, useEditing } from './editing';
import { EndingForm } from './ending-form';
import { ItemTools } from './item-tools';
import { LinesForm } from './lines-form';
import { partsAt, placeOf, textAt } from './reading';
import { RoadForm } from './road-form';
import { SavedLine } from './saved-line';
import { SceneForm } from './scene-form';
import { useKnown } from './use-known';

interface PlaceProps {
  readonly id: string;
  readonly onSelect: (id: string) => void;
}

/** In the place of what is not in the story; `isTaken`: what one pressed to take it away is gone with it. */
function NoSuchPlace({ id, isTaken }: { readonly id: string; readonly isTaken: boolean }) {
  const { t } = useTranslation('author');
  const said = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (isTaken) said.current?.focus();
  }, [isTaken]);
  return (
    <p ref={said} role="status" tabIndex={-1}>
      {t('edit.noSuchPlace', { id })}
    </p>
  );
}

function MomentFields({ id }: { readonly id: string }) {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const path = placeOf(data, id);
  const [wasThere] = useState(path !== null);
  if (path === null) return <NoSuchPlace id={id} isTaken={wasThere} />;
  if (path[0] === 'endings') return <EndingForm path={path} id={id} />;
  const scene = path.slice(0, 2);
  const moments = [...scene, 'moments'];
  return (
    <>
      <details className={foldingStyles.folding}>
        <summary>{t('edit.scene', { title: textAt(data, [...scene, 'title']) })}</summary>
        <SceneForm path={scene} />
      </details>
      <LinesForm path={path} />
      {dataAt(data, [...path, 'decision']) === undefined ? (
        <RoadForm path={path} />
      ) : (
        <DecisionForm path={[...path, 'decision']} moment={id} />
      )}
      <ItemTools
        what={t('edit.momentNamed', { id })}
        list={moments}
        index={Number(path[3])}
        count={partsAt(data, moments).length}
      />
    </>
  );
}

function Fields({ id, onSelect }: PlaceProps) {
  const { t } = useTranslation('author');
  const { data } = useEditing();
  const heading = useId();
  const here = placeOf(data, id);
  return (
    <>
      <section className={styles.part} aria-labelledby={heading}>
        <h3 id={heading}>{t('edit.heading', { id })}</h3>
        <MomentFields key={id} id={id} />
      </section>
      <section className={styles.part} aria-label={t('edit.newHeading')}>
        <AddMoment here={here} onAdded={onSelect} />
        <AddEnding onAdded={onSelect} />
        <AddScene here={here} onAdded={onSelect} />
      </section>
      <details className={foldingStyles.folding}>
        <summary>{t('edit.cover')}</summary>
        <CoverForm />
      </details>
      <SavedLine />
    </>
  );
}

interface StoryEditorProps extends PlaceProps {
  readonly desk: AuthorDesk;
  /** The file of the story, in the modules folder. */
  readonly file: string;
  /** Tells when a file was saved, by whatever program; returns how to stop. */
  readonly hear?: (listener: () => void) => () => void;
}

/** The fields of one story at the moment or the ending `id`. */
export function StoryEditor({ desk, file, id, onSelect, hear = hearAuthorNews }: StoryEditorProps) {
  const { t } = useTranslation('author');
  const [explains, setExplains] = useState(true);
  const known = useKnown();
  if (known === null) return null;
  return (
    <div className={styles.part}>
      <div>
        <Button kind="text" size="small" pressed={explains} onClick={() => setExplains(!explains)}>
          {t('edit.explains')}
        </Button>
      </div>
      <EditingStory key={file} desk={desk} file={file} known={known} explains={explains} hear={hear}>
        <Fields id={id} onSelect={onSelect} />
      </EditingStory>
    </div>
  );
}
