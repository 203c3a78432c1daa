import type { Beside, Row } from './rows.ts';

type Columns<Of> = readonly (readonly [string, (row: Of) => string])[];

const columns: Columns<Row> = [
  ['posts', (row) => `${row.posts.toLocaleString('en')} ${row.format}`],
  ['bare Astro, CPU', (row) => seconds(row.bare.cpu)],
  ['cold build, CPU', (row) => seconds(row.cold.cpu)],
  ['by the clock', (row) => seconds(row.cold.wall)],
  ['to bare', (row) => times(row.cold.cpu / row.bare.cpu)],
  ['nothing changed', (row) => seconds(row.again.cpu)],
  ['one post edited', (row) => seconds(row.edited.cpu)],
  ['to cold', (row) => times(row.edited.cpu / row.cold.cpu)],
  ['memory', (row) => megabytes(row.cold.memory)],
  ['bare', (row) => megabytes(row.bare.memory)],
  ['check, one changed', (row) => seconds(row.check.cpu)],
  ['dev ready', (row) => seconds(row.ready)],
  ['save to visible', (row) => seconds(row.visible)],
  ['largest page', (row) => kilobytes(row.bytes.largestPage)],
  ['largest feed', (row) => kilobytes(row.bytes.largestFeed)],
  ['first search', (row) => kilobytes(row.bytes.firstSearch)],
  ['pages', (row) => kilobytes(row.bytes.pages)],
  ['cards', (row) => kilobytes(row.bytes.cards)],
  ['search index', (row) => kilobytes(row.bytes.search)],
  ['whole site', (row) => kilobytes(row.bytes.total)],
  ['day', (row) => row.day ?? 'earlier'],
];

const besideColumns: Columns<Row & { readonly beside: Beside }> = [
  ['posts', (row) => `${row.posts.toLocaleString('en')} ${row.format}`],
  ['beside', (row) => row.beside.commit],
  ['cold build, CPU', (row) => times(row.cold.cpu / row.beside.cold)],
  ['by the clock', (row) => times(row.cold.wall / row.beside.wall)],
  ['nothing changed, to its cold build', (row) => times(row.again.cpu / row.beside.cold)],
  ['one post edited, to its cold build', (row) => times(row.edited.cpu / row.beside.cold)],
  ['check, one changed', (row) => times(row.check.cpu / row.beside.check)],
  ['dev ready', (row) => times(row.ready / row.beside.ready)],
  ['save to visible', (row) => times(row.visible / row.beside.visible)],
];

/** The measurements as a table in Markdown. */
export function table(rows: readonly Row[]): string {
  return written(rows, columns);
}

/** How it compares with an earlier commit that was measured in turn, as a table in Markdown; empty where none was. */
export function besideTable(rows: readonly Row[]): string {
  const compared = rows.flatMap((row) => (row.beside ? [{ ...row, beside: row.beside }] : []));
  return compared.length === 0 ? '' : written(compared, besideColumns);
}

function written<Of>(rows: readonly Of[], columns: Columns<Of>): string {
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
