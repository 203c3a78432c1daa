import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from '../../src/settings.ts';

describe('the settings', () => {
  test('without any variables, the folders are those of the project and the day is the clock’s', () => {
    expect(readSettings({}, '/project')).toEqual({
      content: '/project/content',
      publicFiles: '/project/public',
      out: '/project/dist',
      today: undefined,
      cache: '/project/node_modules/.cache',
      port: 4321,
    });
  });

  test('come from the variables', () => {
    const environment = {
      BLOG_CONTENT: '/elsewhere/texts',
      BLOG_PUBLIC: '/elsewhere/files',
      BLOG_OUT: 'site',
      BLOG_TODAY: '2026-02-28',
      BLOG_CACHE: '/elsewhere/kept',
      BLOG_PORT: '0',
    };
    expect(readSettings(environment, '/project')).toEqual({
      content: '/elsewhere/texts',
      publicFiles: '/elsewhere/files',
      out: '/project/site',
      today: '2026-02-28',
      cache: '/elsewhere/kept',
      port: 0,
    });
  });

  test('an empty variable counts as none', () => {
    expect(readSettings({ BLOG_CONTENT: '', BLOG_OUT: '', BLOG_TODAY: '' }, '/project')).toEqual(
      readSettings({}, '/project'),
    );
  });

  test.each(['yesterday', '2026-02-30', '26-1-1', '2026-1-1', ' 2026-01-01'])('no day: %s', (day) => {
    expect(() => readSettings({ BLOG_TODAY: day }, '/project')).toThrow(SettingsError);
    expect(() => readSettings({ BLOG_TODAY: day }, '/project')).toThrow(
      `BLOG_TODAY is "${day}", which is not a day. Write it as YYYY-MM-DD, for example 2026-11-22.`,
    );
  });

  test.each(['http', '-1', '65536', '4321.5', ' 80'])('no port: %s', (port) => {
    expect(() => readSettings({ BLOG_PORT: port }, '/project')).toThrow(
      `BLOG_PORT is "${port}", which is not a port. Write a number from 0 to 65535, for example 4321.`,
    );
  });

  test.each(['.', '..', '/', 'content', 'content/site'])('no place for the site: %s', (out) => {
    expect(() => readSettings({ BLOG_OUT: out }, '/project')).toThrow(
      'a build replaces that folder whole, with what you wrote in it',
    );
  });
});
