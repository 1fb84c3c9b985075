/** Playing a mini case at its own address. */
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { miniCalled } from '../../../core/programme/minis';
import { paths } from '../../../state/addresses';
import { Played, useWhole } from '../route';

/** `/opfrissen/:mini` */
export function MiniRoute() {
  const { t } = useTranslation('player');
  const { mini = '' } = useParams();
  const loaded = useWhole(`mini ${mini}`, async (library, lang) => {
    const found = miniCalled((await library.catalogue(lang)).modules, mini);
    return found === null ? null : library.scenario(found.module.id, found.cover.id, lang);
  });
  return <Played loaded={loaded} back={{ to: paths.refresh, label: t('unknown.backToMinis') }} />;
}
