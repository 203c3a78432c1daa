import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileOfPicture } from '../../library/content/named-file.ts';
import { RefusedPicture, refusal, type Refusal } from '../../media/pictures/refusal.ts';
import { type } from '../../schema/explain/typed.ts';
import type { Diagnostic } from '../../schema/diagnostic.ts';
import { toldBy } from '../files/tells.ts';
import type { FolderContext, FolderRule } from '../rule.ts';
import { tellOf } from './opened-pictures.ts';
import { pictureDiagnostic } from './picture-names.ts';

const from = 'site.yaml';

/** Pictures of the whole blog that are not there, or cannot be shown. */
export const ownPictures: FolderRule = {
  id: 'own-pictures',
  severity: 'error',
  about: 'A logo, an icon or a portrait that is not there, or cannot be shown as it is',
  evenUnseen: true,
  check,
};

interface Named {
  readonly path: readonly string[];
  readonly src: string | undefined;
  /** Whether it may be a drawing (SVG). */
  readonly drawn: boolean;
}

async function check(looked: FolderContext): Promise<Diagnostic[]> {
  const { logo, icon, portrait } = looked.context.content.site ?? {};
  const named: readonly Named[] = [
    { path: ['logo', 'src'], src: logo?.src, drawn: true },
    { path: ['icon'], src: icon, drawn: true },
    { path: ['portrait', 'src'], src: portrait?.src, drawn: false },
  ];
  return (await Promise.all(named.map((one) => checkOne(one, looked)))).flat();
}

async function checkOne(
  { path, src, drawn }: Named,
  { context: { files, content }, beside: { pictures } }: FolderContext,
): Promise<Diagnostic[]> {
  const yaml = content.typed.site;
  if (src === undefined || !yaml) return [];
  const place = { file: from, ...yaml.placeOf(path) };
  const diagnostic = pictureDiagnostic(src, from, files);
  if (diagnostic) {
    const line = diagnostic.meant && yaml.typedAt(path)?.instead(diagnostic.meant);
    return [{ ...place, message: diagnostic.message, help: line ? type(line) : besideSite }];
  }
  const file = fileOfPicture(src, from, files) ?? src;
  const opened = drawn ? await pictures.open(file) : undefined;
  const isDrawing = opened && 'refused' in opened && opened.refused.why === 'drawing';
  const told = isDrawing
    ? await tellOfDrawing(src, join(content.folder, file))
    : await tellOf(src, from, files, pictures);
  return told ? [{ ...place, ...told }] : [];
}

const besideSite =
  'Put the picture into the same folder as "site.yaml", or one within it, and write its name after "./".';

/** What is wrong with a drawing: what it tells, runs or fetches and cannot be taken out. */
async function tellOfDrawing(name: string, file: string): Promise<Refusal | undefined> {
  const { openDrawing } = await import('../../media/pictures/drawing.ts');
  try {
    const drawing = await openDrawing(await readFile(file));
    if ('svg' in drawing) return undefined;
    return {
      message: `"${name}" holds more than it shows: ${toldBy(drawing.tells) || 'it cannot be read to its end'}.`,
      help: 'Open it in the program that it was drawn with, and save it as plain SVG or as PNG.',
    };
  } catch (error) {
    return refusal(name, error instanceof RefusedPicture ? error.reason : { why: 'closed' });
  }
}
