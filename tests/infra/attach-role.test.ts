import { afterAll, expect, it } from 'vitest'
import { handler } from '@/amplify/access/attach-role'
import { startJsonService } from '@/tests/contract/doubles/json-service'
import { listOf, resourcesOf } from './support/resources'
import { synthesise } from './support/synthesise'

// The step of a deploy that attaches the site's role to its branch, against a double of Amplify.

/** A branch with settings that an update must not lose. */
const settings = {
  displayName: 'main',
  environmentVariables: { VITAE_AI_MODEL: 'a-model' },
  enableBasicAuth: true,
  basicAuthCredentials: 'dXNlcjp3b3Jk',
  buildSpec: 'version: 1',
  backend: { stackArn: 'arn:aws:cloudformation:eu-central-1:123456789012:stack/vitae/1' },
}
const branch = { ...settings, branchName: 'main', stage: 'NONE', computeRoleArn: 'another' }
const computeRoleArn = 'arn:aws:iam::123456789012:role/SiteRole'
const asked = { appId: 'd1example', branchName: 'main', computeRoleArn }

const amplify = await startJsonService('AMPLIFY', () => ({ body: { branch } }))
afterAll(() => amplify.stop())
process.env.AWS_REGION ??= 'eu-central-1'

it('sends the whole branch with the role, and changes nothing when it is deleted', async () => {
  const answer = { PhysicalResourceId: 'd1example/main' }
  for (const RequestType of ['Update', 'Delete'] as const) {
    expect(await handler({ RequestType, ResourceProperties: asked })).toEqual(answer)
  }
  const address = '/apps/d1example/branches/main'
  const log = amplify.log.map(({ method, path }) => `${method} ${path}`)
  expect(log).toEqual([`GET ${address}`, `POST ${address}`])
  expect(amplify.log[1]?.body).toEqual({ ...settings, computeRoleArn })
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
