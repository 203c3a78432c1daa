import { localName, partsOf } from './xml.ts';

/** A property of XMP: its name without its prefix, the prefix, and what it says. */
export interface Property {
  readonly prefix: string;
  readonly name: string;
  readonly value: string;
}

/** Elements and attributes that hold properties and are none. XMP Specification, part 1, 7. */
const structure =
  /^(?:rdf:.*|(?:x|xmp):?xmpmeta|x:.*|xapmeta|xml:.*|xmlns(?::.*)?|xmpNote:HasExtendedXMP|.*:(?:parseType|resource|about))$/i;

/** Every property in a packet of XMP that says something, whichever of its three forms it has. */
export function* propertiesOf(xmp: string): Generator<Property> {
  const open: string[] = [];
  for (const part of partsOf(xmp)) {
    if (part.is === 'close') open.pop();
    if (part.is === 'text' && part.text.trim() !== '') {
      const name = open.findLast((one) => !structure.test(one));
      if (name) yield property(name, part.text);
    }
    if (part.is !== 'open') continue;
    open.push(part.name);
    for (const [name, value] of part.attributes) {
      // The value of a property may also be what it leads to.
      const owner = name === 'rdf:resource' ? open.findLast((one) => !structure.test(one)) : undefined;
      if (owner) yield property(owner, value);
      else if (!structure.test(name) && value.trim() !== '') yield property(name, value);
    }
  }
}

function property(name: string, value: string): Property {
  return {
    prefix: name.includes(':') ? (name.split(':')[0] ?? '') : '',
    name: localName(name),
    value: value.trim(),
  };
}
