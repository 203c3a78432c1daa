import type { Tag } from '../../markdown/tag.ts';
import type { AttachmentFacts } from '../../media/attachments/facts.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';

type Text = Pick<Diagnostic, 'severity' | 'message' | 'help'>;

/** A player and a file that it names. */
interface Played {
  readonly name: string;
  readonly facts: AttachmentFacts;
  readonly tag: Tag;
  /** Whether the file is named as captions. */
  readonly captions: boolean;
  /** Whether something is said between the tags. */
  readonly said: boolean;
}

/** What is wrong with a player, once its file was opened. */
export function playerTexts({ name, facts, tag, captions, said }: Played): Text[] {
  if (captions) return facts.use === 'captions' ? [] : [noCaptions(name)];
  const wanted = tag.name === 'Audio' ? 'sound' : 'film';
  if (facts.use !== wanted) return [otherUse(name, facts, tag)];
  return [...seldom(name, facts), ...leftOut(facts, tag, said)];
}

/** Captions in a form that browsers do not show. */
export function noCaptions(name: string): Text {
  return {
    message: `"${name}" holds no captions that browsers can show: they read WebVTT.`,
    help: /\.srt$/i.test(name)
      ? `Save it with the ending ".vtt": write WEBVTT as its first line and an empty line after it, and in each time a dot in place of the comma.\nThen write: captions="${name.replace(/\.srt$/i, '.vtt')}"`
      : 'Export the captions as WebVTT, and put that beside the text. It ends in ".vtt" and begins with WEBVTT.',
  };
}

function otherUse(name: string, { use }: AttachmentFacts, tag: Tag): Text {
  const player = use === 'sound' ? 'Audio' : use === 'film' ? 'Video' : undefined;
  return player
    ? {
        message: `"${name}" is ${use === 'sound' ? 'a recording to hear' : 'a film'}, and <${tag.name}> does not play it.`,
        help: `Write <${player}> in place of <${tag.name}>.`,
      }
    : {
        message: `"${name}" is nothing that can be played.`,
        help: `To hand it to readers, write a link: [its words](${name})`,
      };
}

function seldom(name: string, { seldomPlayed, use }: AttachmentFacts): Text[] {
  if (seldomPlayed === undefined) return [];
  const help =
    use === 'sound'
      ? 'Export it as MP3, in Audacity for example (File, Export Audio), and put that here.'
      : 'Export it as MP4 with H.264, in HandBrake for example (preset "Fast 720p30"), and put that here.';
  return [
    {
      severity: 'warning',
      message: `"${name}" is kept as ${seldomPlayed}, which not every browser plays: some readers would see a player that stays silent.`,
      help,
    },
  ];
}

/** Who cannot hear, or cannot see, and what they would miss. WCAG 2.2, 1.2.1 and 1.2.2. */
function leftOut({ heard }: AttachmentFacts, tag: Tag, said: boolean): Text[] {
  const between = `<${tag.name} …> and </${tag.name}>, with an empty line after the one and before the other`;
  if (tag.name === 'Audio') {
    if (said) return [];
    return [
      {
        severity: 'warning',
        message:
          'Those who cannot hear this recording, or may not be heard playing it, miss all that is said in it.',
        help: `Write what is said between ${between}. Where nothing is said, say what is heard.`,
      },
    ];
  }
  const hasCaptions = tag.attributes.some((attribute) => attribute.name === 'captions');
  if (heard !== false && !hasCaptions) {
    return [
      {
        severity: 'warning',
        message:
          'This film has sound and no captions: those who cannot hear it, or may not be heard playing it, miss what is said.',
        help: 'Put the captions beside the text as WebVTT, and name them: captions="./the-film.vtt". Where nothing is said, captions say what is heard.',
      },
    ];
  }
  if (heard === false && !said) {
    return [
      {
        severity: 'warning',
        message: 'Those who cannot see this film miss all that it shows: there is nothing to hear in it.',
        help: `Say what it shows between ${between}.`,
      },
    ];
  }
  return [];
}
