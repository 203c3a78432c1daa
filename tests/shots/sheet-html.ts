/** A picture on the contact sheet. */
export interface Shot {
  readonly name: string;
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

const style = `
  body { margin: 24px; background: #777; color: #fff; font: 14px/1.4 sans-serif }
  h2 { margin: 28px 0 8px; font-size: 18px }
  div { display: flex; gap: 12px }
  figure { margin: 0 }
  img { display: block; height: 320px; width: auto }
  a { color: inherit }`;

/** The contact sheet: a row for each kind of page. */
export function sheetHtml(rows: ReadonlyMap<string, readonly Shot[]>): string {
  const sections = [...rows].map(
    ([title, shots]) => `<h2>${title}</h2>\n<div>${shots.map(figure).join('\n')}</div>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every kind of page</title><style>${style}</style>
${sections.join('\n')}</html>\n`;
}

function figure({ name, file, width, height }: Shot): string {
  return `<figure><a href="${file}"><img src="${file}" width="${width}" height="${height}" alt=""></a><figcaption>${name}</figcaption></figure>`;
}
