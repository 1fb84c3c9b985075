/** Where a story is left for: a scenario is part of its module, a mini case of what one refreshes. */
import type { CompiledScenario } from '../../core/scenario/scenario';
import { paths } from '../../state/addresses';

interface Ways {
  /** Where one goes under way. */
  readonly leave: string;
  readonly lookBack: string;
  /** Where other stories are, and what the link there is called. */
  readonly others: { readonly to: string; readonly label: 'ending.programme' | 'ending.minis' };
}

/** The ways out of a story. */
export function waysFrom({ kind, module, id }: CompiledScenario): Ways {
  if (kind === 'mini') {
    return {
      leave: paths.refresh,
      lookBack: paths.miniLookBack(id),
      others: { to: paths.refresh, label: 'ending.minis' },
    };
  }
  return {
    leave: paths.module(module),
    lookBack: paths.debrief(module, id),
    others: { to: paths.programme, label: 'ending.programme' },
  };
}
