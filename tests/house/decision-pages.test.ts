import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSource, root, sourceFiles } from '../support/source-files'

// Decisions are pages of docs/adr, one a decision that still stands; code and docs name them.

const names = readdirSync(join(root, 'docs/adr'))
  .filter((file) => file !== 'README.md')
  .map((file) => file.replace(/\.md$/, ''))

const folders = [
  'amplify',
  'app',
  'components',
  'docs',
  'extension',
  'lib',
  'scripts',
  'tests',
  '.github',
]
const texts = [
  ...sourceFiles(folders, /\.(ts|tsx|js|mjs|css|json|md|yml)$/),
  ...readdirSync(root).filter((name) => /\.(ts|mjs|md|yml|yaml)$/.test(name)),
].map((path) => ({ path, text: readSource(path) }))

/** Names of pages have several words, so that "an ADR names" is no reference. */
const reference = /\bADR ([a-z]+(?:-[a-z]+)+)/g

it('references name pages that are there', () => {
  const named = texts.flatMap(({ path, text }) =>
    [...text.matchAll(reference)].map(([, name = '']) => ({ path, name })),
  )
  expect(named.length).toBeGreaterThan(200)
  expect(named.filter(({ name }) => !names.includes(name))).toEqual([])
})

it('references have no numbers', () => {
  const numbered = texts.filter(({ text }) => /\bADR \d|\badr\/\d/.test(text))
  expect(numbered.map(({ path }) => path)).toEqual([])
})

it('pages are at most 42, each in the index and of at most 60 lines', () => {
  const index = readSource('docs/adr/README.md')
  expect(names.length).toBeLessThanOrEqual(42)
  expect(names.filter((name) => !/^[a-z]+(-[a-z]+)+$/.test(name))).toEqual([])
  expect(names.filter((name) => !index.includes(`[${name}](${name}.md)`))).toEqual([])
  const lines = (name: string) => readSource(`docs/adr/${name}.md`).trimEnd().split('\n').length
  expect(names.filter((name) => lines(name) > 60)).toEqual([])
})

it.each(names)('%s names files that are there', (name) => {
  const named = readSource(`docs/adr/${name}.md`).matchAll(
    /(?<![\w/@-])((?:amplify|app|components|docs|lib|public|scripts|tests)\/[\w@./-]+[\w/])/g,
  )
  const missing = [...named]
    .map(([, path = '']) => path)
    .filter((path) => !existsSync(join(root, path)))
  expect(missing).toEqual([])
})
