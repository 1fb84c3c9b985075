/** The sources as an author sees them: how far each was read, what is overdue, and what rests on it. */
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { asId } from '../../../src/core/shared/ids';
import { SourcesTable } from '../../../src/features/author/sources-table';
import { dinner } from '../../support/builders/dinner-story';
import { words } from '../../support/builders/dinner-words';

it('puts what is overdue first and says it, with the status, the keeper and the files that cite it', () => {
  const sources = words.sources.map((source) =>
    source.id === asId('gedragscode-5-1')
      ? {
          ...source,
          reviewBefore: '2026-11-27',
          usedIn: [
            { place: 'module' as const, module: dinner.module, scenario: dinner.id },
            { place: 'module' as const, module: dinner.module, scenario: null },
            { place: 'routes' as const },
          ],
        }
      : source,
  );
  render(<SourcesTable sources={sources} today="2026-11-27" />);
  expect(screen.getByRole('table')).toHaveAccessibleName(/1 van 4 hadden opnieuw bekeken moeten zijn/);
  const [, first, second] = screen.getAllByRole('row');
  expect(first).toHaveTextContent('gedragscode-5-1');
  expect(first).toHaveTextContent('had opnieuw bekeken moeten zijn');
  expect(first).toHaveTextContent('gelezen');
  expect(first).toHaveTextContent('redactie');
  expect(first).toHaveTextContent(`${dinner.module}/${dinner.id}.yaml`);
  expect(first).toHaveTextContent(`${dinner.module}/module.yaml`);
  expect(first).toHaveTextContent('routes.yaml');
  expect(second).toHaveTextContent('nog na te lezen');
  expect(second).not.toHaveTextContent('had opnieuw');
  expect(within(second as HTMLElement).getByRole('link')).toHaveAccessibleName(/^wetten\.overheid\.nl/);
});
