import { expect, it } from 'vitest'
import type { DraftEntry, DraftSectionKind, Traced } from '@/lib/importers/draft/draft-types'
import { beginReview } from '@/lib/importers/draft/review-types'
import { unsurePlaces } from './unsure-places'

const source = {
  ...{ layout: 'flow' as const, pages: [], lines: [], links: [], language: '', mirrored: false },
}
const unsure: Traced = { text: 'Acme', form: 'copy', slices: [], sure: false }
const sure = { ...unsure, sure: true }

const sectionOf = (kind: DraftSectionKind, entry: Omit<DraftEntry, 'id'>) => ({
  ...{ id: kind, kind, title: null, entries: [{ id: `${kind}-entry`, ...entry }] },
})

it('lists uncertain names and titles first, then dates, other lines and text', () => {
  const sections = [
    sectionOf('basics', { fields: { summary: unsure, city: unsure, name: sure }, lists: {} }),
    sectionOf('work', {
      fields: { location: unsure, startDate: unsure, position: unsure },
      lists: { highlights: [sure, unsure] },
    }),
  ]
  const draft = beginReview({ source, language: 'en', sections, passedOver: [] })
  const shown = unsurePlaces(draft).map(({ field, index }) => [field, index ?? ''].join(''))
  expect(shown).toEqual(['position', 'startDate', 'city', 'location', 'summary', 'highlights1'])
})
