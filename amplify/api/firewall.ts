import type { Stack } from 'aws-cdk-lib'
import type { RestApi } from 'aws-cdk-lib/aws-apigateway'
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2'
import type { Settings } from '../settings'

/**
 * AWS managed rules that inspect request bodies, or headers that programs leave out. They only count matches and
 * block nothing: a CV of 300 kB is no attack, and a user whose CV mentions `<script>` or `${jndi:` works in
 * security. Such text is escaped and treated as literal anyway.
 */
const onlyCounted: Readonly<Record<string, readonly string[]>> = {
  AWSManagedRulesCommonRuleSet: [
    'SizeRestrictions_BODY',
    'CrossSiteScripting_BODY',
    'GenericRFI_BODY',
    'GenericLFI_BODY',
    'EC2MetaDataSSRF_BODY',
    'NoUserAgent_HEADER',
  ],
  AWSManagedRulesKnownBadInputsRuleSet: [
    'Log4JRCE_BODY',
    'JavaDeserializationRCE_BODY',
    'ReactJSRCE_BODY',
  ],
  AWSManagedRulesAmazonIpReputationList: [],
}

/** Bodies from two megabytes on, by their Content-Length; the app accepts one at most. */
const tooLarge = '^([2-9][0-9]{6}|[0-9]{8,})$'

/** Metrics without request samples: samples hold paths, and paths may hold email addresses. */
const visibility = (metricName: string) => ({
  cloudWatchMetricsEnabled: true,
  metricName,
  sampledRequestsEnabled: false,
})

function managedRules(from: number): CfnWebACL.RuleProperty[] {
  return Object.entries(onlyCounted).map(([name, counted], at) => ({
    name,
    priority: from + at,
    overrideAction: { none: {} },
    statement: {
      managedRuleGroupStatement: {
        vendorName: 'AWS',
        name,
        ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
      },
    },
    visibilityConfig: visibility(name),
  }))
}

/** The firewall in front of the API's stage. */
export function addFirewall(stack: Stack, restApi: RestApi, { loginPrefix }: Settings): CfnWebACL {
  const firewall = new CfnWebACL(stack, 'Firewall', {
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    // CloudWatch counts by name, so each branch has its own.
    visibilityConfig: visibility(loginPrefix),
    rules: [
      {
        name: 'rate',
        priority: 0,
        action: { block: { customResponse: { responseCode: 429 } } },
        statement: {
          rateBasedStatement: { limit: 3_000, evaluationWindowSec: 300, aggregateKeyType: 'IP' },
        },
        visibilityConfig: visibility('rate'),
      },
      {
        name: 'size',
        priority: 1,
        action: { block: { customResponse: { responseCode: 413 } } },
        statement: {
          regexMatchStatement: {
            fieldToMatch: { singleHeader: { Name: 'content-length' } },
            regexString: tooLarge,
            textTransformations: [{ priority: 0, type: 'NONE' }],
          },
        },
        visibilityConfig: visibility('size'),
      },
      ...managedRules(2),
    ],
  })
  new CfnWebACLAssociation(stack, 'FirewallPlace', {
    resourceArn: restApi.deploymentStage.stageArn,
    webAclArn: firewall.attrArn,
  })
  return firewall
}
