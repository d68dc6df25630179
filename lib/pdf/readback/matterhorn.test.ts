import { describe, expect, it } from 'vitest'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { withPhoto } from '@/tests/fixtures/portrait'
import { loadEngineBundle, loadFont } from '../engine/testing/engine-bundle'
import { accessibleBreaks, archiveBreaks } from './testing/ua/break-file'
import { archiveClauses, findArchiveFailures } from './testing/ua/check-archive'
import { findFailures } from './testing/ua/find-failures'
import matterhorn from './testing/ua/matterhorn-conditions.json' with { type: 'json' }
import { readObjects } from './testing/ua/pdf-objects'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })
const { document, files } = withPhoto(fullResume(countingIds()))
const result = await engine.render(
  { ...document, design: { ...document.design, template: 'photo-header', carry: true } },
  undefined,
  undefined,
  files,
)
if (!result.ok) throw new Error(result.message)
const { bytes } = result.rendered
const codes = (found: readonly { condition: string }[]) => found.map(({ condition }) => condition)

describe('the table of conditions', () => {
  // All machine-checkable failure conditions of the Matterhorn Protocol 1.1 (PDF Association, 2021; CC BY 4.0), by number,
  // in our own wording, with the state of each: `covered`, or the construct without which it cannot occur and which our
  // files never contain. Of the other 50 conditions 48 need human judgement, and 2 have no test.
  const rows = Object.entries(matterhorn.conditions)

  it('has all 87 that a program can find, each looked for or impossible', () => {
    expect(rows).toHaveLength(87)
    const covered = rows.filter(([, [, state]]) => state === 'covered').map(([number]) => number)
    const things = new Set(rows.map(([, [, state]]) => state).filter((one) => one !== 'covered'))
    expect([...things].sort()).toEqual(Object.keys(matterhorn.absent).sort())
    expect(Object.keys(accessibleBreaks).sort()).toEqual([...covered, ...things].sort())
    expect(Object.keys(archiveBreaks).sort()).toEqual(Object.keys(archiveClauses).sort())
  })
})

describe('the checker', () => {
  it('finds nothing in a good file', () => {
    const file = readObjects(bytes)
    expect(findFailures(file)).toEqual([])
    expect(findArchiveFailures(file)).toEqual([])
  })

  it.each(Object.keys(accessibleBreaks))('finds %s in a file that is broken so', (condition) => {
    const file = readObjects(bytes)
    accessibleBreaks[condition]?.(file)
    expect(codes(findFailures(file))).toContain(condition)
  })

  it.each(Object.keys(archiveBreaks))('finds a breach of ISO 19005-2, %s', (clause) => {
    const file = readObjects(bytes)
    archiveBreaks[clause]?.(file)
    expect(codes(findArchiveFailures(file))).toContain(clause)
  })
})
