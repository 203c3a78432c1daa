/** A value in a PDF. ISO 32000-2, 7.3. */
export type PdfValue =
  | { readonly is: 'dictionary'; readonly entries: ReadonlyMap<string, PdfValue> }
  | { readonly is: 'array'; readonly values: readonly PdfValue[] }
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'text'; readonly bytes: string }
  | { readonly is: 'reference'; readonly number: number }
  | { readonly is: 'other'; readonly word: string };

/** How deep values hold values. */
const mostDepth = 60;

/** A value and where what follows it begins. */
export interface PdfRead {
  readonly value: PdfValue;
  readonly end: number;
}

const space = /[\0\t\n\f\r ]*(?:%[^\r\n]*[\0\t\n\f\r ]*)*/y;
const word = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const reference = /(\d{1,10})[\0\t\n\f\r ]{1,20}\d{1,5}[\0\t\n\f\r ]{1,20}R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;

/**
 * Reads the value that stands at a place of a PDF's text, in which each byte is one sign.
 *
 * @throws {RangeError} When the text ends before the value does, or values are nested too deep.
 */
export function readValue(pdf: string, start: number, depth = 0): PdfRead {
  if (depth > mostDepth) throw new RangeError('Values in values go too deep.');
  const at = pass(space, pdf, start);
  const sign = pdf[at];
  if (sign === undefined) throw new RangeError('The file ends before a value does.');
  if (pdf.startsWith('<<', at)) return readDictionary(pdf, at + 2, depth);
  if (sign === '[') return readArray(pdf, at + 1, depth);
  if (sign === '(') return readText(pdf, at + 1);
  if (sign === '<') return readDigits(pdf, at + 1);
  if (sign === '/') {
    const end = pass(word, pdf, at + 1);
    return { value: { is: 'name', name: unescapedName(pdf.slice(at + 1, end)) }, end };
  }
  reference.lastIndex = at;
  const found = reference.exec(pdf);
  if (found) return { value: { is: 'reference', number: Number(found[1]) }, end: reference.lastIndex };
  const end = pass(word, pdf, at);
  if (/^end(?:obj|stream)$/.test(pdf.slice(at, end))) throw new RangeError('A value does not end.');
  // A sign that begins nothing is passed over, as readers do.
  return { value: { is: 'other', word: pdf.slice(at, end) }, end: Math.max(end, at + 1) };
}

/** Where what a pattern passes over ends. */
export function pass(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

function readDictionary(pdf: string, start: number, depth: number): PdfRead {
  const entries = new Map<string, PdfValue>();
  let at = start;
  for (;;) {
    at = pass(space, pdf, at);
    if (pdf.startsWith('>>', at)) return { value: { is: 'dictionary', entries }, end: at + 2 };
    const key = readValue(pdf, at, depth + 1);
    at = key.end;
    if (key.value.is !== 'name') continue;
    if (pdf.startsWith('>>', pass(space, pdf, at))) continue;
    const { value, end } = readValue(pdf, at, depth + 1);
    entries.set(key.value.name, value);
    at = end;
  }
}

function readArray(pdf: string, start: number, depth: number): PdfRead {
  const values: PdfValue[] = [];
  let at = start;
  for (;;) {
    at = pass(space, pdf, at);
    if (pdf[at] === ']') return { value: { is: 'array', values }, end: at + 1 };
    const { value, end } = readValue(pdf, at, depth + 1);
    values.push(value);
    at = end;
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function readText(pdf: string, start: number): PdfRead {
  const sign = /[()\\]/g;
  let open = 1;
  sign.lastIndex = start;
  for (let found = sign.exec(pdf); found; found = sign.exec(pdf)) {
    if (found[0] === '\\') sign.lastIndex += 1;
    else if (found[0] === '(') open += 1;
    else open -= 1;
    if (open > 0) continue;
    const bytes = pdf
      .slice(start, found.index)
      .replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal?: string, one = '') =>
        octal !== undefined
          ? String.fromCharCode(parseInt(octal, 8) & 255)
          : /^[\r\n]/.test(String(one))
            ? ''
            : (escapes[String(one)] ?? String(one)),
      );
    return { value: { is: 'text', bytes }, end: found.index + 1 };
  }
  throw new RangeError('A text does not end.');
}

function readDigits(pdf: string, start: number): PdfRead {
  const end = pdf.indexOf('>', start);
  if (end < 0) throw new RangeError('A text does not end.');
  const bytes = Buffer.from(pdf.slice(start, end).replace(/[^\da-f]/gi, ''), 'hex').toString('latin1');
  return { value: { is: 'text', bytes }, end: end + 1 };
}

function unescapedName(name: string): string {
  return name.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
