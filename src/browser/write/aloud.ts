/** A voice, as far as this has to know one. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** The voice that reads a language: one on this machine, as any other would be told the text; nothing when there is none. */
export function voiceFor<One extends Voice>(voices: readonly One[], language: string): One | undefined {
  const [own] = language.toLowerCase().split('-');
  const local = voices.filter(
    ({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === own,
  );
  return (
    local.find(({ lang }) => lang.toLowerCase() === language.toLowerCase()) ??
    local.find((one) => one.default) ??
    local[0]
  );
}

/**
 * Reads the text aloud, or the words chosen in it, and stops when it is asked again.
 *
 * @param words What is to be read: as its page says it, without the marks of Markdown.
 * @param say Says why nothing is read.
 */
export function aloudIn(
  button: HTMLElement,
  language: string,
  words: () => string,
  say: (sentence: string) => void,
): void {
  const { speechSynthesis: speech } = window;
  const show = (isReading: boolean) => {
    button.textContent = isReading ? 'Stop reading' : 'Read it to me';
  };
  button.addEventListener('click', () => {
    if (speech.speaking) {
      speech.cancel();
      show(false);
      return;
    }
    const voice = voiceFor(speech.getVoices(), language);
    if (!voice) {
      say(
        'This machine has no voice of its own for this language. One that is elsewhere would be sent the text, so it is not used.',
      );
      return;
    }
    const spoken = new SpeechSynthesisUtterance(words());
    spoken.voice = voice;
    spoken.lang = voice.lang;
    spoken.addEventListener('end', () => {
      show(false);
    });
    show(true);
    speech.speak(spoken);
  });
  addEventListener('pagehide', () => {
    speech.cancel();
  });
  // Some browsers know their voices only after they were asked once.
  speech.getVoices();
}
