/** Gesprekskaarten: a deck of questions for two people or a small group. Nothing is kept of who drew what. */
import { useTranslation } from 'react-i18next';
import type { Chance } from '../../core/shared/ports';
import { Waiting } from '../../parts/waiting';
import { useContent } from '../../state/use-loaded';
import { StatusMessage } from '../../ui/status-message';
import { deviceChance } from '../shared/chance';
import { ToolExit } from '../shared/tool-exit';
import { ToolFrame } from '../shared/tool-frame';
import { Conversation } from './conversation';
import { DeckProvider } from './deck';
import { DrawPart } from './draw-part';
import { Parts, usePart } from './parts-nav';
import { PrintPart } from './print-part';

const views = { trekken: DrawPart, gesprek: Conversation, afdruk: PrintPart } as const;

/** `/hulpmiddelen/gesprekskaarten` */
export function CardsRoute({ chance = deviceChance }: { readonly chance?: Chance }) {
  const { t } = useTranslation('cards');
  const part = usePart();
  const loaded = useContent('cards', async (library, lang) => {
    const [cards, { sources }] = await Promise.all([library.cards(lang), library.vocabulary(lang)]);
    return { cards, sources, lang };
  });
  if (loaded.kind === 'loading') return <Waiting />;
  const Part = views[part];
  return (
    <ToolFrame title={t('title')} intro={t('intro')} keeps={false}>
      <Parts />
      {loaded.content.cards.length === 0 ? (
        <StatusMessage tone="calm">{t('empty')}</StatusMessage>
      ) : (
        <DeckProvider value={{ ...loaded.content, chance }}>
          <Part />
        </DeckProvider>
      )}
      <ToolExit />
    </ToolFrame>
  );
}
