import { expect } from 'vitest'
import type { Json, Properties, Resource, StackTemplate } from './synthesise'

export type Found = {
  stack: string
  id: string
  /** Of the construct, below its stack. */
  path: string
  resource: Resource
  properties: Properties
}

/** All resources of a type, over all stacks; of all types of a service for one that ends in `::`. */
export function resourcesOf(
  stacks: Readonly<Record<string, StackTemplate>>,
  type: string,
): Found[] {
  return Object.entries(stacks).flatMap(([stack, { Resources }]) =>
    Object.entries(Resources)
      .filter(([, { Type }]) => (type.endsWith('::') ? Type.startsWith(type) : Type === type))
      .map(([id, resource]) => ({
        stack,
        id,
        path: (resource.Metadata?.['aws:cdk:path'] ?? id).split('/').slice(1).join('/'),
        resource,
        properties: resource.Properties ?? {},
      })),
  )
}

/** A value inside of others; undefined where the way ends. */
export function at(
  value: Json | undefined,
  ...keys: readonly (string | number)[]
): Json | undefined {
  let here: Json | undefined = value
  for (const key of keys) {
    if (here === null || typeof here !== 'object') return undefined
    here = (here as Record<string | number, Json>)[key]
  }
  return here
}

/** A value of a template that may stand alone or in a list. */
export function listOf(value: Json | undefined): Json[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** The deletion policies of what people keep; what is protected from deletion could not go with a failed first deploy. */
export const retainedPolicies = [
  ['AWS::DynamoDB::GlobalTable', 'Retain'],
  ['AWS::Cognito::UserPool', 'Retain'],
  ['AWS::S3::Bucket', 'RetainExceptOnCreate'],
  ['AWS::SecretsManager::Secret', 'RetainExceptOnCreate'],
] as const

/**
 * Expects that all goes with the stack, what people wrote there, too, and that it takes no address of the site.
 *
 * @param retained the paths of what stays
 */
export function expectDisposable(
  stacks: Readonly<Record<string, StackTemplate>>,
  retained: readonly string[] = [],
): void {
  const all = (type: string) => resourcesOf(stacks, type)
  const kept = all('AWS::').filter(({ resource }) => resource.DeletionPolicy?.startsWith('Retain'))
  expect(kept.map(({ path }) => path)).toEqual(retained)
  expect(all('AWS::Cognito::UserPool')[0]?.properties.DeletionProtection).toBe('INACTIVE')
  const [replica] = listOf(all('AWS::DynamoDB::GlobalTable')[0]?.properties.Replicas)
  expect(at(replica, 'DeletionProtectionEnabled')).toBe(false)
  // A bucket with files in it cannot be deleted.
  expect(all('Custom::S3AutoDeleteObjects')).toHaveLength(1)
  for (const type of [
    ...['AWS::WAFv2::WebACL', 'AWS::CloudWatch::Dashboard', 'AWS::CloudWatch::Alarm'],
    ...['AWS::Budgets::Budget', 'AWS::KMS::Key', 'AWS::Route53::HealthCheck'],
    ...['AWS::Amplify::Domain', 'AWS::ApiGateway::DomainName'],
  ]) {
    expect(all(type), type).toEqual([])
  }
  expect(JSON.stringify(stacks)).not.toContain('cv.example.org')
}
