import { defineBackend } from '@aws-amplify/backend'
import { Stack, Tags } from 'aws-cdk-lib'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import { grantAccess } from './access/grant'
import { addSiteRole } from './access/site-role'
import { addApiDomain, apiAddress } from './api/domain'
import { addFirewall } from './api/firewall'
import { addPlans } from './api/plans'
import { addRestApi } from './api/rest-api'
import { protectAuth } from './auth/protect'
import { auth } from './auth/resource'
import { settings } from './build-settings'
import { data } from './data/resource'
import { addFoundation } from './foundation'
import { functionFactories } from './functions/function-factories'
import { type FunctionName, functionNames } from './functions/lives'
import { connectJobs } from './jobs/connect'
import { addAlarms } from './operations/alarms'
import { addAvailability } from './operations/availability'
import { addBudget } from './operations/budget'
import { addDashboard } from './operations/dashboard'
import { addQueries } from './operations/queries'
import { describeHome, describeNews, withPlans, writeSettings } from './outputs'
import { addSiteDomain } from './site/domain'
import { notifyUploads } from './storage/notify-uploads'
import { protectBucket } from './storage/protect'
import { storage } from './storage/resource'

/**
 * Defines the AWS home of Vitae. Its stacks, in the order in which they may refer to each other: foundation; auth
 * and storage; jobs and api; operations.
 */
export const backend = defineBackend({ auth, data, storage, ...functionFactories })

const functions = Object.fromEntries(
  functionNames.map((name) => [name, backend[name].resources.lambda]),
) as Record<FunctionName, Lambda>

const { live, ...servers } = functions
const { table } = backend.data.resources
const foundation = addFoundation(table, live, backend.data.stack, settings)
const { userPool, userPoolClient, cfnResources } = backend.auth.resources
const { mails } = foundation
protectAuth({ stack: backend.auth.stack, userPool, ...cfnResources, mails }, settings)

const bucket = backend.storage.resources.bucket as Bucket
protectBucket(bucket, backend.storage.resources.cfnResources.cfnBucket, settings)
notifyUploads(bucket, functions.uploads, foundation.queues)

for (const drawing of [functions.worker, functions.render]) drawing.addLayers(foundation.fonts)
connectJobs(Stack.of(functions.worker), functions, foundation.queues, settings)
const stores = { bucket, userPool }
grantAccess(functions, foundation, stores, settings)

const apiStack = Stack.of(functions.api)
const restApi = addRestApi(apiStack, functions, settings)
addPlans(apiStack, restApi, foundation.secrets)
if (settings.kind === 'lasting' && !settings.isSmall) addFirewall(apiStack, restApi, settings)
addApiDomain(apiStack, restApi, settings)

const parts = { foundation, bucket, userPool, userPoolClient, settings }
const home = describeHome(parts, null)
// It reads one secret and nothing else, and is below the stacks that the outputs name.
live.addEnvironment('LINKS_ARN', foundation.secrets.named.links.secretArn)
for (const [name, lambda] of Object.entries(servers)) {
  const own = name === 'authoriser' ? withPlans(home, foundation) : home
  writeSettings(lambda, Stack.of(lambda), parts, own)
}

const operations = backend.createStack('operations')
if (settings.kind === 'lasting') {
  // Without `live` pages poll.
  const alarms = addAlarms(operations, servers, foundation, restApi, settings)
  const isProbed = settings.isSite && !settings.isSmall
  const available = isProbed ? addAvailability(operations, settings) : null
  addDashboard(operations, functions, foundation, restApi, alarms, { bucket, settings, available })
  addBudget(operations, foundation.topic, settings)
}
addQueries(operations, functions, settings)
addSiteDomain(operations, settings)
const site = addSiteRole(operations, foundation, stores, settings)

Tags.of(backend.stack).add('app', 'vitae')
backend.addOutput({
  data: describeNews(parts),
  custom: {
    vitae: describeHome(parts, apiAddress(restApi, settings)),
    // For an operator who attaches the role by hand, and for the site in a container; the app does not read them.
    siteRoleArn: site.role.roleArn,
    sitePolicyArn: site.policy.managedPolicyArn,
  },
})
