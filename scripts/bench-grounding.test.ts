import { describe, expect, it } from 'vitest'
import { readGrounds } from '@/lib/ai/grounding/cv/grounds'
import { groundEdit } from '@/lib/ai/grounding/ground-edit'
import type { Edit } from '@/lib/ai/grounding/types'
import { loadLexicons } from '@/lib/language/grounding'
import { readSets } from '../tests/bench/grounding/read-sets.mjs'

type LabelledEdit = Edit & { id: string; resume: string; label: 'honest' | 'fabricated' }

const { sets } = readSets({ beside: false })
await loadLexicons()

describe.each(sets)('the labelled edits of $name', ({ resumes, edits }) => {
  const grounds = new Map(
    Object.entries(resumes).map(([key, cv]) => [key, readGrounds(cv, '2026-11-01')]),
  )
  const verdictOf = (edit: LabelledEdit) => groundEdit(edit, grounds.get(edit.resume)!).verdict
  const of = (label: string) => edits.filter((edit) => edit.label === label)

  it('have no fabrication that passes in silence', () => {
    expect(
      of('fabricated')
        .filter((edit) => verdictOf(edit) === 'pass')
        .map(({ id }) => id),
    ).toEqual([])
  })

  it('have few honest ones that are blocked', () => {
    const honest = of('honest')
    const blocked = honest.filter((edit) => verdictOf(edit) === 'block')
    expect(blocked.length / honest.length).toBeLessThanOrEqual(1 / 70)
  })
})

it('are there at all', () => {
  expect(sets.flatMap(({ edits }) => edits).length).toBeGreaterThan(900)
})
