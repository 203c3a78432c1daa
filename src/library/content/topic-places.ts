import { places, type Place } from '../../art/places.ts';

/** "people" is no place: it is for an author who wants none. */
const choices = places.filter((place) => place !== 'people');

/**
 * Topics with a place each for their drawings. One that names none has a place that follows from its own name, and
 * so stays when other topics come; where an earlier one has that, the next.
 */
export function withPlaces<Topic extends { readonly id: string; readonly drawing?: Place | undefined }>(
  topics: readonly Topic[],
): (Topic & { readonly drawing: Place })[] {
  const taken = new Set(topics.flatMap(({ drawing }) => drawing ?? []));
  return topics.map((topic) => {
    const drawing = topic.drawing ?? placeOf(topic.id, taken);
    taken.add(drawing);
    return { ...topic, drawing };
  });
}

function placeOf(id: string, taken: ReadonlySet<Place>): Place {
  const first =
    [...id].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7) % choices.length;
  const inOrder = [...choices.slice(first), ...choices.slice(0, first)];
  return inOrder.find((place) => !taken.has(place)) ?? inOrder[0] ?? 'path';
}
