import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { functionNames } from '@/amplify/functions/lives'
import { loadEnvironment } from '@/lib/server/config/config'
import { productionVariables } from '@/scripts/support/production-variables.mjs'
import { amplifyOutputsOf, customOutputsOf } from './support/amplify-outputs'
import { fillIn } from './support/fill-in'
import { at, resourcesOf } from './support/resources'
import { synthesise } from './support/synthesise'

const { stacks } = await synthesise()

/** The configuration of a server that is told these outputs alone. */
const openWith = async (outputs: object) =>
  (await loadEnvironment({ VITAE_OUTPUTS: JSON.stringify(outputs) }, '/app')).configuration

it('are what the server reads at its start, all of it', async () => {
  const { aws } = await openWith(Object(await amplifyOutputsOf(stacks)))
  if (!aws) throw new Error('The outputs name no home on AWS.')
  const { secrets, identity, ...rest } = aws
  expect(Object.entries(rest).filter(([, value]) => value === null)).toEqual([])
  expect(Object.keys(secrets).sort()).toEqual(['ai-key', 'links', 'seal', 'session'])
  expect(identity).toEqual({
    userPoolId: 'eu-central-1_Example01',
    clientId: expect.stringMatching(/client/i),
    clientSecretArn: null,
    groups: { admin: 'admin', member: 'member', operator: 'operator' },
    issuer: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Example01',
    domain: 'https://vitae-example.auth.eu-central-1.amazoncognito.com',
  })
  expect(rest.apiUrl).toBe('https://api.example.org')
})

it('leave to Amplify’s own keys what Amplify has a key for', async () => {
  const ours = Object.keys(Object(at(await customOutputsOf(stacks), 'vitae')))
  expect(ours.filter((key) => /region|bucket|identity|pool|client/i.test(key))).toEqual([])
})

it('have the password policy of the pool', async () => {
  const [pool] = resourcesOf(stacks, 'AWS::Cognito::UserPool')
  const { MinimumLength, RequireSymbols } = Object(at(pool?.properties.Policies, 'PasswordPolicy'))
  expect([MinimumLength, RequireSymbols]).toEqual([12, false])
  const { min_length: length, ...kinds } = Object(
    at(await amplifyOutputsOf(stacks), 'auth', 'password_policy'),
  )
  expect([length, ...Object.values(kinds)]).toEqual([12, false, false, false, false])
})

it('tell the role that the site is given by hand', async () => {
  expect(at(await customOutputsOf(stacks), 'siteRoleArn')).toMatch(/^arn:aws:iam:/)
})

it('are what every function is told, and open the same home with nothing else', async () => {
  const site = (await openWith(Object(await amplifyOutputsOf(stacks)))).aws
  // `live` is told of one secret.
  for (const name of functionNames.filter((one) => one !== 'live')) {
    const found = resourcesOf(stacks, 'AWS::Lambda::Function').find(({ path }) =>
      path.endsWith(`/${name}/Resource`),
    )!
    const variables = fillIn(
      stacks,
      found.stack,
      at(found.properties.Environment, 'Variables') ?? {},
    ) as Record<string, string>
    // Lambda takes 4 kB of variables.
    expect(JSON.stringify(variables).length, name).toBeLessThan(3_500)
    const { configuration } = await loadEnvironment(
      { ...variables, AWS_LAMBDA_FUNCTION_NAME: name },
      '/var/task',
    )
    const { secrets, ...aws } = Object(configuration.aws)
    expect(aws, name).toEqual({ ...site, secrets: undefined, apiUrl: null })
    expect(secrets, name).toMatchObject(site?.secrets ?? {})
    expect(configuration.url, name).toBe('https://cv.example.org')
  }
})

it('tell the site its address, its origins, and that cookies are for https alone', async () => {
  const outputs = Object(await amplifyOutputsOf(stacks))
  const written = productionVariables({}, outputs)
  const line = written.ok ? written.text : ''
  const [, told = '{}'] = /^VITAE_OUTPUTS='(.*)'$/m.exec(line) ?? []
  const configuration = await openWith(JSON.parse(told))
  expect(configuration.url).toBe('https://cv.example.org')
  expect(configuration.isHttps).toBe(true)
})

it('have the shape that a build without AWS writes for itself', () => {
  const source = readFileSync('scripts/support/outputs.mjs', 'utf8')
  expect(source).toContain("custom: { vitae: { home: 'embedded' } }")
})
