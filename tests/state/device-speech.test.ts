/** The voice of the device: what leaves it, and what a browser may forget to say. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speechThrough } from '../../src/state/device-speech';

class Utterance extends EventTarget {
  voice: unknown = null;
  lang = '';
  rate = 1;
  constructor(readonly text: string) {
    super();
  }
}

type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>;

const voice = (name: string, lang: string, localService: boolean, isDefault = false): Voice => ({
  name,
  lang,
  localService,
  default: isDefault,
});

class Synthesis extends EventTarget {
  voices: readonly Voice[] = [];
  readonly spoken: Utterance[] = [];
  cancelled = 0;
  getVoices = () => this.voices;
  speak = (utterance: Utterance) => this.spoken.push(utterance);
  cancel = () => {
    this.cancelled += 1;
  };
}

let synthesis = new Synthesis();
// Safe: the stand-in has all that the adapter uses.
const speech = () => speechThrough(synthesis as unknown as SpeechSynthesis);
const dutch = { lang: 'nl', rate: 0.8 };
const remote = voice('Google Nederlands', 'nl-NL', false, true);

beforeEach(() => {
  synthesis = new Synthesis();
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});
afterEach(() => vi.unstubAllGlobals());

describe('the voice of this device', () => {
  it('is none where only voices elsewhere speak the language, and then nothing is said', () => {
    synthesis.voices = [remote, voice('Daniel', 'en-GB', true)];
    const onEnd = vi.fn();
    expect(speech().canSpeak('nl')).toBe(false);
    speech().say('Dag.', dutch, onEnd);
    expect(synthesis.spoken).toEqual([]);
    expect(onEnd).toHaveBeenCalledExactlyOnceWith('failed');
  });

  it('takes a local voice of the right variety, though one elsewhere is preferred', () => {
    const xander = voice('Xander', 'nl_NL', true);
    synthesis.voices = [remote, voice('Ellen', 'nl-BE', true, true), xander];
    speech().say('Dag.', dutch, vi.fn());
    expect(synthesis.spoken[0]).toMatchObject({ text: 'Dag.', voice: xander, rate: 0.8 });
  });

  it('hears of voices that come late', () => {
    const heard = vi.fn();
    const stop = speech().subscribe(heard);
    synthesis.dispatchEvent(new Event('voiceschanged'));
    stop();
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(heard).toHaveBeenCalledOnce();
  });

  it('never tells the end of what was silenced or cut short, and cancels only what is being said', () => {
    synthesis.voices = [voice('Xander', 'nl-NL', true)];
    const on = speech();
    const first = vi.fn();
    const second = vi.fn();
    on.silence();
    expect(synthesis.cancelled).toBe(0);
    on.say('Eén.', dutch, first);
    on.say('Twee.', dutch, second);
    expect(synthesis.cancelled).toBe(1);
    synthesis.spoken[0]?.dispatchEvent(new Event('error'));
    synthesis.spoken[1]?.dispatchEvent(new Event('end'));
    synthesis.spoken[1]?.dispatchEvent(new Event('end'));
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledExactlyOnceWith('said');
    on.say('Drie.', dutch, first);
    on.silence();
    synthesis.spoken[2]?.dispatchEvent(new Event('end'));
    expect(first).not.toHaveBeenCalled();
  });

  it('is mute in a browser without speech', () => {
    const onEnd = vi.fn();
    const none = speechThrough(undefined);
    none.say('Dag.', dutch, onEnd);
    expect([none.canSpeak('nl'), onEnd.mock.calls]).toEqual([false, [['failed']]]);
  });
});
