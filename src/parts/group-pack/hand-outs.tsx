/** What goes round: roles, sheets to write on, what is agreed, an empty map, and a card to take home. */
import { useTranslation } from 'react-i18next';
import type { Material, RoomQuestion } from '../../core/tools/group-session/material';
import type { GroupPlan } from '../../core/tools/group-session/plan';
import { useRules } from '../group-wall/use-rules';
import styles from './hand-outs.module.css';
import { cardsOnPage, homeCards, onPages, votedOn, writingOnPage, writingSheets } from './pack-parts';
import { CutSheet, PaperLines, PaperPage, PaperPart } from './paper';
import paperStyles from './paper.module.css';

const firstRole = { story: 'reads', own: 'reads', deliberation: 'brings', cards: 'opens' } as const;

export function RoleCards({ material }: { readonly material: Material }) {
  const { t } = useTranslation('groupPack');
  return (
    <CutSheet label={t('parts.roles')} rows={2} columns={2}>
      {([firstRole[material.kind], 'absent', 'last', 'time'] as const).map((role) => (
        <div key={role} className={paperStyles.card}>
          <p className={paperStyles.kicker}>{t('roles.kicker')}</p>
          <p className={paperStyles.cardTitle}>{t(`roles.${role}.title`)}</p>
          {t(`roles.${role}.text`)
            .split('\n')
            .map((line) => (
              <p key={line}>{line}</p>
            ))}
          {role === 'last' && votedOn(material) !== null && <p>{t('roles.lastVotes')}</p>}
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

/** As many letters of options as leave room to write. */
const roomForOptions = 240;

export function WritingSheets({ people, question, title }: WritingSheetsProps) {
  const { t } = useTranslation('groupPack');
  const acts = question?.options.map(({ act }) => act).join('') ?? '';
  const sheets = Array.from({ length: writingSheets(people) }, (_, index) => `sheet ${index}`);
  return onPages(sheets, writingOnPage).map((page) => (
    <CutSheet key={page[0]} label={t('parts.writing')} rows={2} columns={1}>
      {page.map((sheet) => (
        <div key={sheet} className={styles.writing}>
          <p className={paperStyles.head}>
            <span>{title}</span>
            <span>{t('writing.noName')}</span>
          </p>
          <p className={paperStyles.strong}>{question?.prompt ?? t('writing.question')}</p>
          {question === null && <PaperLines count={1} />}
          {question !== null && acts.length <= roomForOptions && (
            <ul>
              {question.options.map(({ id, letter, act }) => (
                <li key={id}>{`${letter}. ${act}`}</li>
              ))}
            </ul>
          )}
          {(['form', 'because', 'harm', 'limit'] as const).map((part) => (
            <div key={part} className={styles.sentence}>
              <p className={paperStyles.partTitle}>{t(`writing.${part}`)}</p>
              <PaperLines count={2} fills />
            </div>
          ))}
          <p className={styles.foot}>{t('writing.foot')}</p>
        </div>
      ))}
    </CutSheet>
  ));
}

/** The rules as the wall has them, and what one knows of each other's vote all the same. */
export function AgreementPoster({
  plan,
  material,
}: {
  readonly plan: GroupPlan;
  readonly material: Material;
}) {
  const { t } = useTranslation('groupPack');
  const rules = useRules(votedOn(material) === null ? null : plan.voting);
  return (
    <section className={styles.poster}>
      <h2>{t('agreement.title')}</h2>
      <ol>
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
        {votedOn(material) !== null && (
          <li>{t(plan.voting === 'cards' ? 'agreement.raised' : 'agreement.unanimous')}</li>
        )}
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

/** One for each: what somebody draws on it is theirs. */
export function EmptyMaps({ people }: { readonly people: number }) {
  const { t } = useTranslation('groupPack');
  return Array.from({ length: people }, (_, index) => `map ${index}`).map((map) => (
    <div key={map} className={styles.whole}>
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
  ));
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

/** A card for each person and one to spare; `closing` is the question that the author lets one leave with. */
export function HomeCards({ people, closing }: { readonly people: number; readonly closing: string }) {
  const { t } = useTranslation('groupPack');
  const cards = Array.from({ length: homeCards(people) }, (_, index) => `card ${index}`);
  return onPages(cards, cardsOnPage).map((page) => (
    <CutSheet key={page[0]} label={t('parts.home')} rows={2} columns={2}>
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
