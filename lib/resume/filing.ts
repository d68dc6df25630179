/** Tags and archive state of a CV or letter in its list; in no page, and in no file for others. */
export type Filing = { tags?: string[] | undefined; isArchived?: true | undefined }

/** Returns tags as typed, without blanks around them, empty ones, and those equal to an earlier one but for case. */
export function distinctTags(tags: readonly string[]): string[] {
  const distinct = new Map<string, string>()
  for (const tag of tags.map((one) => one.trim())) {
    const key = tag.toLowerCase()
    if (tag !== '' && !distinct.has(key)) distinct.set(key, tag)
  }
  return [...distinct.values()]
}

/** Returns the filing of a document or of its head, without absent and empty fields. */
export function filingOf(filed: object): Filing {
  const { tags = [], isArchived } = filed as Filing
  return { ...(tags.length > 0 && { tags }), ...(isArchived && { isArchived }) }
}

function unfiled<T extends object>(document: T): T {
  const { tags: _tags, isArchived: _isArchived, ...others } = document as T & Filing
  return others as T
}

/** Removes the filing of a document and the name of its example, for a file that others may receive. */
export function withoutFiling<T extends object>(document: T): T {
  const { example: _example, ...others } = unfiled(document) as T & { example?: unknown }
  return others as T
}

/** Returns a document filed as another state of it: undo and a restored version change the text alone. */
export const withFilingOf = <T extends object>(document: T, filed: object): T => ({
  ...unfiled(document),
  ...filingOf(filed),
})

/** Takes a document out of the archive, such as a copy of an archived one; its tags stay. */
export const takeOutOfArchive = <T extends object>(document: T): T =>
  withFilingOf(document, { tags: filingOf(document).tags })

/** Whether a list has a tag, in any case. */
export const hasTag = (tags: readonly string[], tag: string): boolean =>
  tags.some((one) => one.toLowerCase() === tag.toLowerCase())
