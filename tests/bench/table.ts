import type { Row } from './rows.ts';

const columns: readonly [string, (row: Row) => string][] = [
  ['posts', (row) => `${row.posts.toLocaleString('en')} ${row.format}`],
  ['bare Astro, CPU', (row) => seconds(row.bare.cpu)],
  ['cold build, CPU', (row) => seconds(row.cold.cpu)],
  ['to bare', (row) => times(row.cold.cpu / row.bare.cpu)],
  ['nothing changed', (row) => seconds(row.again.cpu)],
  ['one post edited', (row) => seconds(row.edited.cpu)],
  ['to cold', (row) => times(row.edited.cpu / row.cold.cpu)],
  ['memory', (row) => megabytes(row.cold.memory)],
  ['bare', (row) => megabytes(row.bare.memory)],
  ['check', (row) => seconds(row.check.wall)],
  ['dev ready', (row) => seconds(row.ready)],
  ['save to visible', (row) => seconds(row.visible)],
  ['largest page', (row) => kilobytes(row.bytes.largestPage)],
  ['largest feed', (row) => kilobytes(row.bytes.largestFeed)],
  ['first search', (row) => kilobytes(row.bytes.firstSearch)],
  ['pages', (row) => kilobytes(row.bytes.pages)],
  ['cards', (row) => kilobytes(row.bytes.cards)],
  ['search index', (row) => kilobytes(row.bytes.search)],
  ['whole site', (row) => kilobytes(row.bytes.total)],
];

/** The measurements as a table in Markdown. */
export function table(rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(([name]) => name)),
    line(columns.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...rows.map((row) => line(columns.map(([, show]) => show(row)))),
  ].join('\n');
}

function seconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} s`;
}

function times(value: number): string {
  return `× ${value.toFixed(2)}`;
}

function megabytes(value: number | undefined): string {
  return value === undefined ? '–' : `${Math.round(value).toLocaleString('en')} MB`;
}

function kilobytes(value: number | undefined): string {
  return value === undefined ? '–' : `${Math.round(value / 1024).toLocaleString('en')} KB`;
}
