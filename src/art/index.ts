export { drawing, type Drawing, type Subject } from './drawing.ts';
export { artVersion } from './version.ts';
export { cover, share, type Frame } from './formats.ts';
export { colorsAt } from './palette.ts';
export { places, type Place } from './places.ts';
export { drawingSvg, framedSvg, sceneSvg } from './svg.ts';
