/**
 * Tags, archive state, private note and lock of a CV or letter, for its owner alone: in no page, in no file for others, and sent to
 * no model.
 */
export type Filing = {
  tags?: string[] | undefined
  isArchived?: true | undefined
  note?: string | undefined
  /** Read-only until somebody unlocks it (ADR device-sync). */
  isLocked?: true | undefined
}

/** Maximum characters of the note in a head, which a list shows. */
const shownNote = 80

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
  const { tags = [], isArchived, note = '', isLocked } = filed as Filing
  return {
    ...(tags.length > 0 && { tags }),
    ...(isArchived && { isArchived }),
    ...(note !== '' && { note }),
    ...(isLocked && { isLocked }),
  }
}

/** Returns the filing for a head: of the note the first line with words, cut. */
export function listedFilingOf(filed: object): Filing {
  const { note, ...others } = filingOf(filed)
  const line = note?.split('\n').find((one) => one.trim() !== '')
  const letters = [...(line ?? '').trim()]
  const isCut = letters.length > shownNote
  const shown = `${letters.slice(0, shownNote).join('')}${isCut ? '…' : ''}`
  return { ...others, ...(shown !== '' && { note: shown }) }
}

function unfiled<T extends object>(document: T): T {
  const {
    tags: _tags,
    isArchived: _isArchived,
    note: _note,
    isLocked: _isLocked,
    ...others
  } = document as T & Filing
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

/** Returns a document with some of its filing changed. */
export const refiled = <T extends object>(document: T, change: Filing): T =>
  withFilingOf(document, { ...document, ...change })

/** Files a copy: with the tags alone, since the note is about the original. */
export const filedAsCopy = <T extends object>(document: T): T =>
  withFilingOf(document, { tags: filingOf(document).tags })

/** Returns whether a document is locked. */
export const isLocked = (document: object): boolean => (document as Filing).isLocked === true

/** Whether a list has a tag, in any case. */
export const hasTag = (tags: readonly string[], tag: string): boolean =>
  tags.some((one) => one.toLowerCase() === tag.toLowerCase())
