import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { functionNames } from '@/amplify/functions/lives'
import { readSource, sourceFiles } from '../../support/source-files'
import { lint, linter } from '../support/lint'
import { at, listOf, resourcesOf } from '../support/resources'
import { type Synthesis, synthesiseWithCode } from '../support/synthesise'

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

/** Each by its address and with an address that it has confirmed; what proves us there is no text in a template. */
function expectProviders({ stacks }: Synthesis) {
  const found = resourcesOf(stacks, 'AWS::Cognito::UserPoolIdentityProvider')
  const types = found.map(({ properties }) => properties.ProviderType)
  expect(types.sort()).toEqual(['Google', 'OIDC', 'SAML'])
  for (const { properties } of found) {
    expect(properties.AttributeMapping, String(properties.ProviderType)).toMatchObject({
      email: 'email',
      email_verified: 'email_verified',
    })
    const secret = at(properties.ProviderDetails, 'client_secret')
    expect(typeof secret, String(properties.ProviderType)).not.toBe('string')
  }
  const [client] = resourcesOf(stacks, 'AWS::Cognito::UserPoolClient')
  expect(listOf(client?.properties.SupportedIdentityProviders).sort()).toEqual(
    ['COGNITO', ...found.map(({ properties }) => String(properties.ProviderName))].sort(),
  )
  expect(client?.resource.DependsOn).toEqual(expect.arrayContaining(found.map(({ id }) => id)))
}

it('a deploy sends each function its code, the fonts as a layer, and every way to sign in', async () => {
  await synthesiseWithCode((synthesis, folder) => {
    const { stacks } = synthesis
    expectProviders(synthesis)
    if (linter) expect(lint(stacks)).toEqual([])
    const folderOf = (key: unknown) => join(folder, `asset.${String(key).replace(/\.zip$/, '')}`)
    const lambdas = resourcesOf(stacks, 'AWS::Lambda::Function')
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
    const [layer] = resourcesOf(stacks, 'AWS::Lambda::LayerVersion')
    const layered = folderOf(at(layer?.properties.Content, 'S3Key'))
    for (const fonts of ['dist/han-fonts', 'lib/pdf/fonts/files']) {
      expect(existsSync(join(layered, fonts)), fonts).toBe(true)
    }
    for (const name of ['worker', 'render']) {
      const drawing = lambdas.find(({ path }) => path.endsWith(`/${name}/Resource`))
      expect(drawing?.properties.Layers, name).toHaveLength(1)
    }
  })
})
