import type { Stack } from 'aws-cdk-lib'
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import {
  AwsCustomResource,
  AwsCustomResourcePolicy,
  PhysicalResourceId,
} from 'aws-cdk-lib/custom-resources'
import type { Foundation } from '../foundation'
import type { Settings } from '../settings'
import { siteStatements } from './grant'

/**
 * Adds the role of the site's own process, attached to its branch on Amplify; the task of a container gets the same
 * policy.
 */
export function addSiteRole(
  stack: Stack,
  foundation: Foundation,
  bucket: IBucket,
  settings: Settings,
): { role: Role; policy: ManagedPolicy } {
  const policy = new ManagedPolicy(stack, 'SitePolicy', {
    description: 'What the process of Vitae may do, wherever it runs',
    statements: siteStatements(stack, foundation, bucket, settings),
  })
  const role = new Role(stack, 'SiteRole', {
    description: 'The site on Amplify Hosting (SSR compute role)',
    assumedBy: new ServicePrincipal('amplify.amazonaws.com'),
    managedPolicies: [policy],
  })
  if (settings.branch) attachRole(stack, role, settings.branch)
  return { role, policy }
}

/** Attaches the role to the branch on Amplify, in the deploy of the backend, before the site is built. */
function attachRole(stack: Stack, role: Role, { appId, name }: { appId: string; name: string }) {
  const branchArn = stack.formatArn({
    service: 'amplify',
    resource: 'apps',
    resourceName: `${appId}/branches/${encodeURIComponent(name)}`,
  })
  new AwsCustomResource(stack, 'AttachSiteRole', {
    onUpdate: {
      service: 'Amplify',
      action: 'updateBranch',
      parameters: { appId, branchName: name, computeRoleArn: role.roleArn },
      physicalResourceId: PhysicalResourceId.of(`${appId}/${name}`),
    },
    policy: AwsCustomResourcePolicy.fromStatements([
      new PolicyStatement({ actions: ['amplify:UpdateBranch'], resources: [branchArn] }),
      new PolicyStatement({
        actions: ['iam:PassRole'],
        resources: [role.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'amplify.amazonaws.com' } },
      }),
    ]),
    // Uses the SDK of the Lambda runtime: a deploy fetches no package.
    installLatestAwsSdk: false,
  })
}
