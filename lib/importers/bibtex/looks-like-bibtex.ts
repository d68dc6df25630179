/** Characters among which the first entry with a field has to stand. */
const reach = 20_000

/** Matches the beginning of an entry and of its first field. */
const entry = /@[a-z]+\s*[{(]\s*[^\s,{}()=]*\s*,\s*[a-z][\w-]*\s*=/i

/** Returns whether a text is BibTeX or BibLaTeX: it begins with an entry, but for blank lines and comments. */
export function looksLikeBibtex(text: string): boolean {
  const head = text.slice(0, reach)
  const first = head
    .split('\n')
    .find((line) => line.trim() !== '' && !line.trimStart().startsWith('%'))
  return first !== undefined && /^\s*@[a-z]+\s*[{(]/i.test(first) && entry.test(head)
}
