import { readFileSync } from 'node:fs'
import { App, Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { Bucket, type CfnBucket } from 'aws-cdk-lib/aws-s3'
import { describe, expect, it } from 'vitest'
import { listEntities } from '@/amplify/data/schema'
import { readSettings } from '@/amplify/settings'
import { protectBucket } from '@/amplify/storage/protect'
import { at, listOf, resourcesOf, retainedPolicies } from './support/resources'
import { firstPush, type Json, synthesise } from './support/synthesise'

const { stacks } = await synthesise()

const only = (type: string) => {
  const [found, ...more] = resourcesOf(stacks, type)
  if (!found || more.length > 0) throw new Error(`Expected one ${type}`)
  return found
}

describe('what people keep', () => {
  it('outlives its stack', () => {
    for (const [type, policy] of retainedPolicies) {
      const found = resourcesOf(stacks, type)
      expect(found.length, type).toBeGreaterThan(0)
      for (const { resource, path } of found) {
        expect([resource.DeletionPolicy, resource.UpdateReplacePolicy], path).toEqual([
          policy,
          'Retain',
        ])
      }
    }
  })

  it('is not emptied by a helper of CDK', () => {
    expect(resourcesOf(stacks, 'Custom::S3AutoDeleteObjects')).toEqual([])
    expect(JSON.stringify(stacks)).not.toContain('aws-cdk:auto-delete-objects')
  })

  it('cannot be deleted by mistake, and can be put back in time', () => {
    const { properties } = only('AWS::DynamoDB::GlobalTable')
    const replicas = listOf(properties.Replicas)
    expect(replicas.length).toBe(1)
    for (const replica of replicas) {
      expect(at(replica, 'DeletionProtectionEnabled')).toBe(true)
      expect(at(replica, 'PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled')).toBe(
        true,
      )
    }
    expect(only('AWS::Cognito::UserPool').properties.DeletionProtection).toBe('ACTIVE')
  })

  it('is in a table as the items port knows it', () => {
    const { properties } = only('AWS::DynamoDB::GlobalTable')
    expect(properties.BillingMode).toBe('PAY_PER_REQUEST')
    expect(properties.KeySchema).toEqual([
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ])
    expect(properties.GlobalSecondaryIndexes).toEqual([
      {
        IndexName: 'gsi1',
        KeySchema: [
          { AttributeName: 'gsi1pk', KeyType: 'HASH' },
          { AttributeName: 'gsi1sk', KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'ALL' },
      },
    ])
    expect(properties.TimeToLiveSpecification).toEqual({ AttributeName: 'ttl', Enabled: true })
    expect(properties.StreamSpecification).toBeUndefined()
  })

  it('is listed in the docs, entity by entity', async () => {
    const page = readFileSync('docs/deploy.md', 'utf8')
    for (const [place, entities] of Object.entries(await listEntities())) {
      expect(page, place).toContain(`| ${entities.map((key) => `\`${key}\``).join(', ')} |\n`)
    }
  })

  it('is in a bucket that is versioned, encrypted and closed', () => {
    const { properties } = only('AWS::S3::Bucket')
    expect(properties.VersioningConfiguration).toEqual({ Status: 'Enabled' })
    expect(JSON.stringify(properties.BucketEncryption)).toContain('AES256')
    expect(properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    })
    const rules = listOf(at(properties.LifecycleConfiguration, 'Rules'))
    const rule = (id: string) => rules.find((one) => at(one, 'Id') === id)
    for (const id of ['uploads', 'exports']) {
      expect(at(rule(id), 'ExpirationInDays')).toBe(7)
      expect(at(rule(id), 'Prefix')).toBe(`${id}/`)
    }
    expect(at(rule('parts'), 'AbortIncompleteMultipartUpload', 'DaysAfterInitiation')).toBe(1)
    expect(at(rule('parts'), 'NoncurrentVersionExpiration', 'NoncurrentDays')).toBe(30)
    // What was sent out, and what photos were made into, stays until its owner takes it away.
    expect(rules.filter((one) => at(one, 'ExpirationInDays') !== undefined).length).toBe(2)
  })
})

describe('who gets in', () => {
  it('comes by TLS alone, to the bucket, the queues and the topic', () => {
    const policies = [
      ...resourcesOf(stacks, 'AWS::S3::BucketPolicy'),
      ...resourcesOf(stacks, 'AWS::SQS::QueuePolicy'),
      ...resourcesOf(stacks, 'AWS::SNS::TopicPolicy'),
    ]
    expect(policies.length).toBe(6)
    for (const { properties, path } of policies) {
      const refused = listOf(at(properties.PolicyDocument, 'Statement')).filter(
        (one) =>
          at(one, 'Effect') === 'Deny' &&
          at(one, 'Condition', 'Bool', 'aws:SecureTransport') === 'false',
      )
      expect(refused.length, path).toBe(1)
    }
  })

  it('is named: no origin is everybody', () => {
    const cors = listOf(at(only('AWS::S3::Bucket').properties.CorsConfiguration, 'CorsRules'))
    expect(cors.map((rule) => at(rule, 'AllowedOrigins'))).toEqual([['https://cv.example.org']])
    expect(cors.flatMap((rule) => listOf(at(rule, 'AllowedHeaders')))).toEqual(['content-type'])
    const answers = resourcesOf(stacks, 'AWS::ApiGateway::GatewayResponse')
    expect(answers.length).toBe(3)
    for (const { properties } of answers) {
      expect(
        at(properties.ResponseParameters, 'gatewayresponse.header.Access-Control-Allow-Origin'),
      ).toBe("'https://cv.example.org'")
    }
    // Preflights are answered by the app, which knows the origins; the gateway answers none itself.
    expect(JSON.stringify(resourcesOf(stacks, 'AWS::ApiGateway::Method'))).not.toMatch(
      /Access-Control-Allow-Origin|"MOCK"/,
    )
  })

  it('is somebody: the identity pool takes no guests', () => {
    expect(only('AWS::Cognito::IdentityPool').properties.AllowUnauthenticatedIdentities).toBe(false)
  })

  it('proves it as at home, and for 15 minutes', () => {
    const pool = only('AWS::Cognito::UserPool').properties
    expect(listOf(at(pool.Policies, 'SignInPolicy', 'AllowedFirstAuthFactors')).sort()).toEqual([
      'EMAIL_OTP',
      'PASSWORD',
      'WEB_AUTHN',
    ])
    expect(pool.MfaConfiguration).toBe('OPTIONAL')
    expect(pool.EnabledMfas).toEqual(['SOFTWARE_TOKEN_MFA'])
    expect(pool.UserPoolTier).toBe('ESSENTIALS')
    expect(JSON.stringify(pool.WebAuthnRelyingPartyID)).toContain('vitae-example.auth.')
    expect(at(pool.EmailConfiguration, 'From')).toBe('cv@example.org')
    expect(JSON.stringify(at(pool.EmailConfiguration, 'SourceArn'))).toContain(
      ':identity/example.org',
    )
    const client = only('AWS::Cognito::UserPoolClient').properties
    expect(client).toMatchObject({
      AccessTokenValidity: 15,
      IdTokenValidity: 15,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'days' },
      EnableTokenRevocation: true,
      PreventUserExistenceErrors: 'ENABLED',
      AllowedOAuthFlows: ['code'],
      SupportedIdentityProviders: ['COGNITO'],
      ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    })
    for (const address of [...listOf(client.CallbackURLs), ...listOf(client.LogoutURLs)]) {
      expect(String(address)).toMatch(/^https:\/\/cv\.example\.org\//)
    }
    const groups = resourcesOf(stacks, 'AWS::Cognito::UserPoolGroup').map(
      ({ properties }) => properties.GroupName,
    )
    expect(groups.sort()).toEqual(['admin', 'member', 'operator'])
    expect(only('AWS::Cognito::UserPoolDomain').properties).toMatchObject({
      Domain: 'vitae-example',
      ManagedLoginVersion: 2,
    })
  })

  it('finds queues and the topic encrypted', () => {
    for (const { properties, path } of resourcesOf(stacks, 'AWS::SQS::Queue')) {
      expect(properties.SqsManagedSseEnabled, path).toBe(true)
    }
    expect(only('AWS::SNS::Topic').properties.KmsMasterKeyId).toBeDefined()
    expect(only('AWS::KMS::Key').properties.EnableKeyRotation).toBe(true)
    // It remains when VITAE_SMALL takes it out of the stack.
    expect(only('AWS::KMS::Key').resource.DeletionPolicy).toBe('Retain')
  })
})

/** Every text of a template. */
function textsOf(value: Json | undefined): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (value === null || value === undefined || typeof value !== 'object') return []
  return Object.values(value).flatMap(textsOf)
}

describe('secrets', () => {
  it('are in Secrets Manager, each made there', () => {
    const secrets = resourcesOf(stacks, 'AWS::SecretsManager::Secret')
    expect(secrets.length).toBe(7)
    for (const { properties } of secrets) {
      expect(properties.SecretString).toBeUndefined()
      expect(properties.GenerateSecretString).toBeDefined()
    }
  })

  it('are in no output and no variable of a function: names alone', () => {
    const lambdas = resourcesOf(stacks, 'AWS::Lambda::Function')
    const outputs = Object.values(stacks).flatMap(({ Outputs = {} }) => Object.values(Outputs))
    const texts = [
      ...lambdas.flatMap(({ properties }) => textsOf(properties.Environment)),
      ...outputs.flatMap(({ Value }) => textsOf(Value)),
    ]
    expect(texts.length).toBeGreaterThan(20)
    expect(texts.filter((text) => text.includes('resolve:secretsmanager'))).toEqual([])
    const variables = lambdas.flatMap(({ properties }) =>
      Object.keys((at(properties.Environment, 'Variables') ?? {}) as object),
    )
    expect(variables.filter((name) => /SECRET|PASSWORD|(^|_)KEY$/.test(name))).toEqual([])
  })
})

it.each(['yes', ''])('uploads are accelerated where VITAE_S3_ACCELERATION is "%s"', (asked) => {
  const stack = new Stack(new App(), 'Files')
  const bucket = new Bucket(stack, 'Bucket')
  const settings = readSettings({ ...firstPush, VITAE_S3_ACCELERATION: asked })
  protectBucket(bucket, bucket.node.defaultChild as CfnBucket, settings)
  const [found] = Object.values(Template.fromStack(stack).findResources('AWS::S3::Bucket'))
  expect(found?.Properties.AccelerateConfiguration).toEqual(
    asked ? { AccelerationStatus: 'Enabled' } : undefined,
  )
})
