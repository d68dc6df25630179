import { describe, expect, it } from 'vitest'
import { readSource, sourceFiles } from '../support/source-files'
import { acknowledged, wildcards } from './acknowledged'
import { fillIn } from './support/fill-in'
import { at, listOf, resourcesOf } from './support/resources'
import { type Finding, synthesise } from './support/synthesise'

type Statement = { role: string; action: string; resource: string }

const { stacks, findings } = await synthesise()

/** Which action a command of the SDK needs; the document client of DynamoDB leaves `Item` out. */
function actionOf(command: string): string {
  const items = ['Get', 'Put', 'Update', 'Delete', 'Query', 'Scan']
  if (items.includes(command)) {
    return `dynamodb:${command}${/Query|Scan/.test(command) ? '' : 'Item'}`
  }
  const others: Readonly<Record<string, string>> = {
    HeadObject: 's3:GetObject',
    ListObjectsV2: 's3:ListBucket',
    SendMessage: 'sqs:SendMessage',
    SendMessageBatch: 'sqs:SendMessage',
    ReceiveMessage: 'sqs:ReceiveMessage',
    DeleteMessage: 'sqs:DeleteMessage',
    ChangeMessageVisibility: 'sqs:ChangeMessageVisibility',
    SendEmail: 'ses:SendEmail',
    Publish: 'sns:Publish',
    GetSecretValue: 'secretsmanager:GetSecretValue',
  }
  return others[command] ?? `s3:${command}`
}

const holders = ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::Role'] as const

/** Region and account say nothing here. */
const shorten = (text: string) => text.replace(/:(eu-central-1)?:(123456789012)?:/, '::')

/** Everything that anybody is allowed: an action and a resource a line. */
function readStatements(): Statement[] {
  const found: Statement[] = []
  for (const { stack, path, properties } of holders.flatMap((one) => resourcesOf(stacks, one))) {
    const documents = [
      properties.PolicyDocument,
      ...listOf(properties.Policies).map((one) => at(one, 'PolicyDocument')),
    ]
    const role = path.replace(/\/(DefaultPolicy\/)?Resource$/, '')
    for (const document of documents) {
      for (const statement of listOf(at(document, 'Statement'))) {
        expect(at(statement, 'Effect'), role).toBe('Allow')
        for (const action of listOf(at(statement, 'Action'))) {
          for (const resource of listOf(at(statement, 'Resource'))) {
            const filled = String(fillIn(stacks, stack, resource))
            found.push({ role, action: String(action), resource: shorten(filled) })
          }
        }
      }
    }
  }
  return found
}

const statements = readStatements()

describe('what each part may', () => {
  it('is what was said: a change of it is a change of this list', async () => {
    expect(statements.length).toBeGreaterThan(200)
    const actions = new Map<string, string[]>()
    for (const { role, resource, action } of statements) {
      const place = `${role}  ${resource}`
      actions.set(place, [...(actions.get(place) ?? []), action.replace(/^\w+:/, '')])
    }
    const lines = [...actions].map(([place, names]) => `${place}  ${names.sort().join(' ')}`)
    await expect(`${lines.sort().join('\n')}\n`).toMatchFileSnapshot('statements.txt')
  })

  it('has no wildcard that nobody has given a reason for, and no reason left over', () => {
    const wild = statements.filter(
      ({ action, resource }) => action.includes('*') || resource.includes('*'),
    )
    const covers = (rule: (typeof wildcards)[number], one: Statement) =>
      rule.role.test(one.role) && rule.action.test(one.action) && rule.resource.test(one.resource)
    expect(wild.filter((one) => !wildcards.some((rule) => covers(rule, one)))).toEqual([])
    expect(wildcards.filter((rule) => !wild.some((one) => covers(rule, one)))).toEqual([])
  })

  it('covers every command that the adapters of AWS send', () => {
    const sources = sourceFiles(['lib/server']).filter((file) => /\/aws\/[^/]+$/.test(file))
    const sent = sources.flatMap((file) =>
      [...readSource(file).matchAll(/new (?:library\.)?(\w+)Command\(/g)].map(
        ([, name = '']) => name,
      ),
    )
    expect(sent).toContain('PutObject')
    const allowed = new Set(statements.map(({ action }) => action))
    const missing = [...new Set(sent)].filter((name) => !allowed.has(actionOf(name)))
    expect(missing).toEqual([])
  })

  it('goes to roles that only AWS itself can take on', () => {
    const roles = resourcesOf(stacks, 'AWS::IAM::Role')
    expect(roles.length).toBeGreaterThan(9)
    for (const { path, properties } of roles) {
      for (const one of listOf(at(properties.AssumeRolePolicyDocument, 'Statement'))) {
        const who = at(one, 'Principal')
        expect(at(who, 'Service') ?? at(who, 'Federated'), path).toBeDefined()
        expect(at(who, 'AWS'), path).toBeUndefined()
      }
    }
  })
})

it('the rules of AWS for solutions (cdk-nag) are kept, or there is a reason, and no reason is left over', () => {
  const covers = ({ rule, path }: (typeof acknowledged)[number], one: Finding) =>
    rule.test(one.rule) && path.test(one.path)
  expect(findings.length).toBeGreaterThan(10)
  expect(findings.filter((one) => !acknowledged.some((rule) => covers(rule, one)))).toEqual([])
  expect(acknowledged.filter((rule) => !findings.some((one) => covers(rule, one)))).toEqual([])
})
