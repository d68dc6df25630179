import { expect, it } from 'vitest'
import { facts } from '@/scripts/aws-costs.mjs'
import { countFacts } from '../support/count-facts'
import { lint, linter } from '../support/lint'
import { resourcesOf, retainedPolicies } from '../support/resources'
import { synthesiseOther } from '../support/synthesise'

// The branch of the site with VITAE_SMALL, in the same app.

const { stacks } = await synthesiseOther({ VITAE_SMALL: 'yes' })

const all = (type: string) => resourcesOf(stacks, type)

it.skipIf(!linter)('follows the rules of cfn-lint', () => {
  expect(lint(stacks)).toEqual([])
})

it('has no firewall, no key, no health check and six alarms, each with a topic to ring', () => {
  for (const type of [
    ...['AWS::WAFv2::WebACL', 'AWS::WAFv2::WebACLAssociation', 'AWS::KMS::Key'],
    ...['AWS::Route53::HealthCheck', 'Custom::AWS'],
  ]) {
    expect(all(type), type).toEqual([])
  }
  const names = all('AWS::CloudWatch::Alarm').map(({ id }) => id.replace(/[0-9A-F]{8}$/, ''))
  expect(names.sort()).toEqual([
    ...['ApiErrors', 'DeadLetters', 'JobsAge', 'SiteErrors', 'SweepsFailed', 'Unread'],
  ])
  // Nobody could publish to a topic with AWS's default key for SNS.
  expect(all('AWS::SNS::Topic').map(({ properties }) => properties.KmsMasterKeyId)).toEqual([
    undefined,
  ])
  expect(JSON.stringify(all('AWS::SNS::TopicPolicy'))).toContain('cloudwatch.amazonaws.com')
  expect(JSON.stringify(stacks)).not.toContain('kms:')
})

it('costs what the sheet says', () => {
  expect(countFacts(stacks)).toEqual(facts.small)
})

it('retains what people wrote, encrypted by the same keys of AWS', () => {
  for (const [type, policy] of retainedPolicies) {
    expect(all(type).length, type).toBeGreaterThan(0)
    for (const { resource, path } of all(type)) expect(resource.DeletionPolicy, path).toBe(policy)
  }
  const [table] = all('AWS::DynamoDB::GlobalTable')
  expect(table?.properties.SSESpecification).toEqual({ SSEEnabled: false })
  expect(JSON.stringify(all('AWS::S3::Bucket')[0]?.properties.BucketEncryption)).toContain('AES256')
})
