import { describe, expect, it } from 'vitest'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { withPhoto } from '@/tests/fixtures/portrait'
import { loadEngineBundle, loadFont } from '../engine/testing/engine-bundle'
import { accessibleBreaks, archiveBreaks } from './testing/ua/break-file'
import { archiveClauses, findArchiveFailures } from './testing/ua/check-archive'
import { findFailures } from './testing/ua/find-failures'
import { absentThings, matterhornConditions } from './testing/ua/matterhorn-conditions'
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
  const rows = Object.entries(matterhornConditions)

  it('has all 87 that a program can find, each looked for or impossible', () => {
    expect(rows).toHaveLength(87)
    const covered = rows.filter(([, [, state]]) => state === 'covered').map(([number]) => number)
    const things = new Set(rows.map(([, [, state]]) => state).filter((one) => one !== 'covered'))
    expect([...things].sort()).toEqual(Object.keys(absentThings).sort())
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
