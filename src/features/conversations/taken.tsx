/** What was taken along: where it came from, where it was brought, and where it can still go. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type CarryItem, itemsPutAway } from '../../core/conversations/carry-item';
import { paths } from '../../state/addresses';
import { OpenLink } from '../../state/opened';
import { usePolicy } from '../../state/policy';
import { useRecords } from '../../state/services';
import { CarriedFrom } from '../../tools/shared/carry';
import { useIsLocked } from '../../tools/shared/not-here';
import { toolsThatTakeIn } from '../../tools/shared/registry';
import { useCarry } from '../../tools/shared/use-carry';
import { Button } from '../../ui/button';
import foldingStyles from '../../ui/folding/folding.module.css';
import layoutStyles from '../../ui/layout.module.css';
import textStyles from '../../ui/text.module.css';
import styles from './conversations.module.css';

function Brought({ item }: { readonly item: CarryItem }) {
  const { t } = useTranslation('conversations');
  const held = useRecords('conversationPlan').filter(({ heldOn }) => heldOn !== null);
  if (item.broughtTo.length === 0) return null;
  return (
    <p className={textStyles.small}>
      {t('taken.brought')}{' '}
      {item.broughtTo.map(({ tool, record }, index) => (
        <span key={`${tool} ${record}`}>
          {index > 0 && ', '}
          <OpenLink to={paths.tool(tool)} open={{ record }}>
            {held.some(({ id }) => id === record) ? t('taken.held') : t(`taken.at.${tool}`)}
          </OpenLink>
        </span>
      ))}
    </p>
  );
}

export function Taken() {
  const { t } = useTranslation('conversations');
  const { networkMap } = usePolicy();
  const carry = useCarry();
  const isLocked = useIsLocked();
  const done = itemsPutAway(useRecords('carryItem'));
  return (
    <section className={layoutStyles.stackM} aria-labelledby="gesprekken-mee">
      <h2 className={textStyles.subheading} id="gesprekken-mee">
        {t('taken.title')}
      </h2>
      {carry.open.length === 0 ? (
        !isLocked && (
          <p className={textStyles.small}>{t(networkMap ? 'taken.none' : 'taken.noneWithoutMap')}</p>
        )
      ) : (
        <ul className={styles.items}>
          {carry.open.map((item) => (
            <li key={item.id}>
              <p className={textStyles.ownWords} translate="no">
                {item.text}
              </p>
              <p className={textStyles.small}>
                {t(`taken.kind.${item.kind}`)}. <CarriedFrom origin={item.origin} />
              </p>
              <Brought item={item} />
              <div className={styles.row}>
                <span className={textStyles.small}>{t('taken.goTo')}</span>
                {toolsThatTakeIn.map((tool) => (
                  <Link key={tool} to={paths.tool(tool)}>
                    {t(`taken.to.${tool}`)}
                  </Link>
                ))}
              </div>
              <div>
                <Button size="small" onClick={() => void carry.putAway(item)}>
                  {t('taken.done')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {done.length > 0 && (
        <details className={foldingStyles.folding}>
          <summary>{t('taken.earlier')}</summary>
          <ul className={styles.items}>
            {done.map((item) => (
              <li key={item.id}>
                <p className={textStyles.ownWords} translate="no">
                  {item.text}
                </p>
                <div>
                  <Button kind="text" onClick={() => void carry.takeBack(item)}>
                    {t('taken.again')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
