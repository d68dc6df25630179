import { expect, it, vi } from 'vitest'

// Whether a CV licenses a sentence is judged with tables of six languages: a third of what a server would
// load at its start, and a function at each cold one. They come with the first sentence that is judged.

const loaded = vi.hoisted((): string[] => [])
vi.mock('@/lib/ai/grounding/ground-edit', (original) => {
  loaded.push('grounding')
  return original()
})

// Loaded here and not in the test, whose time would be that of a machine with much else to do.
await import('@/lib/server/api/create-api')
await import('@/lib/server/background-work')
const loadedAtStart = [...loaded]
await import('@/lib/server/ai/requests/work-on')

it('neither the API nor the list of jobs loads what judges sentences', () => {
  expect(loadedAtStart).toEqual([])
  expect(loaded).toEqual(['grounding'])
})
