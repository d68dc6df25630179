import { describe, expect, it } from 'vitest'
import { resourcesOf } from './support/resources'
import { type Json, synthesise } from './support/synthesise'

const { stacks } = await synthesise()

/** Which other resources of its stack something points at. */
function pointsAt(value: Json | undefined, ids: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((inner) => pointsAt(inner, ids))
  if (value === null || value === undefined || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'Ref' || key === 'DependsOn') {
      return [inner].flat().filter((id): id is string => typeof id === 'string' && ids.has(id))
    }
    if (key === 'Fn::GetAtt' && Array.isArray(inner)) {
      return [inner[0]].filter((id): id is string => typeof id === 'string' && ids.has(id))
    }
    return pointsAt(inner, ids)
  })
}

/** A way from a resource back to itself; empty where there is none. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const visit = (id: string, way: string[]): string[] => {
    if (way.includes(id)) return [...way.slice(way.indexOf(id)), id]
    if (done.has(id)) return []
    for (const next of graph.get(id) ?? []) {
      const found = visit(next, [...way, id])
      if (found.length > 0) return found
    }
    done.add(id)
    return []
  }
  for (const id of graph.keys()) {
    const found = visit(id, [])
    if (found.length > 0) return found
  }
  return []
}

describe('the stacks of the backend', () => {
  it('are those that a reader of Amplify expects', () => {
    const names = ['api', 'auth', 'foundation', 'jobs', 'operations', 'root', 'storage']
    expect(Object.keys(stacks).sort()).toEqual(names)
  })

  it('have no cycle, neither inside of one nor between them', () => {
    for (const [name, { Resources }] of Object.entries(stacks)) {
      const ids = new Set(Object.keys(Resources))
      const graph = new Map(
        Object.entries(Resources).map(([id, resource]) => [
          id,
          // What was synthesised came as JSON; its type names the parts that other tests read.
          pointsAt(resource as unknown as Json, ids).filter((other) => other !== id),
        ]),
      )
      expect(graph.size, name).toBeGreaterThan(0)
      expect(findCycle(graph), name).toEqual([])
    }
  })

  it('finds a cycle where there is one', () => {
    const graph = new Map(Object.entries({ a: ['b'], b: ['c'], c: ['b'] }))
    expect(findCycle(graph)).toEqual(['b', 'c', 'b'])
  })

  it('stay far below what CloudFormation takes: 500 resources and a megabyte a stack', () => {
    for (const [name, template] of Object.entries(stacks)) {
      expect(Object.keys(template.Resources).length, name).toBeLessThan(200)
      expect(JSON.stringify(template).length, name).toBeLessThan(500_000)
    }
  })

  it('have what each home needs, once', () => {
    const counts = {
      'DynamoDB::GlobalTable': 1,
      'S3::Bucket': 1,
      'Cognito::UserPool': 1,
      'Cognito::UserPoolClient': 1,
      'Cognito::UserPoolDomain': 1,
      'Cognito::ManagedLoginBranding': 1,
      'SQS::Queue': 4,
      'Lambda::EventSourceMapping': 3,
      'Lambda::LayerVersion': 1,
      'ApiGateway::RestApi': 1,
      'ApiGateway::UsagePlan': 3,
      'ApiGateway::ApiKey': 3,
      'WAFv2::WebACL': 1,
      'WAFv2::WebACLAssociation': 1,
      'Amplify::Domain': 1,
      'Budgets::Budget': 1,
      'CloudWatch::Dashboard': 1,
      'SNS::Topic': 1,
    }
    for (const [type, count] of Object.entries(counts)) {
      expect(resourcesOf(stacks, `AWS::${type}`).length, type).toBe(count)
    }
  })

  it('give the site its own address, and previews none', () => {
    const [{ properties } = { properties: {} }] = resourcesOf(stacks, 'AWS::Amplify::Domain')
    expect(properties).toEqual({
      AppId: 'd1example',
      DomainName: 'cv.example.org',
      EnableAutoSubDomain: false,
      SubDomainSettings: [{ BranchName: 'main', Prefix: '' }],
    })
  })

  it('name the project on every resource that can be paid for', () => {
    const tagged = resourcesOf(stacks, 'AWS::Lambda::Function').filter(({ properties }) =>
      JSON.stringify(properties.Tags ?? null).includes('"Key":"app","Value":"vitae"'),
    )
    expect(tagged.length).toBe(resourcesOf(stacks, 'AWS::Lambda::Function').length)
  })
})
