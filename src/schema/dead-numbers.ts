/** Help lines that no longer answer: whoever calls one reaches nobody. */
export const deadNumbers = [
  {
    number: '800-931-2237',
    message:
      'The line at 800-931-2237 (National Eating Disorders Association) was closed in 2023. Nobody answers there.',
    help: 'Take the number out, and link to the help page: [people to talk to](/help/).',
  },
  {
    number: '800-273-8255',
    message: 'The number 800-273-8255 has been replaced by 988.',
    help: 'Write 988 in its place.',
  },
] as const;

/** Finds a telephone number however it is punctuated, with or without the country's code. */
export function findNumber(text: string, number: string): number {
  const [area = '', prefix = '', line = ''] = number.split('-');
  const gap = String.raw`[\s().\u00a0\u2010-\u2015-]*`;
  return text.search(
    new RegExp(String.raw`(?<!\d)(?:\+?1${gap})?\(?${area}${gap}${prefix}${gap}${line}(?!\d)`),
  );
}
