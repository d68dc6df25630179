import { expect, it } from 'vitest'
import { createMetrics } from '@/lib/server/metrics/create-metrics'
import { captureOutput } from '@/tests/support/captured-output'
import { createMailbox, openAccounts, password } from './support/open-accounts'

const email = 'quietcanary@example.org'
const wrong = 'wrongcanary of a password'
const written = captureOutput()

it('writes no password, token or address to logs or figures, in trouble neither', async () => {
  const mailbox = createMailbox()
  const counted: string[] = []
  const metrics = createMetrics()
  const accounts = await openAccounts({
    mail: mailbox.mail,
    overrides: {
      metrics: {
        ...metrics,
        count: (...words) => void counted.push(JSON.stringify(words)),
        time: (...words) => void counted.push(JSON.stringify(words)),
      },
    },
  })
  const browser = accounts.browser()
  const up = await browser.post('/sign-up', { name: 'Namecanary', email, password })
  const code = mailbox.codeFor(email)
  await browser.post('/sign-up/confirm', { flow: up.data.flow, code })
  await browser.post('/sign-up', { name: 'Namecanary', email, password })
  await browser.post('/sign-in', { email, password: wrong })
  await browser.post('/sign-in', { email, password })
  const cookie = decodeURIComponent(browser.cookies.get('vitae') ?? 'none').split('.')[0] ?? 'none'
  await browser.post('/password/forgot', { email })
  await browser.post('/password', { current: wrong, password })
  await browser.post('/sign-in/two-factor', { code: '123456' })
  await browser.send('GET', `/api/auth/oidc/x/callback?state=${cookie}`)
  mailbox.breakDown(true)
  await browser.post('/email', { email: `new-${email}` })
  await browser.post('/password/forgot', { email })
  await accounts.identity.settle()
  // The store breaks while somebody signs in.
  const { DatabaseSync } = await import('node:sqlite')
  const database = new DatabaseSync(`${accounts.ports.configuration.dataFolder}/accounts.sqlite`)
  database.exec('DROP TABLE session')
  database.close()
  const broken = await browser.post('/sign-in', { email, password })
  expect(broken.status).toBe(500)
  expect(Object.keys(broken.data).sort()).toEqual(['code', 'requestId', 'status', 'title', 'type'])
  await accounts.close()

  expect(counted.length).toBeGreaterThan(10)
  const everything = [...written, ...counted].join('\n')
  for (const secret of ['canary', password, cookie, code, mailbox.linkFor(email)]) {
    expect(secret.length).toBeGreaterThan(5)
    expect(everything).not.toContain(secret)
  }
})
