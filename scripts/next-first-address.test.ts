import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import forgetFragment from './next-first-address.cjs'

const load = forgetFragment as (source: string) => string

test('the router of this Next remembers its first page without the fragment', () => {
  const { resolve } = createRequire(import.meta.url)
  const name = 'next/dist/esm/client/components/router-reducer/create-initial-router-state.js'
  const source = readFileSync(resolve(name), 'utf8')
  expect(source).not.toContain("canonicalUrl.split('#')")
  expect(load(source)).toContain("initialCouldBeIntercepted, canonicalUrl.split('#')[0],")
})

test('a Next without that line ends the build', () => {
  expect(() => load('discoverKnownRoute(hashless)')).toThrow('no longer')
})
