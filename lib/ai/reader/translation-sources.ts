import type { CvLine, ReaderItem } from './types'

/** Returns the originals of translated texts as lines, each the only evidence of its own translation. */
export function translationSources(items: readonly Pick<ReaderItem, 'key' | 'before'>[]): CvLine[] {
  return items.map(({ key, before }, at) => ({
    ...{ id: `c${at + 1}`, entry: key, of: '', section: 'translation', kind: 'text' },
    ...{ text: before, place: key },
  }))
}
