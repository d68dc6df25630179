import type { CvLine, ReaderItem } from './types'

/** Returns the originals of translations as lines, each the only evidence for its translation. */
export function translationSources(items: readonly Pick<ReaderItem, 'key' | 'before'>[]): CvLine[] {
  return items.map(({ key, before }, at) => ({
    ...{ id: `c${at + 1}`, entry: key, of: '', section: 'translation', kind: 'text' },
    ...{ text: before, place: key },
  }))
}
