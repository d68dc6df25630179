import { productionVariables } from '../../scripts/support/production-variables.mjs'
import type { ContainerSettings } from './stack'

type Environment = Readonly<Record<string, string | undefined>>

/** Part of `amplify_outputs.json` that the stack itself reads. */
type Outputs = {
  storage?: { aws_region?: string }
  custom?: { sitePolicyArn?: string; vitae?: { home?: string; topicArn?: string } }
}

/**
 * Reads the settings of the container's stack.
 *
 * @param environment `VITAE_URL` and `VITAE_CERTIFICATE_ARN`, and the settings that the backend was deployed with
 * @param outputs the backend's `amplify_outputs.json`
 * @throws Error with a sentence for everything that is missing
 */
export function readContainerSettings(
  environment: Environment,
  outputs: Outputs,
): Omit<ContainerSettings, 'image'> & { region: string } {
  const { VITAE_CERTIFICATE_ARN: certificateArn = '', ...given } = environment
  const url = environment.VITAE_URL ?? ''
  const region = outputs.storage?.aws_region ?? ''
  const sitePolicyArn = outputs.custom?.sitePolicyArn ?? ''
  const wrong: string[] = []
  if (!url.startsWith('https://')) {
    wrong.push('VITAE_URL has to name the address that people see, with https.')
  }
  if (!new RegExp(`^arn:aws[a-z-]*:acm:${region}:`).test(certificateArn)) {
    wrong.push(
      `VITAE_CERTIFICATE_ARN has to name a certificate of ACM in ${region || 'the region of the backend'}, for the host of VITAE_URL.`,
    )
  }
  const told = productionVariables(given, outputs)
  if (!told.ok) wrong.push(told.sentence)
  else if (sitePolicyArn === '') {
    wrong.push('amplify_outputs.json names no custom.sitePolicyArn: deploy the backend once more.')
  }
  if (!told.ok || wrong.length > 0) throw new Error(wrong.join('\n'))
  const topicArn = outputs.custom?.vitae?.topicArn ?? null
  return { region, certificateArn, sitePolicyArn, topicArn, variables: told.variables }
}
