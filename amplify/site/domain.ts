import type { Stack } from 'aws-cdk-lib'
import { CfnDomain } from 'aws-cdk-lib/aws-amplify'
import type { Settings } from '../settings'

/**
 * An address of its own for the site, where the operator has named one. Amplify asks for the certificate and renews
 * it. A zone of Route 53 in the same account gets its records from Amplify; at another provider somebody enters those
 * that the console shows, which the deploy does not wait for (docs/deploy.md).
 */
export function addSiteDomain(stack: Stack, { siteDomain, branch }: Settings): void {
  if (!siteDomain || !branch) return
  new CfnDomain(stack, 'SiteDomain', {
    appId: branch.appId,
    domainName: siteDomain,
    subDomainSettings: [{ branchName: branch.name, prefix: '' }],
    // Previews keep Amplify's addresses: nobody takes them for the site.
    enableAutoSubDomain: false,
  })
}
