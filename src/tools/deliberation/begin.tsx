/**
 * Beginning a deliberation: a word to find it by, alone or together, in full or short. Of a group it is asked once
 * with how many they are, and whether what they write may stay on this device while it lasts.
 */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { minutesFrom } from '../../core/tools/deliberation/course';
import {
  type DeliberationId,
  deliberationForms,
  deliberationSettings,
  newDeliberation,
} from '../../core/tools/deliberation/deliberation';
import { type Room, usualPeople } from '../../core/tools/deliberation/room';
import { useFormats } from '../../i18n/formats';
import { paths } from '../../state/addresses';
import { useGo } from '../../state/opened';
import { useServices } from '../../state/services';
import { useDraftChoice } from '../../state/use-draft';
import { Radios } from '../../ui/forms/choices';
import layoutStyles from '../../ui/layout.module.css';
import { StatusMessage } from '../../ui/status-message';
import { allowsMode } from '../../vault/port';
import { CodeWordForm } from '../shared/code-word-form';
import { useBegin } from '../shared/use-begin';
import { RoomFields } from './room-fields';
import { TimePlan } from './time-plan';

const answers = ['keep', 'tab'] as const;
type Answer = (typeof answers)[number];

const usualRoom: Room = { people: usualPeople, writing: 'paper', writeMinutes: null, isStill: false };

export function Begin() {
  const { t } = useTranslation('deliberation');
  const { vault, clock, ids, policy } = useServices();
  const mayHold = allowsMode(policy, 'device');
  const go = useGo();
  const { begin, isRefused } = useBegin('moreel-beraad');
  const formats = useFormats();
  const [setting, setSetting, clearSetting] = useDraftChoice(
    'deliberation.setting',
    deliberationSettings,
    'solo',
  );
  const [form, setForm, clearForm] = useDraftChoice('deliberation.form', deliberationForms, 'full');
  const [room, setRoom] = useState(usualRoom);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isAsked, setAsked] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  const change = (patch: Partial<Room>): void => setRoom((before) => ({ ...before, ...patch }));
  const askAnswer = (): boolean => {
    const isMissing = setting === 'group' && mayHold && answer === null;
    setAsked(isMissing);
    if (isMissing) question.current?.querySelector('input')?.focus();
    return isMissing;
  };
  const beginGroup = (codeWord: string): boolean => {
    // Safe: a new id is of nothing yet, so it may be the id of this.
    const origin = { id: ids.next() as DeliberationId, now: clock.now() };
    void vault.hold(newDeliberation(codeWord, 'group', form, origin), room, answer === 'keep');
    go(paths.tool('moreel-beraad'), { record: origin.id });
    return true;
  };
  return (
    <CodeWordForm
      place="deliberation.codeWord"
      title={t('begin.title')}
      label={t('begin.codeWord')}
      hint={t(setting === 'group' ? 'begin.codeWordHintGroup' : 'begin.codeWordHint')}
      action={t('begin.action')}
      isFirst
      isRefused={isRefused}
      onAsk={askAnswer}
      onBegin={(codeWord) => {
        const isBegun =
          setting === 'group'
            ? beginGroup(codeWord)
            : begin('deliberation', (origin) => newDeliberation(codeWord, setting, form, origin));
        if (isBegun) for (const clear of [clearSetting, clearForm]) clear();
        return isBegun;
      }}
    >
      <Radios
        legend={t('begin.setting')}
        hint={t('begin.settingHint')}
        options={deliberationSettings.map((one) => ({ value: one, label: t(`setting.${one}`) }))}
        value={setting}
        onChange={setSetting}
      />
      <Radios
        legend={t('begin.form')}
        hint={t('begin.formHint')}
        options={deliberationForms.map((one) => ({
          value: one,
          label: t(`form.${one}`, {
            duration: formats.duration(minutesFrom({ setting, form: one, room })),
          }),
        }))}
        value={form}
        onChange={setForm}
      />
      {setting === 'group' && (
        <>
          <RoomFields room={room} onChange={change} />
          <TimePlan form={form} room={room} onChange={change} />
          {!mayHold && <p>{t('held.onlyTab')}</p>}
          {mayHold && (
            <div ref={question} className={layoutStyles.stackM}>
              <Radios
                legend={t('held.ask')}
                hint={t('held.askHint')}
                options={answers.map((one) => ({ value: one, label: t(`held.answer.${one}`) }))}
                value={answer}
                onChange={setAnswer}
              />
              {isAsked && answer === null && (
                <StatusMessage tone="problem">{t('held.missing')}</StatusMessage>
              )}
            </div>
          )}
        </>
      )}
    </CodeWordForm>
  );
}
