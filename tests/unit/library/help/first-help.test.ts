import { describe, expect, test } from 'vitest';
import { firstHelp } from '../../../../src/library/help/first-help.ts';
import { situations } from '../../../../src/schema/crisis-line.ts';
import { line, site, words } from '../../make.ts';

const lines = [
  line({ id: 'a', name: 'Alpha', situations: ['thoughts-of-dying', 'someone-hurts-you'] }),
  line({ id: 'b', name: 'Alpha', channel: 'text', situations: ['someone-hurts-you'] }),
  line({ id: 'c', name: 'Elsewhere', country: 'IE', situations: ['eating'] }),
];
const help = (own = lines) => firstHelp(own, site(), words);
const of = (situation: (typeof situations)[number], own = lines) =>
  help(own).find((one) => one.situation === situation);

describe('the first help', () => {
  test('is there for every situation, in the order of the help page', () => {
    expect(help().map(({ situation }) => situation)).toEqual(situations);
  });

  test('is of the reader’s region, what makes no sound first where one may be overheard', () => {
    expect(of('someone-hurts-you')).toMatchObject({ overheard: true, lines: [{ name: 'Alpha' }] });
    expect(of('someone-hurts-you')?.lines[0]?.ways.map(({ text }) => text)).toEqual(['Text 988', 'Call 988']);
    expect(of('thoughts-of-dying')?.overheard).toBe(false);
  });

  test('is that for everybody where the region has no line of its own', () => {
    expect(of('eating')).toMatchObject({ own: false, lines: [{ name: 'Alpha' }] });
    expect(of('thoughts-of-dying')?.own).toBe(true);
  });

  test('is short: three lines, four ways of each', () => {
    const many = Array.from({ length: 25 }, (_, at) =>
      line({ id: `l${at}`, name: `Line ${Math.floor(at / 5)}`, situations: ['to-talk'] }),
    );
    expect(of('to-talk', many)?.lines.map(({ ways }) => ways.length)).toEqual([4, 4, 4]);
  });
});
