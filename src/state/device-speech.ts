/**
 * The voice of this device, through the browser's speech synthesis. Only voices that the browser calls local are used
 * (`localService`, Web Speech API): another one may send the text to a service elsewhere.
 */
import type { Speech } from '../core/shared/ports';

/** 'nl-NL' and 'nl_NL' are Dutch. */
function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** The variety that the texts are written in, where there is a choice. */
const preferred: Readonly<Record<string, string>> = { nl: 'nl-nl', en: 'en-gb' };

/** The voice for a language: on the device only, of the right variety first, then the one the device prefers. */
function voiceFor(synthesis: SpeechSynthesis, lang: string): SpeechSynthesisVoice | null {
  const wanted = languageOf(lang);
  const voices = synthesis
    .getVoices()
    .filter((voice) => voice.localService === true && languageOf(voice.lang) === wanted);
  const isPreferred = (voice: SpeechSynthesisVoice): boolean =>
    voice.lang.toLowerCase().replace('_', '-') === preferred[wanted];
  return (
    voices.find((voice) => isPreferred(voice) && voice.default) ??
    voices.find(isPreferred) ??
    voices.find((voice) => voice.default) ??
    voices[0] ??
    null
  );
}

/** Speech for a device that has none. */
const mute: Speech = {
  canSpeak: () => false,
  subscribe: () => () => undefined,
  say: (_text, _manner, onEnd) => onEnd('failed'),
  silence: () => undefined,
};

/**
 * Speech through this synthesis.
 * @internal exported for its tests
 */
export function speechThrough(synthesis: SpeechSynthesis | undefined): Speech {
  if (synthesis === undefined) return mute;
  // Held here, because a browser may forget an utterance that nobody holds and then never say that it ended.
  let present: SpeechSynthesisUtterance | null = null;
  const silence = (): void => {
    if (present === null) return;
    present = null;
    synthesis.cancel();
  };
  return {
    canSpeak: (lang) => voiceFor(synthesis, lang) !== null,
    subscribe: (listener) => {
      synthesis.addEventListener('voiceschanged', listener);
      return () => synthesis.removeEventListener('voiceschanged', listener);
    },
    say: (text, { lang, rate }, onEnd) => {
      silence();
      const voice = voiceFor(synthesis, lang);
      // Without a voice the browser would choose one itself, and perhaps one elsewhere.
      if (voice === null) return onEnd('failed');
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = rate;
      const end = (how: 'said' | 'failed'): void => {
        if (present !== utterance) return;
        present = null;
        onEnd(how);
      };
      utterance.addEventListener('end', () => end('said'));
      utterance.addEventListener('error', () => end('failed'));
      present = utterance;
      synthesis.speak(utterance);
    },
    silence,
  };
}

/** The voice of this device. */
export const deviceSpeech: Speech = speechThrough(globalThis.speechSynthesis);
