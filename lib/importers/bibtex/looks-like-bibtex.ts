/** Number of leading characters searched for the first entry. */
const reach = 20_000

/** Matches the start of an entry with its first field. */
const entry = /@[a-z]+\s*[{(]\s*[^\s,{}()=]*\s*,\s*[a-z][\w-]*\s*=/i

/** Returns whether a text starts with a BibTeX or BibLaTeX entry, after comments. */
export function looksLikeBibtex(text: string): boolean {
  const head = text.slice(0, reach)
  const first = head
    .split('\n')
    .find((line) => line.trim() !== '' && !line.trimStart().startsWith('%'))
  return first !== undefined && /^\s*@[a-z]+\s*[{(]/i.test(first) && entry.test(head)
}
