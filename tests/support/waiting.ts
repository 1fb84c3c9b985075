/** How a view test waits. Set once: the set-up of each file runs again, and would lay one wrapper round the other. */
import { act, configure, getConfig } from '@testing-library/react';

const { asyncWrapper } = getConfig();

configure({
  // What a view waits for comes at once, unless the machine has other work.
  asyncUtilTimeout: 20_000,
  // What is found has run its effects as well: a busy machine shows a view before it listens.
  asyncWrapper: async (wait) => {
    const found = await asyncWrapper(wait);
    await act(async () => undefined);
    return found;
  },
});
