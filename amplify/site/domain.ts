import type { Stack } from 'aws-cdk-lib'
import { CfnDomain } from 'aws-cdk-lib/aws-amplify'
import type { Settings } from '../settings'

/**
 * Adds a domain of its own for the site, if the operator has named one. Amplify requests and renews the
 * certificate. In a Route 53 zone of the same account Amplify creates the records; with another DNS provider the
 * operator enters the records that the console shows, which the deploy does not wait for (docs/deploy.md).
 */
export function addSiteDomain(stack: Stack, { siteDomain, branch }: Settings): void {
  if (!siteDomain || !branch) return
  new CfnDomain(stack, 'SiteDomain', {
    appId: branch.appId,
    domainName: siteDomain,
    subDomainSettings: [{ branchName: branch.name, prefix: '' }],
    // Previews keep Amplify's addresses, so that they are not mistaken for the site.
    enableAutoSubDomain: false,
  })
}
