import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { root } from '../../support/source-files'
import { type House, newPerson, signUpDirectly } from './account-journey'
import { expect } from './journey'

/**
 * Signs up a member, and somebody who runs the installation and is signed in then, before their settings.
 *
 * @returns the member
 */
export async function becomeOperator(page: Page, { data, server }: House) {
  // Whoever comes first to a server is its operator, and another test may have been: so by command.
  const member = newPerson()
  await signUpDirectly(page, member, server.address)
  await page.context().clearCookies()
  const person = newPerson()
  await signUpDirectly(page, person, server.address)
  const command = ['scripts/vitae.mjs', 'grant', person.email, 'operator']
  await promisify(execFile)('node', command, {
    cwd: root,
    env: { ...process.env, VITAE_DATA: data },
  })
  // An open session follows within seconds.
  const status = async () => (await page.request.get('/operator')).status()
  await expect.poll(status, { timeout: 20_000 }).toBe(200)
  await page.goto('/settings')
  return { member }
}
