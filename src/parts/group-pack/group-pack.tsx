/**
 * One pack on paper with which a whole session can be led while the power is out: choosing what of it is printed, and
 * printing it. What is for paper is made only while it is being printed, and then it is all there is on the page.
 */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import foldingStyles from '../../ui/folding/folding.module.css';
import { Checks } from '../../ui/forms/choices';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import type { ScriptContext } from '../group-script/script-blocks';
import { useIsPrinted } from '../printing/use-is-printed';
import { CasePage, QuestionCards } from './case-pages';
import styles from './group-pack.module.css';
import { AgreementPoster, EmptyMaps, HarvestPage, HomeCards, RoleCards, WritingSheets } from './hand-outs';
import { type Packed, type PackPart, packParts, pagesOf, partsAtFirst, partsOf, votedOn } from './pack-parts';
import { deedsFor, thingsFor } from './ready';
import { RunSheetPage } from './run-sheet-page';
import { ScriptPages } from './script-pages';
import { StoryPages } from './story-pages';
import { Ballots, LetterCards, TallyPage } from './voting-pages';

function CasePart({ material, title }: Pick<Packed, 'material'> & { readonly title: string }) {
  switch (material.kind) {
    case 'story':
      return <StoryPages scenario={material.scenario} decision={material.question.id} />;
    case 'own':
      return <CasePage question={material.question} title={title} />;
    case 'cards':
      return <QuestionCards questions={material.questions} />;
    case 'deliberation':
      return null;
  }
}

function Part({
  part,
  parts,
  ...packed
}: Packed & { readonly part: PackPart; readonly parts: readonly PackPart[] }) {
  const { plan, material } = packed;
  const { people, voting } = plan;
  const { t } = useTranslation('groupScript');
  const question = votedOn(material);
  const ofMaterial = 'title' in material ? material.title : t(`titles.${material.kind}`);
  const title = [plan.title.trim(), ofMaterial].find((text) => text !== '') ?? '';
  const context: ScriptContext = { people, voting, material, talk: null };
  switch (part) {
    case 'run-sheet':
      return <RunSheetPage {...packed} title={title} context={context} parts={parts} />;
    case 'script':
      return <ScriptPages {...packed} title={title} context={context} />;
    case 'case':
      return <CasePart material={material} title={ofMaterial === '' ? title : ofMaterial} />;
    case 'ballots':
      return question && <Ballots plan={plan} question={question} />;
    case 'letters':
      return question && <LetterCards plan={plan} question={question} />;
    case 'roles':
      return <RoleCards material={material} />;
    case 'writing':
      return <WritingSheets people={people} question={question} title={title} />;
    case 'agreement':
      return <AgreementPoster plan={plan} material={material} />;
    case 'map':
      return <EmptyMaps people={people} />;
    case 'tally':
      return question && <TallyPage plan={plan} question={question} title={title} />;
    case 'harvest':
      return <HarvestPage title={title} />;
    case 'home':
      return (
        <HomeCards
          people={people}
          closing={material.kind === 'story' ? (material.plan?.closing ?? '') : ''}
        />
      );
  }
}

/** Chooses and prints. Nothing of the page around it goes on paper. */
export function GroupPack(packed: Packed) {
  const { t } = useTranslation(['groupPack', 'groupScript']);
  const isPrinted = useIsPrinted();
  const [chosen, setChosen] = useState<readonly PackPart[] | null>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  const { material } = packed;
  const available = partsOf(packed);
  const parts = available.filter((part) => (chosen ?? partsAtFirst(packed)).includes(part));
  const nameOf = (part: PackPart): string => {
    if (part === 'case' && material.kind === 'story') return t('parts.case-story');
    return t(part === 'case' && material.kind === 'cards' ? 'parts.case-cards' : `parts.${part}`);
  };
  return (
    <div className={classNames(layoutStyles.stackM, layoutStyles.stackStart)}>
      <p>{t('intro')}</p>
      <details className={classNames(foldingStyles.folding, styles.choosing)}>
        <summary>{t('choose')}</summary>
        <Checks
          legend={t('choose')}
          options={available.map((part) => {
            const pages = pagesOf(part, packed);
            return {
              value: part,
              label: nameOf(part),
              ...(pages === null ? {} : { aside: t('pages', { count: pages }) }),
            };
          })}
          values={parts}
          onChange={(values) => {
            setChosen(packParts.filter((part) => values.includes(part)));
            setIsEmpty(false);
          }}
        />
      </details>
      {material.kind === 'own' && <p>{t('own')}</p>}
      <details className={classNames(foldingStyles.folding, styles.choosing)}>
        <summary>{t('ready.title')}</summary>
        <ul className={layoutStyles.bullets}>
          {deedsFor(packed).map((deed) => (
            <li key={deed}>{t(`ready.deeds.${deed}`)}</li>
          ))}
          {thingsFor(packed, parts).map((thing) => (
            <li key={thing}>{t(`ready.things.${thing}`)}</li>
          ))}
        </ul>
      </details>
      <Button
        kind="secondary"
        onClick={() => {
          setIsEmpty(parts.length === 0);
          if (parts.length > 0) window.print();
        }}
      >
        {t('print')}
      </Button>
      <p role="status">{isEmpty ? t('nothing') : ''}</p>
      {isPrinted && parts.length > 0 && (
        <div className={classNames(printStyles.onPaperOnly, styles.pack)} translate="no">
          {parts.map((part) => (
            <Part key={part} part={part} parts={parts} {...packed} />
          ))}
        </div>
      )}
    </div>
  );
}
