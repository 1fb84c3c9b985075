/** What goes round: roles, sheets to write on, what is agreed, an empty map, and a card to take home. */
import { useTranslation } from 'react-i18next';
import type { Material, RoomQuestion } from '../../core/tools/group-session/material';
import { questionOf } from '../../core/tools/group-session/material-of';
import type { GroupPlan } from '../../core/tools/group-session/plan';
import { Options } from './case-pages';
import styles from './hand-outs.module.css';
import { cardsOnPage, onPages, writingSheets } from './pack-parts';
import { CutSheet, PaperLines, PaperPage, PaperPart } from './paper';
import paperStyles from './paper.module.css';

const firstRole = { story: 'reads', own: 'reads', deliberation: 'brings', cards: 'opens' } as const;

export function RoleCards({ material }: { readonly material: Material }) {
  const { t } = useTranslation('groupPack');
  return (
    <CutSheet rows={2} columns={2}>
      {([firstRole[material.kind], 'absent', 'last', 'time'] as const).map((role) => (
        <div key={role} className={paperStyles.card}>
          <p className={paperStyles.kicker}>{t('roles.kicker')}</p>
          <p className={paperStyles.cardTitle}>{t(`roles.${role}.title`)}</p>
          {t(`roles.${role}.text`)
            .split('\n')
            .map((line) => (
              <p key={line}>{line}</p>
            ))}
          {role === 'last' && questionOf(material) !== null && <p>{t('roles.lastVotes')}</p>}
        </div>
      ))}
    </CutSheet>
  );
}

interface WritingSheetsProps {
  readonly people: number;
  readonly question: RoomQuestion | null;
  readonly title: string;
}

export function WritingSheets({ people, question, title }: WritingSheetsProps) {
  const { t } = useTranslation('groupPack');
  return Array.from({ length: writingSheets(people) }, (_, index) => `sheet ${index}`).map((sheet) => (
    <div key={sheet} className={styles.whole}>
      <PaperPage kicker={title} aside={t('writing.noName')} title={question?.prompt ?? t('writing.question')}>
        {question === null ? <PaperLines count={2} /> : <Options options={question.options} />}
        {(['form', 'because', 'harm', 'limit'] as const).map((part) => (
          <div key={part} className={styles.writing}>
            <PaperPart title={t(`writing.${part}`)}>
              <PaperLines count={3} fills />
            </PaperPart>
          </div>
        ))}
        <p className={styles.foot}>{t('writing.foot')}</p>
      </PaperPage>
    </div>
  ));
}

export function AgreementPoster({
  plan,
  material,
}: {
  readonly plan: GroupPlan;
  readonly material: Material;
}) {
  const { t } = useTranslation('groupPack');
  const isVotedOn = questionOf(material) !== null;
  const lines = [
    'difference',
    'outside',
    'pass',
    ...(isVotedOn ? (['vote'] as const) : []),
    'last',
    ...(isVotedOn ? [plan.voting === 'cards' ? ('raised' as const) : ('unanimous' as const)] : []),
  ] as const;
  return (
    <section className={styles.poster}>
      <h2>{t('agreement.title')}</h2>
      <ol>
        {lines.map((line) => (
          <li key={line}>{t(`agreement.${line}`)}</li>
        ))}
      </ol>
      <p>{t('agreement.more')}</p>
      <PaperLines count={2} fills />
    </section>
  );
}

const rings = [
  ['inner', 120],
  ['middle', 230],
  ['outer', 340],
] as const;

export function EmptyMap() {
  const { t } = useTranslation('groupPack');
  return (
    <div className={styles.whole}>
      <PaperPage kicker={t('parts.map')} aside={t('map.foot')} title={t('map.title')}>
        <p>{t('map.text')}</p>
        <svg className={styles.map} viewBox="0 0 700 700" aria-hidden="true">
          {rings.map(([ring, radius]) => (
            <g key={ring}>
              <circle cx={350} cy={350} r={radius} />
              <text x={350} y={350 - radius + 22}>
                {t(`map.${ring}`)}
              </text>
            </g>
          ))}
          <circle cx={350} cy={350} r={26} className={styles.you} />
          <text x={350} y={356}>
            {t('map.you')}
          </text>
        </svg>
        <p>{t('map.draw')}</p>
        <p>{t('map.ask')}</p>
      </PaperPage>
    </div>
  );
}

export function HarvestPage({ title }: { readonly title: string }) {
  const { t } = useTranslation('groupPack');
  return (
    <div className={styles.whole}>
      <PaperPage kicker={title} aside={t('parts.harvest')} title={t('harvest.title')}>
        <p>{t('harvest.text')}</p>
        <PaperLines count={11} fills />
        <PaperPart title={t('harvest.agree')}>
          <PaperLines count={3} />
        </PaperPart>
        <p className={paperStyles.fill}>
          {t('harvest.day')} <span className={paperStyles.blank} />
        </p>
        <p className={paperStyles.fill}>
          {t('harvest.who')} <span className={paperStyles.blank} />
        </p>
      </PaperPage>
    </div>
  );
}

/** A card for each person, and what fills the last sheet; `closing` is the question that the author lets one leave with. */
export function HomeCards({ people, closing }: { readonly people: number; readonly closing: string }) {
  const { t } = useTranslation('groupPack');
  const cards = Array.from(
    { length: Math.ceil(people / cardsOnPage) * cardsOnPage },
    (_, index) => `card ${index}`,
  );
  return onPages(cards, cardsOnPage).map((page) => (
    <CutSheet key={page[0]} rows={2} columns={2}>
      {page.map((card) => (
        <div key={card} className={paperStyles.card}>
          <p className={paperStyles.kicker}>{t('home.kicker')}</p>
          {closing !== '' && <p className={styles.closing}>{closing}</p>}
          <p className={paperStyles.partTitle}>{t('home.when')}</p>
          <PaperLines count={3} fills />
          <p className={paperStyles.partTitle}>{t('home.then')}</p>
          <PaperLines count={3} fills />
          <p className={paperStyles.fill}>
            {t('home.day')} <span className={paperStyles.blank} />
          </p>
          <p className={styles.foot}>{t('home.foot')}</p>
        </div>
      ))}
    </CutSheet>
  ));
}
