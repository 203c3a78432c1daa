import { stringify } from 'yaml';
import { readYaml } from '../../library/content/yaml.ts';

/**
 * A text as it is typed after a colon: bare where that is plainly safe, else
 * in quotes, so that nothing in it can be taken for a sign of YAML's.
 */
export function typed(text: string): string {
  const plain = /^[\p{L}][\p{L}\p{N} ,.’'()?!…–—-]*$/u.test(text) && readYaml(`a: ${text}\n`, 1);
  if (plain && plain.errors.length === 0 && isOnly(plain.value, text)) return text;
  return stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd();
}

function isOnly(value: unknown, text: string): boolean {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'a') === text;
}
