import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { functionNames } from '@/amplify/functions/lives'
import { readSource, sourceFiles } from '../../support/source-files'
import { amplifyOutputsOf } from '../support/amplify-outputs'
import { at, resourcesOf } from '../support/resources'
import type { StackTemplate, Synthesis } from '../support/synthesise'
import { type Push, push } from './support/push'

// What Amplify deploys with the first push.

let clone: string
let cloud: Push['cloud']
let stacks: Push['stacks']

beforeAll(async () => {
  ;({ clone, cloud, stacks } = await push())
}, 900_000)

/** Templates without what bundling and cdk-nag change: hashes of code, and the list of constructs. */
const comparable = (templates: object) =>
  JSON.parse(JSON.stringify(templates).replace(/[0-9a-f]{64}/g, 'HASH'), (key, value) =>
    key === 'Analytics' || key.startsWith('aws:asset:') ? undefined : value,
  )

/** Threads and processes that services start, by the file that they look for. */
const ownThreads = [
  ...new Set(
    sourceFiles(['lib/server']).flatMap((file) =>
      [...readSource(file).matchAll(/dist\/([a-z]+-node-[a-z]+\.mjs)`/g)].map(([, name]) => name!),
    ),
  ),
]

/** The functions that have them, where that is not the worker alone. */
const alsoIn: Record<string, string[]> = {
  'engine-node-worker.mjs': ['worker', 'render'],
  'compute-node-worker.mjs': ['api', 'worker'],
  // There is no canvas beside functions.
  'paint-node-worker.mjs': [],
}

describe('the deploy of the backend', () => {
  const readUploaded = (url: unknown): StackTemplate => {
    const [key = ''] = /[0-9a-f]{64}\.json/.exec(JSON.stringify(url)) ?? []
    return JSON.parse(cloud.files.get(key) ?? 'null')
  }

  it('creates one stack, by the role of the bootstrap, with its capabilities and no parameter', () => {
    const [asked, ...more] = cloud.created.map((one) => Object.fromEntries(one))
    expect(more).toEqual([])
    expect(asked).toMatchObject({
      StackName: expect.stringMatching(/^amplify-d1example-main-branch-/),
      RoleARN: expect.stringMatching(/^arn:aws:iam::\d+:role\/cdk-.*-cfn-exec-role-/),
      'Capabilities.member.1': 'CAPABILITY_IAM',
      'Capabilities.member.2': 'CAPABILITY_NAMED_IAM',
      'Capabilities.member.3': 'CAPABILITY_AUTO_EXPAND',
      Parameters: '',
    })
    expect(Object.values(stacks.root?.Parameters ?? {})).toEqual([
      expect.objectContaining({ Default: '/cdk-bootstrap/hnb659fds/version' }),
    ])
  })

  const readSent = (): Synthesis['stacks'] => {
    const root = readUploaded(cloud.created[0]?.get('TemplateURL'))
    const nested = resourcesOf({ root }, 'AWS::CloudFormation::Stack').map(
      ({ path, properties }) => [path.split('.')[0], readUploaded(properties.TemplateURL)] as const,
    )
    return { root, ...Object.fromEntries(nested) }
  }

  it('sends the templates that the other tests look at, and each file that they name', () => {
    const sent = readSent()
    expect(comparable(sent)).toEqual(comparable(stacks))
    const named = new Set(JSON.stringify(sent).match(/[0-9a-f]{64}\.(zip|json)/g))
    expect(named.size).toBeGreaterThan(15)
    expect([...named].filter((key) => !cloud.files.has(key))).toEqual([])
  })

  it('sends each function its code, and the fonts as a layer', () => {
    const lambdas = resourcesOf(readSent(), 'AWS::Lambda::Function')
    const folderOf = (key: unknown) =>
      join(clone, '.amplify/artifacts/cdk.out', `asset.${String(key).replace(/\.zip$/, '')}`)
    const folders = functionNames.map((name) => {
      const found = lambdas.find(({ path }) => path.endsWith(`/${name}/Resource`))
      expect(found?.properties.Handler).toBe('index.handler')
      return folderOf(at(found?.properties.Code, 'S3Key'))
    })
    for (const one of folders) expect(existsSync(join(one, 'index.mjs')), one).toBe(true)
    // Each has its own: a change of one sends the others to nobody.
    expect(new Set(folders).size).toBe(functionNames.length)
    const has = (one: string, name: string) => existsSync(join(one, 'dist', name))
    for (const name of ownThreads) {
      const having = functionNames.filter((_, at) => has(folders[at]!, name))
      expect(having, name).toEqual(alsoIn[name] ?? ['worker'])
    }
    const [layer] = resourcesOf(readSent(), 'AWS::Lambda::LayerVersion')
    const layered = folderOf(at(layer?.properties.Content, 'S3Key'))
    for (const fonts of ['dist/late-fonts', 'lib/pdf/fonts/files']) {
      expect(existsSync(join(layered, fonts)), fonts).toBe(true)
    }
    for (const name of ['worker', 'render']) {
      const drawing = lambdas.find(({ path }) => path.endsWith(`/${name}/Resource`))
      expect(drawing?.properties.Layers, name).toHaveLength(1)
    }
  })

  it('writes the outputs that the other tests compute', async () => {
    const written = JSON.parse(readFileSync(join(clone, 'amplify_outputs.json'), 'utf8'))
    expect(written).toEqual(await amplifyOutputsOf(stacks))
  })

  it('was installed with a cache that the next build finds', () => {
    expect(readdirSync(join(clone, '.npm', '_cacache')).length).toBeGreaterThan(0)
  })
})
