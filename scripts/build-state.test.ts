import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { sourceFiles } from './support/build-state.mjs'
import { root } from './support/root.mjs'

it('counts nothing that a build or an installation writes among the sources of a build', () => {
  const others = ['ls-files', '--others', '--ignored', '--exclude-standard', '-z']
  const written = new Set(
    execFileSync('git', others, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 }).split('\0'),
  )
  expect(sourceFiles().filter((name) => written.has(name))).toEqual([])
})
