import evaluator from 'csp_evaluator/dist/evaluator.js';
import parser from 'csp_evaluator/dist/parser.js';
import { expect, inject, test } from 'vitest';
import { allPages, readPage, value } from './read.ts';

const { CspEvaluator } = evaluator;
const { CspParser } = parser;

/** What csp_evaluator calls less than "medium, maybe": what is below is a hole, or might be one. */
const harmless = 50;

const sites = { 'this blog': inject('site'), 'the fixture': inject('fixture') };

test.each(Object.entries(sites))('a strict reading of every policy of %s finds no hole', async (_, site) => {
  const policies = new Set<string>();
  for (const path of await allPages(site)) {
    const page = await readPage(site, path);
    const [meta] = page.all('meta', { 'http-equiv': 'content-security-policy' });
    policies.add(meta ? (value(meta, 'content') ?? '') : `${path} has none`);
  }
  expect(policies.size).toBeGreaterThan(1);
  const holes = [...policies].flatMap((policy) =>
    new CspEvaluator(new CspParser(policy).csp)
      .evaluate()
      .filter(({ severity }) => severity < harmless)
      .map(
        ({ severity, directive, value: part, description }) =>
          `${severity} ${directive} ${part}: ${description}`,
      ),
  );
  expect([...new Set(holes)]).toEqual([]);
});
