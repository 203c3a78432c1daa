import type { Row } from './rows.ts';

const [width, height, margin] = [720, 420, 64];
/** Each line of the plot: its name, its color, and the CPU seconds it shows of a row. */
const looks: readonly (readonly [name: string, color: string, of: (row: Row) => number])[] = [
  ['bare Astro', '#655f55', (row) => row.bare.cpu],
  ['cold build', '#2c5f57', (row) => row.cold.cpu],
  ['one post edited', '#b5654a', (row) => row.edited.cpu],
];

/** CPU per post against the number of posts, both axes logarithmic, as an SVG that stands alone. */
export function plot(rows: readonly Row[], format: Row['format']): string {
  const shown = rows.filter((row) => row.format === format).sort((a, b) => a.posts - b.posts);
  const lines = looks.map(([name, color, of]) => ({
    name,
    color,
    of: (row: Row) => of(row) / row.posts,
  }));
  const values = shown.flatMap((row) => lines.map(({ of }) => of(row)));
  const x = scale(
    shown.map((row) => row.posts),
    margin,
    width - margin * 2,
  );
  const y = scale(values, height - margin, margin / 2);
  const drawn = lines.map(({ name, color, of }) => {
    const points = shown.map((row) => `${x(row.posts)},${y(of(row))}`);
    const last = shown.at(-1);
    return (
      `<polyline points="${points.join(' ')}" fill="none" stroke="${color}" stroke-width="2"/>` +
      points
        .map(
          (point) =>
            `<circle cx="${point.split(',')[0]}" cy="${point.split(',')[1]}" r="3" fill="${color}"/>`,
        )
        .join('') +
      (last ? `<text x="${x(last.posts) + 8}" y="${y(of(last)) + 4}" fill="${color}">${name}</text>` : '')
    );
  });
  const posts = shown.map(
    (row) =>
      `<text x="${x(row.posts)}" y="${height - margin / 2}" text-anchor="middle">${row.posts.toLocaleString('en')}</text>`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Georgia, serif" font-size="14" fill="#2b2a27">` +
    `<rect width="100%" height="100%" fill="#faf6ef"/>` +
    `<text x="${margin}" y="24">Seconds of CPU for each post, by how many there are (${format}, both axes logarithmic)</text>` +
    `${drawn.join('')}${posts.join('')}</svg>\n`
  );
}

/** Maps values to places, the logarithm of the smallest to the first and of the largest to the second. */
function scale(values: readonly number[], first: number, second: number): (value: number) => number {
  const logs = values.map(Math.log);
  const [low, high] = [Math.min(...logs), Math.max(...logs)];
  return (value) => Math.round(first + ((Math.log(value) - low) / (high - low || 1)) * (second - first));
}
