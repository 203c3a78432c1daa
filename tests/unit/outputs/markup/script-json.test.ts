import { expect, test } from 'vitest';
import { scriptJson } from '../../../../src/outputs/markup/script-json.ts';

test('nothing in the data can end the script it stands in, and it reads the same', () => {
  const value = { headline: '</script><!--<script>\u2028\u2029 & "x"' };
  const json = scriptJson(value);
  expect(json).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(json)).toEqual(value);
});
