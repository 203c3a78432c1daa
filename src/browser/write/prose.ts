import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, placeholder } from '@codemirror/view';
import { directionOf } from '../../library/format/own-language.ts';
import { blocks, lineLook } from './blocks.ts';
import { composed } from './composed.ts';
import { finding } from './find.ts';
import { look } from './look.ts';
import { markKeys } from './marks.ts';
import { partKeys } from './part-keys.ts';
import { paragraphs } from './paragraphs.ts';
import type { Choices } from './setup.ts';
import { follow, telling } from './sync-text.ts';
import type { TextModel } from './text-model.ts';

/**
 * The field in which the prose is written, tied to the text. The Tab key leads
 * on from it, as from any field.
 */
export function proseIn(
  parent: HTMLElement,
  text: TextModel,
  language: string,
  choices: Choices,
  ...more: readonly Extension[]
): EditorView {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text.prose,
      extensions: [
        history(),
        drawSelection(),
        EditorView.lineWrapping,
        paragraphs,
        composed,
        partKeys(choices),
        markdown({ base: markdownLanguage }),
        finding,
        keymap.of([...markKeys, ...historyKeymap, ...defaultKeymap]),
        EditorView.contentAttributes.of({
          'aria-label': 'The text',
          lang: language,
          dir: directionOf(language),
          spellcheck: 'true',
        }),
        placeholder('Write here.'),
        blocks(choices),
        lineLook,
        look,
        telling((changes) => {
          text.editProse(changes);
        }),
        ...more,
      ],
    }),
  });
  follow(view, text, 'prose', () => text.prose);
  return view;
}
