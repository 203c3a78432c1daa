/**
 * JSON that may stand inside a `<script>`: nothing in it can end the element,
 * and it is a script of the same meaning in every version of the language.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
