/**
 * A function that remembers its last answer, and gives it again while it is asked about the very same things.
 *
 * @param make What it is to be equal to; it has to depend on nothing but what it is given.
 */
export function lastOf<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  let last: { readonly given: Given; readonly made: Made } | undefined;
  return (...given) => {
    if (last?.given.length !== given.length || !given.every((one, at) => Object.is(one, last?.given[at])))
      last = { given, made: make(...given) };
    return last.made;
  };
}
