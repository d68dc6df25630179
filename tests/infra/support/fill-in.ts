import { at } from './resources'
import type { Json, Resource, StackTemplate } from './synthesise'

const account = '123456789012'
const region = 'eu-central-1'

const pseudo: Readonly<Record<string, string>> = {
  'AWS::Region': region,
  'AWS::AccountId': account,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': 'vitae',
  'AWS::StackId': `arn:aws:cloudformation:${region}:${account}:stack/vitae/0`,
}

/** Returns the value that AWS would give for the name of a resource, by its type. */
function nameOf(id: string, { Type, Properties }: Resource, fill: (value: Json) => Json): string {
  const name = id.replace(/[0-9A-F]{8}$/, '').toLowerCase()
  switch (Type) {
    case 'AWS::SQS::Queue':
      return `https://sqs.${region}.amazonaws.com/${account}/${name}`
    case 'AWS::SNS::Topic':
      return `arn:aws:sns:${region}:${account}:${name}`
    case 'AWS::SecretsManager::Secret':
      return `arn:aws:secretsmanager:${region}:${account}:secret:${name}-AbCdEf`
    case 'AWS::IAM::ManagedPolicy':
      return `arn:aws:iam::${account}:policy/${name}`
    case 'AWS::Cognito::UserPool':
      return `${region}_Example01`
    case 'AWS::Cognito::UserPoolDomain':
      return String(fill(Properties?.Domain ?? null))
    default:
      return name
  }
}

/** Returns the value that AWS would give for an attribute, by the resource's type. */
function attributeOf(id: string, { Type }: Resource, attribute: string): string {
  if (attribute === 'GraphQLUrl')
    return `https://example.appsync-api.${region}.amazonaws.com/graphql`
  if (!/arn$/i.test(attribute)) return `${id.toLowerCase()}-${attribute.toLowerCase()}`
  const [, service = ''] = Type.toLowerCase().split('::')
  const name = id.replace(/[0-9A-F]{8}$/, '')
  const end = Type === 'AWS::Logs::LogGroup' ? ':*' : ''
  return `arn:aws:${service}:${region}:${account}:${name}${end}`
}

/**
 * Fills in what CloudFormation fills in at a deploy, with made-up names: references within a stack, and from
 * one to another by parameters and outputs.
 */
export function fillIn(
  stacks: Readonly<Record<string, StackTemplate>>,
  stack: string,
  value: Json,
): Json {
  const template = stacks[stack]
  const root = stacks.root
  if (!template || !root) throw new Error(`There is no stack ${stack}`)
  const fill = (inner: Json) => fillIn(stacks, stack, inner)

  const reference = (name: string): Json => {
    const known = pseudo[name]
    if (known) return known
    const resource = template.Resources[name]
    if (resource) return nameOf(name, resource, fill)
    const nested = Object.values(root.Resources).find(
      ({ Type, Properties }) =>
        Type === 'AWS::CloudFormation::Stack' && at(Properties, 'Parameters', name) !== undefined,
    )
    const given = at(nested?.Properties, 'Parameters', name)
    if (given === undefined) throw new Error(`${stack} has no ${name}`)
    return fillIn(stacks, 'root', given)
  }
  const attribute = ([id, ...names]: string[]): Json => {
    const resource = template.Resources[id ?? '']
    if (!resource || !id) throw new Error(`${stack} has no ${id}`)
    const name = names.join('.')
    if (resource.Type !== 'AWS::CloudFormation::Stack') return attributeOf(id, resource, name)
    const other = (resource.Metadata?.['aws:cdk:path'] ?? '').split('/')[1]?.split('.')[0] ?? ''
    const output = stacks[other]?.Outputs?.[name.replace('Outputs.', '')]
    if (!output) throw new Error(`${other} has no output ${name}`)
    return fillIn(stacks, other, output.Value)
  }

  if (Array.isArray(value)) return value.map(fill)
  if (value === null || typeof value !== 'object') return value
  const [[key, inner] = ['', null], ...more] = Object.entries(value)
  if (more.length === 0 && key === 'Ref') return reference(String(inner))
  if (more.length === 0 && key === 'Fn::GetAtt') return attribute(inner as string[])
  if (more.length === 0 && key === 'Fn::Join') {
    const [glue, parts] = inner as [string, Json[]]
    return parts.map((part) => String(fill(part))).join(glue)
  }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fill(one)]))
}
