/** Records of the tools as they begin: nothing has been written in them. */
import { asId } from '../../../src/core/shared/ids';
import {
  type Deliberation,
  type DeliberationForm,
  type DeliberationId,
  type DeliberationSetting,
  newDeliberation,
} from '../../../src/core/tools/deliberation/deliberation';
import type { Intention } from '../../../src/core/tools/intentions/intention';
import { type IntentionMaking, type MakingId, newMaking } from '../../../src/core/tools/intentions/making';
import {
  type ConversationPlan,
  newPlan,
  type PlanId,
  type TalkKind,
} from '../../../src/core/tools/planner/plan';
import {
  newWeighing,
  type SideActivity,
  type SideActivityId,
} from '../../../src/core/tools/side-activities/side-activity';

export function emptyPlan(talk: TalkKind): ConversationPlan {
  return newPlan(talk, { id: asId<PlanId>('plan'), now: 0 });
}

export function emptyWeighing(codeWord: string): SideActivity {
  return newWeighing(codeWord, { id: asId<SideActivityId>('weighing'), now: 0 });
}

export function emptyDeliberation(
  codeWord: string,
  setting: DeliberationSetting,
  form: DeliberationForm,
): Deliberation {
  return newDeliberation(codeWord, setting, form, { id: asId<DeliberationId>('deliberation'), now: 0 });
}

export function emptyMaking(former: Intention | null = null): IntentionMaking {
  return newMaking(former, { id: asId<MakingId>('making'), now: 0 });
}
