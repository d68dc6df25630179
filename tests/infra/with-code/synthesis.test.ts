import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { functionNames } from '@/amplify/functions/lives'
import { readSource, sourceFiles } from '../../support/source-files'
import { at, resourcesOf } from '../support/resources'
import { synthesiseWithCode } from '../support/synthesise'

/** Threads and processes that services start, by the file that they look for. */
const ownThreads = [
  ...new Set(
    sourceFiles(['lib/server']).flatMap((file) =>
      [...readSource(file).matchAll(/dist\/([a-z]+-node-[a-z]+\.mjs)`/g)].map(([, name]) => name!),
    ),
  ),
]

it('a deploy sends each function its code, and the fonts as a layer', async () => {
  await synthesiseWithCode(({ stacks }, folder) => {
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
      expect(having, name).toEqual(name.startsWith('engine') ? ['worker', 'render'] : ['worker'])
    }
    const [layer] = resourcesOf(stacks, 'AWS::Lambda::LayerVersion')
    const fonts = join(folderOf(at(layer?.properties.Content, 'S3Key')), 'dist', 'han-fonts')
    expect(existsSync(fonts)).toBe(true)
    for (const name of ['worker', 'render']) {
      const drawing = lambdas.find(({ path }) => path.endsWith(`/${name}/Resource`))
      expect(drawing?.properties.Layers, name).toHaveLength(1)
    }
  })
})
