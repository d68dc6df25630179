import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { setNetworkTrap } from '@/scripts/support/trapped.mjs'
import { someOf } from '@/tests/runs'
import { root } from '../support/source-files'

// Drawing a CV opens no connection and no file but the fonts, whatever the CV names.

const folder = mkdtempSync(join(tmpdir(), 'vitae-render-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const addresses = [
  'http://pictures.example.org/a.png',
  'https://fonts.example.net/a.woff2',
  'http://93.184.216.34/redirect',
  '//cdn.example.com/a.css',
  'file:///etc/passwd',
]

const greedy = (address: string) => ({
  basics: {
    name: 'Robin Example',
    image: address,
    url: address,
    summary: `![a](${address}) <img src="${address}"> [words](${address}) url(${address})`,
    profiles: [{ network: address, username: 'robin', url: address }],
  },
  work: [{ name: 'Works', url: address, highlights: [`<image href="${address}"/>`, address] }],
  meta: {
    vitae: { design: { fonts: address, template: address }, photo: { url: address, id: address } },
    theme: address,
  },
})

it.each(someOf(addresses))('a CV full of %s is drawn without asking anybody', (address) => {
  const trap = setNetworkTrap(join(folder, 'trap.txt'))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/vitae.mjs'), 'render', '-', '-o', '-'],
    {
      input: JSON.stringify(greedy(address)),
      env: { ...process.env, ...trap.env },
      maxBuffer: 10_000_000,
    },
  )
  expect(stderr.toString()).not.toContain('unexpected')
  // Refused with places and reasons, or drawn: never fetched.
  expect([0, 3]).toContain(status)
  if (status === 0) expect(stdout.subarray(0, 5).toString()).toBe('%PDF-')
  expect(trap.caught()).toEqual([])
})
