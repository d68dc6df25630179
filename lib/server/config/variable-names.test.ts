import { afterEach, expect, it, vi } from 'vitest'
import { readProcessEnvironment } from './config'
import { describeUnknownNames } from './variable-names.mjs'

afterEach(() => vi.unstubAllEnvs())

it.each([
  ['VITAE_SINGUP', 'VITAE_SIGNUP'],
  ['VITAE_SIGN_UP', 'VITAE_SIGNUP'],
  ['VITAE_TRUSTED_PROXY', 'VITAE_TRUSTED_PROXIES'],
  ['VITAE_CORS_ORIGIN', 'VITAE_CORS_ORIGINS'],
  ['VITAE_KEEP_EXPORT_DAYS', 'VITAE_KEEP_EXPORTS_DAYS'],
  ['VITAE_DATTA', 'VITAE_DATA'],
  ['VITAE_ULR', 'VITAE_URL'],
  ['vitae_scim', 'VITAE_SCIM'],
  ['VITAE_SMTP_PASWORD', 'VITAE_SMTP_PASSWORD'],
  ['VITEA_SIGNUP', 'VITAE_SIGNUP'],
  ['VITAE-SIGNUP', 'VITAE_SIGNUP'],
  ['VITAE_SIGNUP ', 'VITAE_SIGNUP'],
])('takes %s for %s', (name, setting) => {
  expect(describeUnknownNames({ [name]: 'a value' })).toEqual([
    `${name} is no setting of Vitae: did you mean ${setting}?`,
  ])
})

it('guesses nothing where no setting is near, and says no value', () => {
  expect(describeUnknownNames({ VITAE_FAVOURITE_COLOUR: 'secret' })).toEqual([
    'VITAE_FAVOURITE_COLOUR is no setting of Vitae: remove it, or see docs/operating.md.',
  ])
})

it('lets what something reads pass, and what is empty or of others', () => {
  const fine = { VITAE_SIGNUP: 'invite', VITAE_DOMAIN: 'cv.example.org', VITAE_OUT: 'folder' }
  const tests = { VITAE_TEST_SEED: '1', VITAE_TEST_ANYTHING: 'yes' }
  expect(
    describeUnknownNames({
      ...fine,
      ...tests,
      VITAE_SINGUP: '',
      PORT: '3000',
      HOME: '/',
      VITE_URL: 'x',
    }),
  ).toEqual([])
})

it('stops a server together with bad values, and no server on AWS', async () => {
  vi.stubEnv('VITAE_SINGUP', 'invite')
  vi.stubEnv('VITAE_SCIM', 'perhaps')
  await expect(readProcessEnvironment()).rejects.toMatchObject({
    sentences: [
      'VITAE_SINGUP is no setting of Vitae: did you mean VITAE_SIGNUP?',
      'VITAE_SCIM is "perhaps", but it must be yes or no.',
    ],
  })
  vi.stubEnv('VITAE_OUTPUTS', JSON.stringify({ custom: { vitae: { home: 'aws' } } }))
  const error = await readProcessEnvironment().catch((reason: Error) => reason)
  expect(String(error)).not.toContain('VITAE_SINGUP')
  expect(String(error)).toContain('VITAE_SCIM')
})
