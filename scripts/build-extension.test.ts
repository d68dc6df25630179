import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildExtension } from './bundle/extension.mjs'

type Built = Awaited<ReturnType<typeof buildExtension>>[number]

let built: Built[] = []
beforeAll(async () => {
  built = await buildExtension()
})

const of = (family: string) => built.find((one) => one.family === family) as Built

describe.each(['chromium', 'firefox'])('the extension for %s', (family) => {
  it('asks for three permissions at install, and for hosts only later', () => {
    const { manifest } = of(family)
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: ['activeTab', 'scripting', 'storage'],
      optional_host_permissions: ['https://*/*', 'http://*/*'],
    })
    const others = [
      'host_permissions',
      'optional_permissions',
      'content_scripts',
      'externally_connectable',
      'web_accessible_resources',
    ]
    expect(others.filter((name) => name in manifest)).toEqual([])
  })

  it('has at most 400 kB packed', () => {
    expect(of(family).bytes).toBeLessThanOrEqual(400_000)
  })

  it('has no code that sends a request or is loaded from elsewhere', () => {
    const { folder } = of(family)
    const sending =
      /\b(?:fetch|importScripts|eval)\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|\bimport\(/
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'))
    expect(scripts.length).toBe(5)
    expect(
      scripts.filter((name) => sending.test(readFileSync(join(folder, name), 'utf8'))),
    ).toEqual([])
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html'))
    expect(
      pages.filter((name) => /https?:/.test(readFileSync(join(folder, name), 'utf8'))),
    ).toEqual([])
  })

  it('names only files that it has', () => {
    const { folder, manifest } = of(family)
    const names = JSON.stringify(manifest).match(/[\w-]+\.(?:js|html|png)/g) ?? []
    const files = readdirSync(folder)
    expect(names.length).toBeGreaterThan(5)
    expect(names.filter((name) => !files.includes(name))).toEqual([])
  })
})

it('names a background and an id as each family takes them', () => {
  expect(of('chromium').manifest).toMatchObject({ background: { service_worker: 'background.js' } })
  expect(of('firefox').manifest).toMatchObject({
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: { id: 'forms@vitae.example', data_collection_permissions: { required: ['none'] } },
    },
  })
})
