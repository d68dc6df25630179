import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openSecrets } from './open-secrets'

let place: string
let folder: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'vitae-secrets-'))
  folder = join(place, 'secrets')
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

it('makes its own secrets once, whoever asks at the same moment, for nobody else to read', async () => {
  const openings = Array.from({ length: 10 }, () => openSecrets({ folder }))
  const read = await Promise.all(openings.map((secrets) => secrets.read('links')))
  expect(new Set(read).size).toBe(1)
  expect(read[0]).toMatch(/^[\w-]{43}$/)
  expect(await openSecrets({ folder }).read('session')).not.toBe(read[0])
  expect(readdirSync(folder).toSorted()).toEqual(['links', 'session'])
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  for (const name of ['links', 'session']) {
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
  }
})

it('makes none that is the operator’s to set, and reads it when it is there', async () => {
  const secrets = openSecrets({ folder })
  expect(await secrets.read('mail-password')).toBeNull()
  expect(await secrets.read('oidc-school')).toBeNull()
  await secrets.read('links')
  writeFileSync(join(folder, 'mail-password'), 'hush\n')
  expect(await secrets.read('mail-password')).toBe('hush')
})

it('goes by what was given outside of its folder', async () => {
  const secrets = openSecrets({ folder, given: new Map([['mail-password', 'given']]) })
  expect(await secrets.read('mail-password')).toBe('given')
})

it('never leads out of its folder', async () => {
  writeFileSync(join(place, 'outside'), 'x')
  for (const name of ['oidc-../../outside', 'oidc-a/b', 'oidc-A'] as const) {
    await expect(openSecrets({ folder }).read(name)).rejects.toThrow('no name of a secret')
  }
})
