import type { Stack } from 'aws-cdk-lib'
import { ApiKey, type RestApi, type ThrottleSettings } from 'aws-cdk-lib/aws-apigateway'
import { type PlanName, planNames } from '@/lib/api/plans'
import type { Secrets } from '../data/secrets'

/**
 * Rate limit per second of all users of a plan together. It only caps the bill: the limits of a key and of a user
 * are in the app (ADR api-operations).
 */
const ceilings: Readonly<Record<PlanName, ThrottleSettings | undefined>> = {
  free: { rateLimit: 100, burstLimit: 200 },
  standard: { rateLimit: 300, burstLimit: 600 },
  unlimited: undefined,
}

/** A key of API Gateway and a usage plan for each plan of ours. */
export function addPlans(stack: Stack, restApi: RestApi, { plans }: Secrets): void {
  for (const name of planNames) {
    const key = new ApiKey(stack, `Key-${name}`, {
      description: `Vitae: the plan ${name}`,
      // A reference that CloudFormation looks up at deploy: the value is in no template.
      value: plans[name].secretValue.unsafeUnwrap(),
    })
    const plan = restApi.addUsagePlan(`Plan-${name}`, {
      description: `Vitae: the plan ${name}`,
      throttle: ceilings[name],
      apiStages: [{ api: restApi, stage: restApi.deploymentStage }],
    })
    plan.addApiKey(key)
  }
}
