/**
 * What the player needs once one goes on from its first moment, the machine and what is shown from there, and what stands
 * beside that moment and is not what one reads: the voice and the margin.
 */
import { openDialogue } from '../../core/dialogue/dialogue';
import { Keeping } from '../../parts/keeping';
import { standsAlone } from '../../state/standing-alone';
import { DecisionPanel } from './decision-panel';
import { EndingPanel } from './ending-panel';
import { Margin } from './margin';
import { OtherTabWrites } from './other-tab-writes';
import { ReadAloudBar } from './read-aloud';
import { ResumeDialog } from './resume-dialog';

/** Fetched as one; see `use-rest.ts`. */
export const rest = {
  openDialogue,
  DecisionPanel,
  EndingPanel,
  // Where nothing is kept none of its code comes along.
  Keeping: standsAlone ? null : Keeping,
  Margin,
  OtherTabWrites,
  ReadAloudBar,
  ResumeDialog,
};
