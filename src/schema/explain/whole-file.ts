import type { z } from 'zod';
import type { Diagnostic } from '../diagnostic.ts';
import { example } from './absent.ts';
import type { Text } from './case.ts';
import { fieldAt, type Field } from './field.ts';
import { shown } from './typed.ts';

/** A file that the blog cannot do without and that is not there. */
export function missingFile(file: string, schema?: z.ZodType): Diagnostic {
  const field = schema && fieldAt(schema, []);
  return {
    file,
    message: 'This file is missing, and the blog cannot do without it.',
    help: `Bring it back, or make it anew${field ? `. It holds:\n${outline(field, schema)}` : '.'}`,
  };
}

/** A file that cannot be read as text at all. */
export function unreadableFile(file: string, reason: 'closed' | 'too-large' | 'not-text'): Diagnostic {
  const texts: Record<typeof reason, Text> = {
    closed: {
      message: 'This file cannot be opened.',
      help: 'Look whether another program holds it, or whether you may read it.',
    },
    'too-large': {
      message: 'This file is larger than any text here can be.',
      help: 'Look for a picture that was pasted into it. Pictures are files of their own, beside the text.',
    },
    'not-text': {
      message: 'This file is not plain text, though its name says so.',
      help: 'Save it as plain text, with the encoding UTF-8. A document from a word processor has to be exported first.',
    },
  };
  return { file, ...texts[reason] };
}

/** A file whose values do not stand as the blog wants them, from the first line on. */
export function wrongShape(field: Field | undefined): Text {
  if (field?.kind === 'list') {
    return {
      message: 'This file has to be a list.',
      help: 'Begin each entry with a hyphen and a space, and its further lines with two spaces.',
    };
  }
  return {
    message: 'What stands here is not written as lines of "name: value".',
    help: 'Give each thing a line of its own: its name, a colon, a space, and what it is.',
  };
}

/** A post or page without the lines between two `---`, or with only one `---`. */
export function noFrontMatter(
  file: string,
  reason: 'no-front-matter' | 'not-closed',
  text: string,
  schema: z.ZodType,
): Diagnostic {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  return reason === 'not-closed' ? notClosed(file, lines) : notOpened(file, lines, schema);
}

function notOpened(file: string, lines: readonly string[], schema: z.ZodType): Diagnostic {
  const first = lines.findIndex((line) => line.trim() !== '');
  const start = lines[first] ?? '';
  const at = { file, line: first + 1, column: 1 };
  if (first === -1) {
    return { file, message: 'This file is empty.', help: `Begin it like this:\n${template(schema)}` };
  }
  if (start.trim() === '---') {
    const message =
      first > 0 ? 'There are empty lines before the first "---".' : 'There are spaces before the "---".';
    return { ...at, message, help: 'Take them away, so that the file begins with "---".' };
  }
  if (isFence(start)) {
    return {
      ...at,
      message: `The first line is "${start.trim()}". It has to be three hyphens.`,
      help: 'Type: ---',
    };
  }
  if (/^[A-Za-z]+ *:/.test(start)) {
    return {
      ...at,
      message: 'The file does not begin with "---".',
      help: 'Put a line with three hyphens before this one: ---',
    };
  }
  return {
    ...at,
    message: 'The lines with the title and the like are missing at the top of the file.',
    help: `Begin it like this, and go on with the text:\n${template(schema)}`,
  };
}

function notClosed(file: string, lines: readonly string[]): Diagnostic {
  const rest = lines.slice(1);
  const fence = rest.findIndex(isFence);
  if (fence !== -1) {
    const line = fence + 2;
    const message = `This line is "${rest[fence]?.trim()}". It has to be three hyphens, to end what began with "---".`;
    return { file, line, column: 1, message, help: 'Type: ---' };
  }
  // Where the lines stop looking like "name: value", the text begins.
  const prose = rest.findIndex((line) => !/^\s*(?:#.*|- .*|[\w-]+:.*)$|^\s+\S/.test(line));
  const line = (prose === -1 ? rest.length : prose) + 2;
  const next = shown(rest.slice(line - 2).find((text) => text.trim() !== '') ?? '', 40);
  return {
    file,
    line: Math.min(line, lines.length),
    column: 1,
    message:
      'The "---" in the first line is never followed by a second one, which ends the lines about the post.',
    help: `Put a line with three hyphens ${next ? `before "${next}"` : 'after the last of them'}: ---`,
  };
}

/** What word processors and habits make of three hyphens. */
function isFence(line: string): boolean {
  return /^[\s]*(?:[-‐-―−]{1,6}|(?:- ){2,}-|[*_=~]{3,}|\.{3})\s*$/.test(line) && line.trim() !== '-';
}

function template(schema: z.ZodType): string {
  const names = fieldAt(schema, [])?.requiredKeys ?? [];
  return ['---', ...names.map((name) => example(name, fieldAt(schema, [name]))), '---'].join('\n');
}

function outline(field: Field, schema: z.ZodType): string {
  if (field.kind === 'list')
    return example('', field)
      .split('\n')
      .slice(1)
      .map((line) => line.slice(2))
      .join('\n');
  if (field.requiredKeys.length > 0) {
    return field.requiredKeys.map((name) => example(name, fieldAt(schema, [name]))).join('\n');
  }
  return example('a-name', fieldAt(schema, ['a-name']));
}
