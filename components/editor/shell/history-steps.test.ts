import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { moveInHistory, overPlace, placeOfView, type Trail, viewOfPlace } from './history-steps'

const cv = createResume(createIdGenerator())

/** Applies moves as a browser would, and returns what its history holds. */
function walk(places: readonly string[], from: Trail = ['']): Trail {
  return places.reduce<Trail>((trail, place) => {
    const move = moveInHistory(trail, place, false)
    return move.kind === 'stay' ? trail : move.trail
  }, from)
}

it('opens a section above the list, and another one in its place', () => {
  expect(walk(['work'])).toEqual(['', 'work'])
  expect(walk(['work', 'education', 'skills'])).toEqual(['', 'skills'])
  expect(walk(['work', ''])).toEqual([''])
})

it('keeps each mode as a step, and goes back to one that is below', () => {
  expect(walk(['work', 'check', 'design'])).toEqual(['', 'work', 'check', 'design'])
  expect(moveInHistory(['', 'work', 'check', 'design'], 'work', false)).toEqual({
    kind: 'go',
    by: -2,
    trail: ['', 'work'],
  })
  expect(walk(['check', 'work'])).toEqual(['', 'check', 'work'])
})

it('closes a section that the page was opened with without a step more', () => {
  expect(moveInHistory(['work'], '', false)).toEqual({ kind: 'replace', trail: [''] })
})

it('has one step for a dialog, which goes with it', () => {
  const open = moveInHistory(['', 'work'], 'work', true)
  expect(open).toEqual({ kind: 'push', trail: ['', 'work', overPlace] })
  expect(moveInHistory(['', 'work', overPlace], 'work', true)).toEqual({ kind: 'stay' })
  expect(moveInHistory(['', 'work', overPlace], 'work', false)).toMatchObject({ by: -1 })
  expect(moveInHistory(['', overPlace], 'check', false)).toEqual({
    kind: 'replace',
    trail: ['', 'check'],
  })
})

it('never holds a place twice, so that no way through the editor floods the history', () => {
  const place = fc.constantFrom('', 'work', 'education', 'design', 'check', 'preview')
  fc.assert(
    fc.property(fc.array(place, { maxLength: 60 }), (places) => {
      const trail = walk(places)
      expect(new Set(trail).size).toBe(trail.length)
      expect(trail.at(-1)).toBe(places.at(-1) ?? '')
    }),
  )
})

it('reads the place that a view was written as', () => {
  const guide = { step: 'skills', entry: null } as const
  for (const first of [null, 'basics']) {
    for (const view of [
      { pane: 'write', section: first, guide: null },
      { pane: 'write', section: 'work', guide: null },
      { pane: 'check', section: first, guide: null },
      { pane: 'write', section: first, guide },
    ] as const) {
      expect(viewOfPlace(placeOfView(view, first), cv, first)).toEqual(view)
    }
  }
})

it('opens the document for a place that it does not have', () => {
  const opened = { pane: 'write', section: null, guide: null }
  expect(viewOfPlace('k3v8m2x0qz1a', cv, null)).toEqual(opened)
  expect(viewOfPlace('?guide=did.k3v8', cv, null).guide).toEqual({
    step: 'positions',
    entry: null,
  })
})
