import { RemovalPolicy } from 'aws-cdk-lib'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { type PlanName, planNames } from '@/lib/api/plans'
import type { Settings } from '../settings'

/** Secrets that the deploy generates: 43 letters and digits, which base64url decodes to 32 bytes. */
type MadeName = 'session' | 'links' | 'seal'

export type Secrets = {
  /** By the name that the secrets port uses. */
  named: Readonly<Record<MadeName, Secret> & Record<string, Secret>>
  /** Keys by which API Gateway distinguishes plans. No API client ever receives one. */
  plans: Readonly<Record<PlanName, Secret>>
}

/**
 * Adds the secrets, which only the functions can read. They outlive their stack: without `seal` the secrets that
 * users entered cannot be decrypted again, and without `links` every link that was sent out ends.
 */
export function addSecrets(scope: Construct, { passedOn, kind }: Settings): Secrets {
  const make = (name: string, description: string) =>
    new Secret(scope, `Secret-${name}`, {
      description,
      generateSecretString: { passwordLength: 43, excludePunctuation: true },
      removalPolicy:
        kind === 'lasting' ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY,
    })
  const generate = (name: MadeName) => make(name, `Vitae: ${name}`)
  const named: Record<MadeName, Secret> & Record<string, Secret> = {
    session: generate('session'),
    links: generate('links'),
    seal: generate('seal'),
  }
  // The operator replaces the generated value.
  if (passedOn.VITAE_AI_PROVIDER) named['ai-key'] = make('ai-key', 'Vitae: key of the model server')
  if (passedOn.VITAE_VECTORS === 'pinecone') {
    named['pinecone-key'] = make('pinecone-key', 'Vitae: key of Pinecone')
  }
  const plans = Object.fromEntries(
    planNames.map((name) => [name, make(`plan-${name}`, `Vitae: API Gateway's key of ${name}`)]),
  ) as Record<PlanName, Secret>
  return { named, plans }
}
