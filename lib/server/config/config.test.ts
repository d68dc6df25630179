import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { ConfigurationError, readEnvironment } from './config'
import { defaultPlans } from './config-plans'
import { httpNotice } from './config-rules.mjs'

const folder = mkdtempSync(join(tmpdir(), 'vitae-config-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Assembled here, so that no address with a password is in the repository. */
const withPassword = (scheme: string, host: string) =>
  `${scheme}://${['me', 'hush'].join(':')}@${host}`

const read = (environment: Record<string, string>) => readEnvironment(environment, folder)

function sentences(environment: Record<string, string>): readonly string[] {
  try {
    read(environment)
    return []
  } catch (error) {
    if (error instanceof ConfigurationError) return error.sentences
    throw error
  }
}

it('may be nothing at all', () => {
  const { configuration, givenSecrets } = read({})
  expect(configuration).toMatchObject({
    home: 'embedded',
    aws: null,
    isWorker: false,
    allowsScim: false,
    uploadSources: [],
    dataFolder: join(folder, 'data'),
    port: 3000,
    host: '127.0.0.1',
    url: 'http://localhost:3000',
    isHttps: false,
    trustedProxies: [],
    corsOrigins: [],
    signup: 'open',
    smtp: null,
    oidc: [],
    ai: {
      server: null,
      dailyTokens: 500_000,
      allowsOwnKeys: true,
      prices: null,
      reader: { isOn: true, model: null },
    },
    vectors: { kind: 'embedded' },
    plans: defaultPlans,
    plan: 'free',
    retention: { exportDays: 7, requestDays: 7 },
    build: '',
  })
  expect(givenSecrets.size).toBe(0)
  const { givenSecrets: keys } = read({
    VITAE_AI_KEY: 'sk-given',
    VITAE_PINECONE_KEY: 'pc-given',
  })
  expect(keys.get('ai-key')).toBe('sk-given')
  expect(keys.get('pinecone-key')).toBe('pc-given')
})

it('is told of every bad value at once', () => {
  const wrong = sentences({
    PORT: 'web',
    VITAE_HOST: '0.0.0.0 or so',
    VITAE_URL: 'ftp://x.org',
    VITAE_TRUSTED_PROXIES: '10.0.0.0/8, 10.0.0.300',
    VITAE_SIGNUP: 'maybe',
    VITAE_SMTP_URL: 'mail.example.org',
    VITAE_OIDC: '[{"id": "A"}]',
    VITAE_GOOGLE_CLIENT_ID: 'x',
    VITAE_KEEP_EXPORTS_DAYS: '0',
    VITAE_KEEP_REQUESTS_DAYS: 'a week',
  })
  const names = [
    'KEEP_EXPORTS',
    'KEEP_REQUESTS',
    'PORT',
    'HOST',
    'URL',
    'PROXIES',
    'SIGNUP',
    'SMTP',
    'OIDC',
    'GOOGLE',
  ]
  for (const name of names) expect(wrong.join('\n')).toMatch(new RegExp(`^\\S*${name}`, 'm'))
})

it('says how long exports and requests are kept', () => {
  const { configuration } = read({ VITAE_KEEP_EXPORTS_DAYS: '1', VITAE_KEEP_REQUESTS_DAYS: '30' })
  expect(configuration.retention).toEqual({ exportDays: 1, requestDays: 30 })
})

it('opens the server only with its public address', () => {
  expect(sentences({ VITAE_HOST: '0.0.0.0' })).toEqual([expect.stringContaining('VITAE_URL')])
  const { configuration } = read({ VITAE_HOST: '::', VITAE_URL: 'https://cv.example.org/' })
  expect(configuration).toMatchObject({
    host: '::',
    url: 'https://cv.example.org',
    isHttps: true,
  })
})

it.each([
  'http://10.1.2.3:3000',
  'http://172.31.0.9',
  'http://192.168.1.20:8080',
  'http://169.254.7.7',
  'http://[fe80::1]:3000',
  'http://[fd12:3456::1]',
  'http://127.0.0.1:3000',
  'http://localhost:3000',
  'http://nas',
  'http://nas:3000',
  'http://cv.local',
])('takes http at %s', (VITAE_URL) => {
  const { configuration } = read({ VITAE_HOST: '0.0.0.0', VITAE_URL })
  expect(configuration).toMatchObject({ url: VITAE_URL, isHttps: false })
})

it.each([
  'http://cv.example.org',
  'http://8.8.8.8',
  'http://172.32.0.1',
  'http://192.169.0.1',
  'http://10.0.0.1.example.org',
  'http://nas.localdomain',
  'http://[2001:db8::1]',
  'http://[::ffff:8.8.8.8]',
  'http://0.0.0.0:3000',
  'https://cv.example.org/path',
  withPassword('https', 'cv.example.org'),
])('refuses %s', (VITAE_URL) => {
  expect(sentences({ VITAE_HOST: '0.0.0.0', VITAE_URL })).toEqual([
    expect.stringMatching(/^VITAE_URL .*\.$/),
  ])
})

it('hears what https would add, in a network of one’s own only', () => {
  expect(httpNotice('http://192.168.1.20:3000')).toContain('passkeys')
  for (const url of ['https://nas', 'http://localhost:3000', 'http://[::1]:3000']) {
    expect(httpNotice(url)).toBe('')
  }
})

it('keeps secrets out of the configuration', () => {
  const { configuration, givenSecrets } = read({
    VITAE_SMTP_URL: 'smtps://me%40example.org@mail.example.org',
    VITAE_SMTP_PASSWORD: 'canary-one',
    VITAE_MAIL_FROM: 'Vitae <cv@example.org>',
    VITAE_LINKEDIN_CLIENT_ID: 'linked',
    VITAE_LINKEDIN_CLIENT_SECRET: 'canary-two',
    VITAE_OIDC:
      '[{"id":"school","name":"School","issuer":"https://id.example.edu","clientId":"vitae","clientSecret":"canary-three"}]',
  })
  expect(configuration.smtp).toEqual({
    host: 'mail.example.org',
    port: 465,
    isSecure: true,
    user: 'me@example.org',
    from: 'Vitae <cv@example.org>',
  })
  expect(configuration.oidc.map(({ id }) => id)).toEqual(['school', 'linkedin'])
  expect(JSON.stringify(configuration)).not.toContain('canary')
  expect(Object.fromEntries(givenSecrets)).toEqual({
    'mail-password': 'canary-one',
    'oidc-linkedin': 'canary-two',
    'oidc-school': 'canary-three',
  })
})

it('takes no password in an address of a mail server, and no mail without a sender', () => {
  const VITAE_MAIL_FROM = 'cv@example.org'
  const url = withPassword('smtp', 'mail.example.org')
  const [sentence] = sentences({ VITAE_SMTP_URL: url, VITAE_MAIL_FROM })
  expect(sentence).toContain('VITAE_SMTP_PASSWORD')
  expect(sentence).not.toContain('hush')
  expect(sentences({ VITAE_SMTP_URL: 'smtp://localhost:25' })).toHaveLength(1)
})

it('names whose pages may use the API', () => {
  const origins = (VITAE_CORS_ORIGINS: string) =>
    read({ VITAE_CORS_ORIGINS }).configuration.corsOrigins
  expect(origins('*')).toBe('*')
  const listed = 'https://app.example.org, http://localhost:5173'
  expect(origins(listed)).toEqual(['https://app.example.org', 'http://localhost:5173'])
  for (const wrong of [
    'https://app.example.org/',
    'https://app.example.org/path',
    'http://app.example.org',
    'app.example.org',
    'null',
    '*, https://app.example.org',
  ]) {
    const told = sentences({ VITAE_CORS_ORIGINS: wrong })
    expect(told, wrong).toEqual([expect.stringMatching(/^VITAE_CORS_ORIGINS holds /)])
  }
})

it('changes what plans hold, and which one everybody has', () => {
  const { configuration } = read({
    VITAE_PLAN: 'standard',
    VITAE_PLANS: '{"free":{"key":{"requests":5,"seconds":60}},"standard":{"person":null}}',
  })
  expect(configuration.plan).toBe('standard')
  expect(configuration.plans).toEqual({
    free: { key: { requests: 5, seconds: 60 }, person: defaultPlans.free.person },
    standard: { key: defaultPlans.standard.key, person: null },
    unlimited: { key: null, person: null },
  })
  expect(sentences({ VITAE_PLAN: 'gold' })).toEqual([expect.stringContaining('VITAE_PLAN is')])
  for (const VITAE_PLANS of [
    'many',
    '[]',
    '{"gold":{}}',
    '{"free":{"key":{"requests":0,"seconds":60}}}',
    '{"free":{"keys":null}}',
  ]) {
    const wrong = sentences({ VITAE_PLANS })
    expect(wrong.length, VITAE_PLANS).toBeGreaterThan(0)
    expect(wrong[0]).toMatch(/^VITAE_PLANS is /)
  }
})

it('refuses a home that this version does not have', () => {
  const file = join(folder, 'amplify_outputs.json')
  writeFileSync(file, '{"custom": {"vitae": {"home": "moon"}}}')
  expect(sentences({})).toEqual([expect.stringContaining('"moon"')])
  writeFileSync(file, '{"version": "1"}')
  expect(sentences({})).toEqual([expect.stringContaining('custom.vitae.home')])
  writeFileSync(file, '{"custom": {"vitae": {"home": "embedded"}}}')
  expect(sentences({})).toEqual([])
  rmSync(file)
})
