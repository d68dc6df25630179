import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSettings } from '@/amplify/settings'

describe('the settings of a deploy', () => {
  it('suffice as they are on Amplify, a branch with an address of its own', () => {
    const main = readSettings({ AWS_APP_ID: 'd1abc', AWS_BRANCH: 'main' })
    expect(main.url).toBe('https://main.d1abc.amplifyapp.com')
    expect(main.origins).toEqual([main.url])
    const preview = readSettings({ AWS_APP_ID: 'd1abc', AWS_BRANCH: 'Fix/Über_9' })
    expect(preview.url).toBe('https://fix--ber-9.d1abc.amplifyapp.com')
    const prefixes = ['main', 'feature-a', 'feature/a', 'Feature-a', 'feature-a-'].map(
      (AWS_BRANCH) => readSettings({ AWS_APP_ID: 'd1abc', AWS_BRANCH }).loginPrefix,
    )
    expect(prefixes.slice(0, 2)).toEqual(['vitae-d1abc-main', 'vitae-d1abc-feature-a'])
    const long = ['x', 'y'].map(
      (end) => readSettings({ AWS_BRANCH: `fix/${'a'.repeat(60)}${end}` }).loginPrefix,
    )
    expect(new Set([...prefixes, ...long]).size).toBe(7)
    expect(long.map((prefix) => prefix.length)).toEqual([63, 63])
    const sandbox = { namespace: 'vitae', name: 'a'.repeat(60), account: '123456789012' }
    expect(readSettings({}, sandbox).loginPrefix).toMatch(/^vitae-.{44}-123456789012$/)
    expect(main.reservedConcurrency).toBeNull()
  })

  it('give the domain of the site to one branch of Amplify alone', () => {
    const domain = { VITAE_DOMAIN: 'cv.example.org', AWS_APP_ID: 'd1abc' }
    const siteOf = (more: Record<string, string>) => readSettings({ ...domain, ...more }).siteDomain
    expect(siteOf({ AWS_BRANCH: 'main' })).toBe('cv.example.org')
    expect(siteOf({ AWS_BRANCH: 'staging' })).toBeNull()
    expect(siteOf({ AWS_BRANCH: 'pr-7', AWS_PULL_REQUEST_ID: '7' })).toBeNull()
    expect(siteOf({ AWS_BRANCH: 'live', VITAE_DOMAIN_BRANCH: 'live' })).toBe('cv.example.org')
    // Off without a name, and where Amplify does not build.
    expect(readSettings({ AWS_APP_ID: 'd1abc', AWS_BRANCH: 'main' }).siteDomain).toBeNull()
    expect(readSettings({ VITAE_DOMAIN: 'cv.example.org' }).siteDomain).toBeNull()
    for (const wrong of ['https://cv.example.org', 'cv', 'cv.example.org/', '-cv.example.org']) {
      expect(() => siteOf({ VITAE_DOMAIN: wrong }), wrong).toThrow('VITAE_DOMAIN')
    }
  })

  it('give every named address to one branch, and keep the words of every branch but a pull request’s', () => {
    const named = {
      AWS_APP_ID: 'd1abc',
      VITAE_URL: 'https://cv.example.org',
      VITAE_LOGIN_PREFIX: 'our-login',
      VITAE_API_CACHE: 'yes',
      ...{
        VITAE_API_DOMAIN: 'api.example.org',
        VITAE_ZONE_ID: 'Z1',
        VITAE_ZONE_NAME: 'example.org',
      },
    }
    const main = readSettings({ ...named, AWS_BRANCH: 'main' })
    expect(main).toMatchObject({ kind: 'lasting', url: named.VITAE_URL, loginPrefix: 'our-login' })
    expect(main.apiDomain?.name).toBe('api.example.org')
    const staging = readSettings({ ...named, AWS_BRANCH: 'staging' })
    const request = readSettings({ ...named, AWS_BRANCH: 'pr-7', AWS_PULL_REQUEST_ID: '7' })
    expect([staging.kind, request.kind]).toEqual(['lasting', 'preview'])
    expect([staging.hasApiCache, request.hasApiCache]).toEqual([true, false])
    for (const { url, loginPrefix, apiDomain } of [staging, request]) {
      expect(url).toMatch(/^https:\/\/(staging|pr-7)\.d1abc\.amplifyapp\.com$/)
      expect(loginPrefix).toMatch(/^vitae-d1abc-(staging|pr-7)$/)
      expect(apiDomain).toBeNull()
    }
    // Nobody's branch is known where Amplify does not build.
    expect(readSettings({ VITAE_URL: 'https://cv.example.org' }).url).toBe('https://cv.example.org')
  })

  it('have a name and an issuer for OpenID Connect, or neither', () => {
    expect(readSettings({}).oidc).toBeNull()
    const oidc = { VITAE_OIDC_NAME: 'harbour', VITAE_OIDC_ISSUER: 'https://accounts.example.org' }
    expect(readSettings(oidc).oidc).toEqual({
      name: 'harbour',
      issuer: 'https://accounts.example.org',
    })
    expect(() => readSettings({ VITAE_OIDC_NAME: 'harbour' })).toThrow('VITAE_OIDC_ISSUER')
    expect(() => readSettings({ ...oidc, VITAE_OIDC_NAME: 'our harbour' })).toThrow('hyphens')
    for (const issuer of ['http://accounts.example.org', 'https://accounts.example.org/?a=b']) {
      expect(() => readSettings({ ...oidc, VITAE_OIDC_ISSUER: issuer }), issuer).toThrow(issuer)
    }
  })

  it('are told as wrong all at once', () => {
    const wrong = () =>
      readSettings({
        VITAE_URL: 'http://cv.example.org',
        VITAE_CORS_ORIGINS: '*',
        VITAE_LOGIN_PREFIX: 'my-aws-login',
        VITAE_BUDGET: 'much',
        VITAE_SMALL: 'tiny',
        VITAE_API_DOMAIN: 'api.example.org',
        VITAE_S3_ACCELERATION: 'fast',
        VITAE_VECTORS: 's3-vectors',
      })
    for (const name of [
      'VITAE_URL',
      'VITAE_CORS_ORIGINS',
      'VITAE_LOGIN_PREFIX',
      'VITAE_BUDGET',
      'VITAE_SMALL',
      'VITAE_ZONE_ID',
      'VITAE_S3_ACCELERATION',
      'VITAE_VECTORS',
    ]) {
      expect(wrong).toThrow(name)
    }
  })

  it('are not misspelt: the deploy stops', () => {
    expect(() => readSettings({ VITAE_SINGUP: 'invite' })).toThrow('did you mean VITAE_SIGNUP?')
  })

  it('are as on a server: blank ones are not set, and blanks around a value do not count', () => {
    const settings = readSettings({
      ...{ VITAE_SMALL: '', VITAE_WORKERS: ' ', VITAE_URL: 'https://cv.example.org/' },
      VITAE_CORS_ORIGINS: 'https://app.example.org, https://b.example.org',
    })
    expect(settings).toMatchObject({ isSmall: false, workers: 10, url: 'https://cv.example.org' })
    expect(settings.origins.slice(1)).toEqual(['https://app.example.org', 'https://b.example.org'])
  })

  it('stop the deploy where a value would stop its functions', () => {
    expect(() => readSettings({ VITAE_SIGNUP: 'maybe' })).toThrow('open, invite or closed')
    expect(() => readSettings({ VITAE_KEEP_EXPORTS_DAYS: '400' })).toThrow('from 1 to 365')
    expect(readSettings({ VITAE_SIGNUP: 'invite', VITAE_DATA: 'x' }).passedOn).toEqual({
      VITAE_SIGNUP: 'invite',
    })
  })

  it('are not those of a server without AWS that nothing reads here', () => {
    expect(() => readSettings({ VITAE_GOOGLE_CLIENT_ID: 'x' })).toThrow('VITAE_GOOGLE_CLIENT_ID')
  })

  it('are no secrets: one that is set as a variable stops the deploy', () => {
    for (const name of ['VITAE_AI_KEY', 'VITAE_SMTP_PASSWORD', 'VITAE_GOOGLE_CLIENT_SECRET']) {
      expect(() => readSettings({ [name]: 'something' }), name).toThrow(name)
    }
  })
})

describe('the lock of the packages of the backend', () => {
  const lock: {
    packages: Record<string, { resolved?: string; integrity?: string; inBundle?: boolean }>
  } = JSON.parse(readFileSync('amplify/package-lock.json', 'utf8'))
  // A folder of the project takes the place of one package (ADR locked-supply-chain).
  const ours = ['', 'without-data', 'node_modules/@aws-amplify/backend-data']
  const packages = Object.entries(lock.packages).filter(([path]) => !ours.includes(path))

  it('names no address, and each package by its content', () => {
    expect(packages.length).toBeGreaterThan(500)
    expect(packages.filter(([, one]) => one.resolved).map(([path]) => path)).toEqual([])
    const loose = packages.filter(([, one]) => !one.inBundle && !one.integrity)
    expect(loose.map(([path]) => path)).toEqual([])
  })
})
