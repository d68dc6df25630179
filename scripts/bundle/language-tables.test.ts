import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { findCapabilities } from './language-tables.mjs'

const folderWith = (...files: string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'languages-'))
  for (const file of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    writeFileSync(join(folder, file), '{}')
  }
  return folder
}

it('finds a capability by its file, in the order of the languages, unknown ones last', () => {
  const folder = folderWith('nl/dates.json', 'de/dates.json', 'af/dates.json', 'zh-hant/names.json')
  const found = findCapabilities(folder, { all: ['de', 'nl'], names: ['zh-hant'] })
  expect([...found].map(([name, rows]) => [name, rows.map(({ tag }) => tag)])).toEqual([
    ['dates', ['de', 'nl', 'af']],
    ['names', ['zh-hant']],
  ])
})

it('takes a module together with the table of its name, and no other folder or test', () => {
  const folder = folderWith('de/rules.ts', 'de/rules.json', 'de/rules.test.ts', 'shared/rules.json')
  expect([...findCapabilities(folder, { all: [] })]).toEqual([
    ['rules', [{ tag: 'de', isModule: true }]],
  ])
})
