import type { Drawing } from './drawing.ts';
import { scene, type Frame } from './formats.ts';
import { ground } from './hand.ts';
import type { Colors } from './palette.ts';
import type { Fill, Line, Shape } from './shapes.ts';

type Paint = (paint: Fill | Line) => string;

const strokes: Readonly<Record<Line, Fill>> = { A: 'a', F: 'f', L: 'l', W: 'w' };

/**
 * A drawing for a page, under 1 KB and silent for a screen reader. Its forms carry classes, which `art.css`
 * colors; so do its hour and its season. Whatever frame it stands in shows its middle.
 */
export function drawingSvg({ when, shapes }: Drawing): string {
  const forms = shapes.map((shape) => written(shape, (paint) => `class="${paint}"`)).join('');
  return (
    `<svg class="art ${when.hour} ${when.season}" viewBox="0 0 ${scene.width} ${scene.height}" ` +
    `preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">${forms}</svg>`
  );
}

/** A drawing as a file that no stylesheet reaches, in a frame with more sky: that of a share image, or a cover. */
export function framedSvg({ shapes }: Drawing, colors: Colors, frame: Frame): string {
  const { width, height, scale, middle } = frame;
  const left = scene.width / 2 - middle / scale;
  const top = ground - frame.ground / scale;
  const box = [left, top, width / scale, height / scale].map(Math.round);
  return file(`width="${width}" height="${height}" viewBox="${box.join(' ')}"`, box, shapes, colors);
}

/** A drawing as a file, all of it. */
export function sceneSvg({ shapes }: Drawing, colors: Colors): string {
  const { width, height } = scene;
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return file(size, [0, 0, width, height], shapes, colors);
}

function file(size: string, box: readonly number[], shapes: readonly Shape[], colors: Colors): string {
  const [x, y, width, height] = box;
  const paint: Paint = (paint) =>
    isLine(paint)
      ? `fill="none" stroke-linecap="round" stroke-width="3" stroke="${colors[strokes[paint]]}"`
      : `fill="${colors[paint]}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}><linearGradient id="sky" x2="0" y2="1">` +
    `<stop offset="0" stop-color="${colors.sky}"/><stop offset="1" stop-color="${colors.low}"/></linearGradient>` +
    `<path fill="url(#sky)" d="M${x} ${y}h${width}v${height}h-${width}z"/>` +
    `${shapes.map((shape) => written(shape, paint)).join('')}</svg>`
  );
}

function isLine(paint: Fill | Line): paint is Line {
  return paint in strokes;
}

function written(shape: Shape, paint: Paint): string {
  const seen = shape.opacity < 1 ? ` opacity="${short(shape.opacity)}"` : '';
  return `<${shape.is} ${paint(shape.paint)} ${placed(shape)}${seen}/>`;
}

function placed(shape: Shape): string {
  if (shape.is === 'path') return `d="${shape.d}"`;
  if (shape.is === 'circle') return `cx="${shape.x}" cy="${shape.y}" r="${shape.r}"`;
  const { x, y, width, height, round } = shape;
  return `x="${x}" y="${y}" width="${width}" height="${height}"${round > 0 ? ` rx="${round}"` : ''}`;
}

/** 0.5 as `.5`, in hundredths. */
function short(number: number): string {
  return String(Math.round(number * 100) / 100).replace(/^0\./, '.');
}
