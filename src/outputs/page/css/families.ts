import type { AtRule, Root } from 'postcss';

const quoted = /^(["'])(.*)\1$/;

/**
 * Gives every font family of the page's own whose name has several words, as
 * "Literata Fallback", a name of one letter. The families that are drawn keep theirs.
 */
export function shortenFamilies(root: Root): void {
  const short = new Map<string, string>();
  root.walkAtRules('font-face', (face) => {
    const name = familyOf(face);
    if (name?.includes(' ') && !short.has(name)) short.set(name, String.fromCharCode(0x61 + short.size));
  });
  root.walkAtRules('font-face', (face) => {
    face.walkDecls('font-family', (declaration) => {
      declaration.value = short.get(familyOf(face) ?? '') ?? declaration.value;
    });
  });
  root.walkDecls(/^(--.*|font|font-family)$/, (declaration) => {
    for (const [name, letter] of short) {
      declaration.value = declaration.value.replaceAll(`"${name}"`, letter).replaceAll(`'${name}'`, letter);
    }
  });
}

function familyOf(face: AtRule): string | undefined {
  let name: string | undefined;
  face.walkDecls('font-family', ({ value }) => void (name = value.trim().replace(quoted, '$2')));
  return name;
}
