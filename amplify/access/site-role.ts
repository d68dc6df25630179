import { fileURLToPath } from 'node:url'
import { CustomResource, Duration, type Stack } from 'aws-cdk-lib'
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs'
import { Provider } from 'aws-cdk-lib/custom-resources'
import type { Foundation } from '../foundation'
import { nodeRuntime } from '../functions/runtime'
import type { Settings } from '../settings'
import { type Stores, siteStatements } from './grant'

/**
 * Adds the role of the site's own process, attached to its branch on Amplify; the task of a container gets the same
 * policy.
 */
export function addSiteRole(
  stack: Stack,
  foundation: Foundation,
  stores: Stores,
  settings: Settings,
): { role: Role; policy: ManagedPolicy } {
  const policy = new ManagedPolicy(stack, 'SitePolicy', {
    description: 'What the process of Vitae may do, wherever it runs',
    statements: siteStatements(stack, foundation, stores, settings),
  })
  const role = new Role(stack, 'SiteRole', {
    description: 'The site on Amplify Hosting (SSR compute role)',
    assumedBy: new ServicePrincipal('amplify.amazonaws.com'),
    managedPolicies: [policy],
  })
  if (settings.branch) attachRole(stack, role, settings.branch)
  return { role, policy }
}

/**
 * Attaches the role to the branch on Amplify, in the deploy of the backend, before the site is built, and after Amplify
 * has linked the branch to its stack: both send the whole branch.
 */
function attachRole(stack: Stack, role: Role, { appId, name }: { appId: string; name: string }) {
  const branchArn = stack.formatArn({
    service: 'amplify',
    resource: 'apps',
    resourceName: `${appId}/branches/${encodeURIComponent(name)}`,
  })
  const attach = new NodejsFunction(stack, 'AttachRole', {
    entry: fileURLToPath(new URL('attach-role.ts', import.meta.url)),
    runtime: nodeRuntime,
    timeout: Duration.seconds(30),
    // With the SDK that is tested: that of the runtime may not know the role of a branch.
    bundling: { externalModules: [] },
    initialPolicy: [
      new PolicyStatement({
        actions: ['amplify:GetBranch', 'amplify:UpdateBranch'],
        resources: [branchArn],
      }),
      new PolicyStatement({
        actions: ['iam:PassRole'],
        resources: [role.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'amplify.amazonaws.com' } },
      }),
    ],
  })
  const { serviceToken } = new Provider(stack, 'AttachRoleProvider', { onEventHandler: attach })
  const linker = stack.nestedStackParent?.node.tryFindChild('AmplifyBranchLinker')
  if (!linker) throw new Error('Amplify made no linker of the branch.')
  new CustomResource(stack, 'AttachedRole', {
    serviceToken,
    resourceType: 'Custom::SiteRoleOfBranch',
    properties: { appId, branchName: name, computeRoleArn: role.roleArn },
  }).node.addDependency(linker)
}
