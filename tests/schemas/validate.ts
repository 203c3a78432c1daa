import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

/** What a schema in this folder finds wrong with a document; nothing for one that is valid. */
export function faultsIn(xml: string, schema: 'rss' | 'atom' | 'sitemap'): string[] {
  const grammar = readFileSync(new URL(`${schema}.rng`, import.meta.url));
  using rules = XmlDocument.fromBuffer(grammar);
  using validator = RelaxNGValidator.fromDoc(rules);
  try {
    using document = XmlDocument.fromString(xml);
    validator.validate(document);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
