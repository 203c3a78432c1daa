import { readYaml } from '../../library/content/yaml.ts';
import type { CalendarDate } from '../../schema/calendar-date.ts';

/**
 * The text of `crisis-lines.yaml` with the day on which one record was looked
 * up; every other character stays as it is.
 *
 * @param at The number of the record, from 0.
 * @returns Undefined where the record is written in a way in which no line can
 *   be changed by itself.
 */
export function withDay(text: string, at: number, day: CalendarDate): string | undefined {
  const next = changed(text, at, day);
  const value: unknown = next === undefined ? undefined : readYaml(next).value;
  const record: unknown = Array.isArray(value) ? value[at] : undefined;
  return Reflect.get(Object(record), 'lastChecked') === day ? next : undefined;
}

function changed(text: string, at: number, day: CalendarDate): string | undefined {
  const yaml = readYaml(text);
  const lines = text.split('\n');
  const there = yaml.typedAt([at, 'lastChecked']);
  if (there) {
    const line = there.instead(day);
    if (line !== undefined) lines[there.line - 1] = line + endOf(lines[there.line - 1]);
    return line === undefined ? undefined : lines.join('\n');
  }
  const { line, column } = yaml.placeOfKey([at], 'source');
  // Between braces the fields of a record stand on one line, parted by commas.
  if (text.split('\n')[yaml.placeOf([at]).line - 1]?.includes('{')) {
    const source = yaml.placeOf([at, 'source']);
    const end = source.column - 1 + (source.length ?? 0);
    const typed = lines[source.line - 1] ?? '';
    lines[source.line - 1] = `${typed.slice(0, end)}, lastChecked: ${day}${typed.slice(end)}`;
    return lines.join('\n');
  }
  lines.splice(line, 0, `${' '.repeat(column - 1)}lastChecked: ${day}${endOf(lines[line - 1])}`);
  return lines.join('\n');
}

/** What Windows puts before the end of a line. */
function endOf(line = ''): string {
  return line.endsWith('\r') ? '\r' : '';
}
