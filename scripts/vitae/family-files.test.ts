// @module-tag nightly
// Runs the command several times: lib/resume/family/bring-over.test.ts brings changes over.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeField } from '@/lib/resume/change/field-values'
import { followerLineage } from '@/lib/resume/family/family-base'
import { createIdGenerator } from '@/lib/resume/ids'
import { exportJsonResume } from '@/lib/resume/json-resume/json-resume'
import { professions } from '@/lib/resume/samples/gallery'
import { sampleResume } from '@/lib/resume/samples/samples'

const ids = createIdGenerator()
const folder = mkdtempSync(join(tmpdir(), 'vitae-family-'))
const at = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const vitae = (words: string[]) => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/vitae.mjs', ...words])
  return { status, output: stdout.toString() }
}

it('brings changes of a CV over into files of those that follow it', () => {
  const master = sampleResume(professions[0], ids)
  const follower = { ...master, id: ids.document(), lineage: followerLineage(master, 0) }
  const changed = writeField(master, 'basics/phone', '+351 2')
  writeFileSync(at('resume.json'), JSON.stringify({ basics: { name: 'Ada' } }))
  writeFileSync(at('main.json'), JSON.stringify(changed))
  writeFileSync(at('own.json'), JSON.stringify(follower))
  writeFileSync(at('resume-of-it.json'), JSON.stringify(exportJsonResume(follower)))
  const files = [at('own.json'), at('resume-of-it.json'), at('resume.json')]
  const words = ['family', at('main.json'), ...files]
  expect(vitae(words).output).toBe(
    `${files[0]}: 1 to bring over.\n${files[1]}: 1 to bring over.\n${files[2]}: does not follow it.\n`,
  )
  const before = readFileSync(at('resume.json'))
  expect(vitae([...words, '--write']).status).toBe(0)
  for (const file of files.slice(0, 2))
    expect(readFileSync(file, 'utf8')).toContain('"phone": "+351 2"')
  expect(readFileSync(at('resume.json'))).toEqual(before)
  const { followers } = JSON.parse(vitae([...words, '--json']).output)
  expect(followers).toMatchObject([{ coming: 0 }, { coming: 0 }, { follows: false }])
}, 60_000)
