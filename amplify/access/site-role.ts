import type { Stack } from 'aws-cdk-lib'
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { Foundation } from '../foundation'
import type { Settings } from '../settings'
import { siteStatements } from './grant'

/**
 * The role that the site's own process works with. Amplify takes it by hand once (docs/deploy.md); the same
 * policy goes to the task of a container.
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
  return { role, policy }
}
