import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { functionNames } from '@/amplify/functions/lives'
import { readEnvironment } from '@/lib/server/config'
import { awsSchema } from '@/lib/server/config-aws'
import { fillIn } from './support/fill-in'
import { at, resourcesOf } from './support/resources'
import { customOutputsOf, type StackTemplate, synthesise } from './support/synthesise'

let stacks: Readonly<Record<string, StackTemplate>>

beforeAll(async () => {
  ;({ stacks } = await synthesise())
})

const readCustom = () => customOutputsOf(stacks)

describe('outputs', () => {
  it('are what the server reads at its start, all of it', () => {
    const vitae = at(readCustom(), 'vitae')
    const { secrets, identity, ...rest } = awsSchema.parse(vitae)
    expect(Object.entries(rest).filter(([, value]) => value === null)).toEqual([])
    expect(Object.keys(secrets).sort()).toEqual(['ai-key', 'links', 'seal', 'session'])
    expect(identity).toMatchObject({
      issuer: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Example01',
      domain: 'https://vitae-example.auth.eu-central-1.amazoncognito.com',
    })
    expect(rest.apiUrl).toBe('https://api.example.org')
  })

  it('tell the role that the site is given by hand', () => {
    expect(at(readCustom(), 'siteRoleArn')).toMatch(/^arn:aws:iam:/)
  })

  it('are what every function is told, and open a home with nothing else', () => {
    for (const name of functionNames) {
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
      const { configuration } = readEnvironment(
        { ...variables, AWS_LAMBDA_FUNCTION_NAME: name },
        '/var/task',
      )
      expect(configuration.home, name).toBe('aws')
      expect(configuration.url, name).toBe('https://cv.example.org')
    }
  })

  it('tell the site its address, its origins, and that cookies are for https alone', () => {
    const outputs = JSON.stringify(at(readCustom(), 'vitae'))
    const { configuration } = readEnvironment({ VITAE_OUTPUTS: outputs }, '/app')
    expect(configuration.url).toBe('https://cv.example.org')
    expect(configuration.isHttps).toBe(true)
  })

  it('have the shape that a build without AWS writes for itself', () => {
    const source = readFileSync('scripts/support/outputs.mjs', 'utf8')
    expect(source).toContain("custom: { vitae: { home: 'embedded' } }")
  })
})
