export { arrangements, type Arrangement } from './arrangements.ts';
export { drawing, type Drawing, type Person, type Spot } from './drawing.ts';
export { edition } from './edition.ts';
export { frames, type Format, type Frame } from './formats.ts';
export { drawingSvg } from './svg.ts';
