const sentences = [
  'The path goes up behind the last house and does not hurry.',
  'I had meant to be back before the rain, and was not.',
  'There is a bench half way, and somebody has mended it.',
  'What I noticed first was how quiet it had become.',
  'Some of it I had known before, and some of it I had to be told.',
  'A hedge keeps its own time, and so does the kettle.',
];

/** Eight paragraphs in blocks, as long as a post of six minutes. */
export function proseFor(number: number): string {
  return Array.from({ length: 8 }, (_, at) => {
    const words = Array.from(
      { length: 12 },
      (__, place) => sentences[(number + at * 3 + place) % sentences.length],
    ).join(' ');
    return `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`;
  }).join('\n\n');
}
