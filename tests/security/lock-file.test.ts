import { expect, test } from 'vitest'
import { readSource } from '../support/source-files'

// What an install brings is fixed by content, comes from wherever the installer is told to look,
// and runs nothing but what is named here. Known holes are looked up by the weekly audit, not here:
// a test of this project asks no other server.

type LockedPackage = {
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
  hasInstallScript?: boolean
  dev?: boolean
  dependencies?: Record<string, string>
}

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
  readSource('package-lock.json'),
)
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
const manifest: Record<string, Record<string, string>> = JSON.parse(readSource('package.json'))

/**
 * Packages that run a script when installed: esbuild checks its own binary for the platform, and so does
 * classic-level, which only the double of DynamoDB in tests needs.
 */
const mayRunOnInstall = ['node_modules/classic-level', 'node_modules/esbuild']

test('the lock was read', () => {
  expect(packages.length).toBeGreaterThan(100)
})

test('every package is fixed by its content', () => {
  const loose = packages.filter(([, entry]) => !entry.integrity?.startsWith('sha512-'))
  expect(loose.map(([path]) => path)).toEqual([])
})

test('the lock names no address to download from', () => {
  expect(packages.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([])
})

test('no dependency is an address, a repository or a folder', () => {
  const elsewhere = packages.flatMap(([path, entry]) =>
    Object.entries(entry.dependencies ?? {})
      .filter(([, range]) => /^(https?:|git|file:|github:|[\w-]+\/)/.test(range))
      .map(([name]) => `${path} > ${name}`),
  )
  expect(elsewhere).toEqual([])
})

test('nothing new runs on install', () => {
  const running = packages.filter(([, entry]) => entry.hasInstallScript).map(([path]) => path)
  expect(running).toEqual(mayRunOnInstall)
  const level = packages.find(([path]) => path === 'node_modules/classic-level')?.[1]
  expect(level?.dev).toBe(true)
})

test('our own dependencies are exact versions', () => {
  const groups = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides']
  const ranges = groups.flatMap((group) =>
    Object.entries(manifest[group] ?? {}).filter(
      ([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version),
    ),
  )
  expect(ranges).toEqual([])
})
