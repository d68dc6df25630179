import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { productionVariables } from './support/production-variables.mjs'

/** Next's own reader of such files, from where Next has it. */
const ofNext = createRequire(createRequire(import.meta.url).resolve('next/package.json'))
const nextEnv: {
  loadEnvConfig: (
    folder: string,
    dev: boolean,
    log: Console,
    isForced: boolean,
  ) => {
    parsedEnv: Record<string, string>
  }
} = ofNext('@next/env')

const told = {
  version: '1.4',
  auth: { user_pool_id: 'eu-central-1_Example01' },
  storage: { bucket_name: 'vitae-files' },
  custom: { vitae: { home: 'aws' } },
}
const outputs = { ...told, custom: { ...told.custom, siteRoleArn: 'of no use to the server' } }

test('a hosted server is told where its home is, and what the operator has set', () => {
  const written = productionVariables(
    {
      VITAE_URL: 'https://cv.example.org',
      VITAE_PLANS: '{"free":{}}',
      PATH: '/bin',
      VITAE_PLAN: '',
    },
    outputs,
  )
  const VITAE_OUTPUTS = JSON.stringify(told)
  expect(written).toEqual({
    ok: true,
    variables: {
      VITAE_URL: 'https://cv.example.org',
      VITAE_PLANS: '{"free":{}}',
      VITAE_OUTPUTS,
    },
    text: [
      "VITAE_URL='https://cv.example.org'",
      `VITAE_PLANS='{"free":{}}'`,
      `VITAE_OUTPUTS='${VITAE_OUTPUTS}'`,
      '',
    ].join('\n'),
  })
})

test('every value comes back from the file as it was, as Next reads it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-production-variables-'))
  const given = {
    VITAE_MAIL_FROM: 'Vitae <cv@example.org>',
    VITAE_AI_PRICES: '{"a model":{"in":"$0.10","out":"$HOME # $$"}}',
    VITAE_AI_URL: 'https://models.example.org/v1?a=b&c=\\d',
  }
  const written = productionVariables(given, outputs)
  if (!written.ok) throw new Error(written.sentence)
  writeFileSync(join(folder, '.env.production'), written.text)
  const before = { ...process.env }
  vi.stubEnv('NODE_ENV', 'production')
  try {
    const { parsedEnv } = nextEnv.loadEnvConfig(folder, false, console, true)
    expect(parsedEnv).toEqual({ ...given, VITAE_OUTPUTS: JSON.stringify(told) })
  } finally {
    vi.unstubAllEnvs()
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    rmSync(folder, { recursive: true })
  }
})

test('a site takes the named addresses on the branch that they are meant for, and on no other', () => {
  const given = { VITAE_URL: 'https://cv.example.org', VITAE_PLAN: 'free', AWS_APP_ID: 'd1example' }
  const namesOf = (branch: Record<string, string>) => {
    const written = productionVariables({ ...given, ...branch }, outputs)
    return written.ok ? Object.keys(written.variables) : written.sentence
  }
  expect(namesOf({ AWS_BRANCH: 'main' })).toContain('VITAE_URL')
  expect(namesOf({ AWS_BRANCH: 'live', VITAE_DOMAIN_BRANCH: 'live' })).toContain('VITAE_URL')
  expect(namesOf({ AWS_BRANCH: 'smoke' })).toEqual(['VITAE_PLAN', 'VITAE_OUTPUTS'])
  const preview = { AWS_BRANCH: 'main', AWS_PULL_REQUEST_ID: '7' }
  expect(namesOf(preview)).toEqual(['VITAE_PLAN', 'VITAE_OUTPUTS'])
})

test('a build with a misspelt setting stops', () => {
  expect(productionVariables({ VITAE_SINGUP: 'invite' }, outputs)).toEqual({
    ok: false,
    sentence: 'VITAE_SINGUP is no setting of Vitae: did you mean VITAE_SIGNUP?',
  })
})

test('a build without a backend, with a secret or with an odd value stops', () => {
  expect(productionVariables({}, { custom: { vitae: { home: 'embedded' } } }).ok).toBe(false)
  expect(productionVariables({}, {}).ok).toBe(false)
  for (const name of [
    'VITAE_OIDC',
    'VITAE_AI_KEY',
    'VITAE_SMTP_PASSWORD',
    'VITAE_GOOGLE_CLIENT_SECRET',
  ]) {
    const written = productionVariables({ [name]: 'hidden' }, outputs)
    expect(written.ok, name).toBe(false)
    expect(JSON.stringify(written)).not.toContain('hidden')
  }
  expect(productionVariables({ VITAE_MAIL_FROM: "O'Hara <a@example.org>" }, outputs).ok).toBe(false)
})
