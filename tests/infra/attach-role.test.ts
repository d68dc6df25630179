import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { startJsonService } from '@/tests/contract/doubles/json-service'
import { listOf, resourcesOf } from './support/resources'
import { synthesise } from './support/synthesise'

// The step of a deploy that attaches the site's role to its branch, against a double of Amplify.

/** A branch with settings that an update must not lose. */
const branch = {
  branchArn: 'arn:aws:amplify:eu-central-1:123456789012:apps/d1example/branches/main',
  branchName: 'main',
  displayName: 'main',
  stage: 'NONE',
  framework: 'Next.js - SSR',
  description: 'The site',
  environmentVariables: { VITAE_AI_MODEL: 'a-model' },
  enableAutoBuild: true,
  enableBasicAuth: true,
  basicAuthCredentials: 'dXNlcjp3b3Jk',
  enablePullRequestPreview: true,
  ttl: '5',
  buildSpec: 'version: 1',
  backend: { stackArn: 'arn:aws:cloudformation:eu-central-1:123456789012:stack/vitae/1' },
  computeRoleArn: 'arn:aws:iam::123456789012:role/Former',
}
const computeRoleArn = 'arn:aws:iam::123456789012:role/SiteRole'
const asked = { appId: 'd1example', branchName: 'main', computeRoleArn }

let amplify: Awaited<ReturnType<typeof startJsonService>>
let attach: typeof import('@/amplify/access/attach-role').handler

beforeAll(async () => {
  amplify = await startJsonService('AMPLIFY', () => ({ body: { branch } }))
  process.env.AWS_REGION ??= 'eu-central-1'
  attach = (await import('@/amplify/access/attach-role')).handler
})
afterAll(() => amplify.stop())
beforeEach(() => {
  amplify.log.length = 0
})

it.each(['Create', 'Update'] as const)('%s sends the whole branch with the role', async (type) => {
  const answer = await attach({ RequestType: type, ResourceProperties: asked })
  expect(answer).toEqual({ PhysicalResourceId: 'd1example/main' })
  const path = '/apps/d1example/branches/main'
  expect(amplify.log.map(({ method, path: at }) => [method, at])).toEqual([
    ['GET', path],
    ['POST', path],
  ])
  const { branchArn: _, branchName: __, stage: ___, ...settings } = branch
  expect(amplify.log[1]?.body).toEqual({ ...settings, computeRoleArn })
})

it('Delete changes nothing: the branch goes with its stack', async () => {
  await attach({ RequestType: 'Delete', ResourceProperties: asked })
  expect(amplify.log).toEqual([])
})

it('runs after Amplify has linked the branch to its stack, as both send the whole branch', async () => {
  const { stacks } = await synthesise()
  const [attached] = resourcesOf(stacks, 'Custom::SiteRoleOfBranch')
  expect(attached?.properties).toMatchObject({ appId: 'd1example', branchName: 'main' })
  const [linked] = resourcesOf(stacks, 'Custom::AmplifyBranchLinkerResource')
  const [operations] = resourcesOf(stacks, 'AWS::CloudFormation::Stack').filter(({ path }) =>
    path.startsWith(`${attached?.stack}.`),
  )
  expect(listOf(operations?.resource.DependsOn)).toContain(linked?.id)
})
