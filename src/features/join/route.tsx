/**
 * `/meedoen`: a phone in a group session. No account, no name. One joins by the link behind the QR code, which is taken
 * out of the address at once, or by typing the code.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { PolicyWords } from '../../parts/by-policy';
import { usePolicy } from '../../state/policy';
import { useDocumentTitle } from '../../state/use-document-title';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import printStyles from '../../ui/print.module.css';
import { StatusMessage } from '../../ui/status-message';
import textStyles from '../../ui/text.module.css';
import { CodeForm } from './code-form';
import { CompareWords } from './compare-words';
import { keptHere } from './in-this-tab';
import { JoinPage } from './join-page';
import { type OpenGuest, openGuest } from './open-guest';
import { OwnNote } from './own-note';
import { Stage } from './stage';
import { type GuestHere, useGuest } from './use-guest';

/** Why one is no longer in a room. */
type Left = 'words.left' | 'left';

interface DoorProps {
  readonly left: Left | null;
  readonly here: GuestHere;
  /** The code that was typed before. */
  readonly typed: string;
  /** Whether something was pressed on this page: then focus goes along with what comes of it. */
  readonly wasPressed: boolean;
  readonly onCode: (code: string) => void;
  readonly onAgain: () => void;
  /** In the place of another tab. */
  readonly onHere: () => void;
}

/** Before one is in: the code, what went wrong, and a note of earlier that still lies here. */
function Door({ left, here: { joining }, typed, wasPressed, onCode, onAgain, onHere }: DoorProps) {
  const { t } = useTranslation('join');
  const heading = useRef<HTMLHeadingElement>(null);
  const place = `${joining} ${left}`;
  useLayoutEffect(() => {
    if (wasPressed && place !== '') heading.current?.focus();
  }, [wasPressed, place]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className={printStyles.offPaper}>
        {t('title')}
      </h1>
      {left !== null && <StatusMessage tone={left === 'left' ? 'calm' : 'problem'}>{t(left)}</StatusMessage>}
      {joining === 'wrong' && <StatusMessage tone="problem">{t('wrong')}</StatusMessage>}
      {joining === 'over' && <StatusMessage tone="calm">{t('over')}</StatusMessage>}
      {(joining === 'elsewhere' || joining === 'asleep') && (
        <>
          <StatusMessage tone="problem">{t(`elsewhere.${joining}`)}</StatusMessage>
          <Button onClick={onHere}>{t('elsewhere.here')}</Button>
        </>
      )}
      {joining === 'failed' && (
        <>
          <StatusMessage tone="problem">{t('failed')}</StatusMessage>
          <Button onClick={onAgain}>{t('again')}</Button>
        </>
      )}
      {joining === 'busy' ? <p role="status">{t('joining')}</p> : <CodeForm before={typed} onCode={onCode} />}
      {keptHere('note') !== null && joining !== 'busy' && <OwnNote isOver />}
    </>
  );
}

/** @param open how one gets into a room; another in tests */
export function JoinRoute({ open = openGuest }: { readonly open?: OpenGuest }) {
  return usePolicy().phones ? <Joining open={open} /> : <NoPhones />;
}

/** Where phones are off: nothing is opened or sent, and the secret of a link does not stay in the address. */
function NoPhones() {
  const { t } = useTranslation('join');
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    if (hash !== '') void navigate(pathname, { replace: true });
  }, [hash, pathname, navigate]);
  useDocumentTitle(t('documentTitle'));
  return (
    <JoinPage words={null}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p>
        <PolicyWords part="phones" />
      </p>
    </JoinPage>
  );
}

function Joining({ open }: { readonly open: OpenGuest }) {
  const { t } = useTranslation('join');
  useDocumentTitle(t('documentTitle'));
  const here = useGuest(open);
  const [left, setLeft] = useState<Left | null>(null);
  const { view, guest } = here;
  const [wasPressed, setWasPressed] = useState(false);
  const [typed, setTyped] = useState('');
  const goOut = (why: Left | null): void => {
    setWasPressed(true);
    here.leave();
    setLeft(why);
  };
  if (!window.isSecureContext)
    return (
      <JoinPage words={null}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <StatusMessage tone="problem">{t('insecure')}</StatusMessage>
      </JoinPage>
    );
  if (view === null || guest === null)
    return (
      <JoinPage words={null}>
        <Door
          left={left}
          here={here}
          typed={typed}
          wasPressed={wasPressed}
          onAgain={() => {
            setWasPressed(true);
            here.joinAgain();
          }}
          onHere={() => {
            setWasPressed(true);
            here.joinHere();
          }}
          onCode={(code) => {
            setWasPressed(true);
            setLeft(null);
            setTyped(code);
            here.join({ kind: 'code', typed: code });
          }}
        />
      </JoinPage>
    );
  const { words, stage, connection, phones } = view;
  const isOver = stage.kind === 'ended' || stage.kind === 'elsewhere';
  const isIn = stage.kind !== 'refused' && stage.kind !== 'joining';
  if (here.compares && words !== null && stage.kind !== 'refused' && !isOver)
    return (
      <JoinPage words={null}>
        <CompareWords
          words={words}
          onSame={here.compared}
          onOther={() => {
            setTyped('');
            goOut('words.left');
          }}
        />
      </JoinPage>
    );
  return (
    <JoinPage words={isOver ? null : words}>
      <Stage
        stage={stage}
        byCode={typed !== ''}
        onVote={(option) => guest.vote(option)}
        onLeave={() => goOut(stage.kind === 'refused' && stage.why === 'silent' ? 'left' : null)}
      />
      {connection === 'lost' && stage.kind !== 'refused' && !isOver && (
        <StatusMessage tone={isIn ? 'calm' : 'problem'}>{t(isIn ? 'lost' : 'unreachable')}</StatusMessage>
      )}
      {isIn && connection === 'quiet' && !isOver && (
        <div className={layoutStyles.stackStart}>
          <StatusMessage tone="problem">{t('quiet')}</StatusMessage>
          <Button onClick={() => goOut('left')}>{t('done')}</Button>
        </div>
      )}
      {isIn && ((view.wasAsked && !isOver) || keptHere('note') !== null) && <OwnNote isOver={isOver} />}
      {isIn && !isOver && (
        <div className={layoutStyles.stackStart}>
          {phones !== null && <p className={textStyles.small}>{t('phones', { count: phones })}</p>}
          {connection !== 'quiet' && (
            <Button kind="text" onClick={() => goOut('left')}>
              {t('leave')}
            </Button>
          )}
        </div>
      )}
    </JoinPage>
  );
}
