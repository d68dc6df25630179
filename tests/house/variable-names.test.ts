import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { variableNames } from '@/lib/server/config/variable-names.mjs'
import { readSource, root } from '../support/source-files'

const lists = ['lib/server/config/variable-names.mjs', 'tests/house/variable-names.test.ts']

const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((name) => /\.(?:[mc]?[jt]sx?|ya?ml|sh)$|^Dockerfile$/.test(name) && !lists.includes(name))
const texts = files.map((name) => readSource(name))

it('knows each variable that something reads: a server would refuse to start with it', () => {
  const reads = texts.flatMap((text) => [
    ...text.matchAll(/\benv(?:ironment)?\??\.(VITAE_[A-Z0-9_]+)/g),
    ...text.matchAll(/\$\{?(VITAE_[A-Z0-9_]+)/g),
    ...text.matchAll(/^ *(VITAE_[A-Z0-9_]+): \$/gm),
  ])
  const names = new Set(reads.map(([, name = '']) => name))
  expect(names.size).toBeGreaterThan(50)
  const known = new Set(variableNames)
  const others = [...names].filter((name) => !known.has(name) && !name.startsWith('VITAE_TEST_'))
  // Set by a test and looked for in another process; put in by the bundler.
  expect(others).toEqual(['VITAE_SECRET_OF_A_TEST', 'VITAE_VERSION'])
})

it('knows no name that nothing reads', () => {
  const all = texts.join('\n')
  const unread = variableNames.filter((name) => !new RegExp(`\\b${name}\\b`).test(all))
  // Of the receiver of webhooks that docs/operating.md shows.
  expect(unread).toEqual(['VITAE_WEBHOOK_SECRET'])
})
