/** Voting without a screen: ballots, letters to raise, and the sheet on which the facilitator counts. */
import { useTranslation } from 'react-i18next';
import { fewestForBand, fewestForCounts } from '../../core/tools/group-session/disclosure';
import type { RoomQuestion } from '../../core/tools/group-session/material';
import type { GroupPlan } from '../../core/tools/group-session/plan';
import { ballotsEach, ballotsOn, letterSets, lettersOnPage, onPages } from './pack-parts';
import { CutSheet, PaperPage, PaperPart } from './paper';
import paperStyles from './paper.module.css';
import tableStyles from './tables.module.css';
import styles from './voting-pages.module.css';

interface VotingProps {
  readonly plan: GroupPlan;
  readonly question: RoomQuestion;
}

/** One for each person and each round, with spare ones; each round on pages of its own. */
export function Ballots({ plan: { people }, question }: VotingProps) {
  const { t } = useTranslation('groupPack');
  const { onPage, hasActs } = ballotsOn(question);
  const each = ballotsEach(people, onPage);
  const ballots = ([1, 2] as const).flatMap((round) =>
    Array.from({ length: each }, (_, index) => ({ round, key: `${round} ${index}` })),
  );
  return onPages(ballots, onPage).map((page) => (
    <CutSheet
      key={page[0]?.key}
      label={`${t('parts.ballots')}: ${t('ballot.round', { number: page[0]?.round ?? 1 })}`}
      rows={onPage === 8 ? 4 : 3}
      columns={2}
    >
      {page.map(({ round, key }) => (
        <div key={key} className={styles.ballot}>
          <p className={paperStyles.head}>
            <strong>{t('ballot.round', { number: round })}</strong>
            <span>{t('ballot.one')}</span>
          </p>
          <ul className={hasActs ? styles.marks : styles.bareMarks}>
            {question.options.map(({ id, letter, act }) => (
              <li key={id}>
                <span className={styles.mark} />
                <strong>{hasActs ? `${letter}.` : letter}</strong>
                {hasActs && <span>{act}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </CutSheet>
  ));
}

/** A set of letters for each person and one to spare; alike letters follow each other, so that they are cut and dealt by the pile. */
export function LetterCards({ plan: { people }, question }: VotingProps) {
  const { t } = useTranslation('groupPack');
  const cards = question.options.flatMap(({ letter, act }) =>
    Array.from({ length: letterSets(people) }, (_, index) => ({ letter, act, key: `${letter} ${index}` })),
  );
  return onPages(cards, lettersOnPage).map((page) => (
    <CutSheet key={page[0]?.key} label={t('parts.letters')} rows={2} columns={2}>
      {page.map(({ letter, act, key }) => (
        <div key={key} className={styles.letter}>
          <p className={styles.big}>{letter}</p>
          <p>{act}</p>
        </div>
      ))}
    </CutSheet>
  ));
}

/** The fewest votes for one option that are more than seven in ten. */
function moreThanSevenInTen(voters: number): number {
  return Math.floor((voters * 7) / 10) + 1;
}

function TalkRule({ people }: { readonly people: number }) {
  const { t } = useTranslation('groupPack');
  if (people < fewestForBand) return <p>{t('tally.talkFew')}</p>;
  const isCounted = people >= fewestForCounts;
  return (
    <>
      <ul className={paperStyles.bullets}>
        <li>{t(isCounted ? 'tally.talkPairs' : 'tally.talkBand')}</li>
        {isCounted && <li>{t('tally.talkCounter', { people, count: moreThanSevenInTen(people) })}</li>}
        <li>{t('tally.talkOutsider')}</li>
      </ul>
      {isCounted && <p>{t('tally.thumb')}</p>}
    </>
  );
}

export function TallyPage({ plan: { people, voting }, question, title }: VotingProps & { title: string }) {
  const { t } = useTranslation('groupPack');
  const rules =
    voting === 'cards' ? (['raised'] as const) : (['few', 'band', 'counts', 'difference'] as const);
  return (
    <PaperPage kicker={title} aside={t('tally.private')} title={t('parts.tally')}>
      <table className={tableStyles.tally}>
        <thead>
          <tr>
            <th scope="col">{t('tally.letter')}</th>
            <th scope="col">{t('tally.option')}</th>
            <th scope="col">{t('tally.round', { number: 1 })}</th>
            <th scope="col">{t('tally.round', { number: 2 })}</th>
          </tr>
        </thead>
        <tbody>
          {question.options.map(({ id, letter, act }) => (
            <tr key={id}>
              <th scope="row">{letter}</th>
              <td>{act}</td>
              <td />
              <td />
            </tr>
          ))}
          <tr>
            <th scope="row" colSpan={2}>
              {t('tally.sum')}
            </th>
            <td />
            <td />
          </tr>
        </tbody>
      </table>
      <PaperPart title={t('tally.rules')}>
        <ul className={paperStyles.bullets}>
          {rules.map((rule) => (
            <li key={rule}>{t(`tally.${rule}`)}</li>
          ))}
        </ul>
      </PaperPart>
      <PaperPart title={t('tally.talk')}>
        <TalkRule people={people} />
      </PaperPart>
    </PaperPage>
  );
}
