import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { exportJsonResume, importJsonResume } from '@/lib/resume/json-resume/json-resume'
import type { JsonObject } from '@/lib/resume/json-value'
import { root } from '@/tests/support/source-files'
import { canGroup, groupWithAbove } from './roles'

/** JSON Resume files with several jobs at one employer. */
const folders = ['dev', 'dev-2'].map((name) =>
  join(root, '..', 'shared', 'import-corpus', name, 'truth'),
)
const files = folders.filter(existsSync).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name)),
)
const ids = createIdGenerator()

function read(file: unknown) {
  const result = importJsonResume(file, ids)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.document
}

/** Groups every possible entry with the one above it. */
function grouped(document: ReturnType<typeof read>) {
  return document.content.work
    .map(({ id }) => id)
    .reduce(
      (edited, id) => (canGroup(edited.content, id) ? groupWithAbove(edited, id).document : edited),
      document,
    )
}

const itemsOf = (file: JsonObject) => file.work as JsonObject[] | undefined

describe.skipIf(files.length === 0)('files with several jobs at one employer', () => {
  const promoted = files.flatMap((path) => {
    const document = read(JSON.parse(readFileSync(path, 'utf8')))
    const after = grouped(document)
    return after === document ? [] : [{ document, after }]
  })

  it('are grouped, written and read again without loss', () => {
    expect(promoted.length).toBeGreaterThan(20)
    expect(promoted.some(({ after }) => after.content.work.some((e) => e.roles.length > 2))).toBe(
      true,
    )
    for (const { document, after } of promoted) {
      const file: unknown = JSON.parse(JSON.stringify(exportJsonResume(after)))
      expect(read(file)).toEqual(after)
      // Without our extension, other programs see the same items as before.
      const [was, is] = [document, after].map((one) =>
        itemsOf(exportJsonResume(one, { clean: true })),
      )
      const employers = (items: JsonObject[] | undefined) =>
        items?.map(({ name, url: _, ...item }) => ({
          ...item,
          name: `${name}`.trim().toLowerCase(),
        }))
      expect(employers(is)).toEqual(employers(was))
    }
  })
})
