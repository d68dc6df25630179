import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { root } from '../support/source-files'

type Manifest = Partial<
  Record<
    'dependencies' | 'devDependencies' | 'optionalDependencies' | 'overrides',
    Record<string, string>
  >
>
type Edge = { name: string; spec: string; type: string; error: string | null }
type TreeNode = { location: string; edgesOut: Map<string, Edge> }
type Arborist = new (options: {
  path: string
}) => { loadVirtual: () => Promise<{ inventory: Map<string, TreeNode> }> }

/** Returns the folders that have a lock file, from the root. */
export function lockFolders(): string[] {
  const files = execFileSync(
    'git',
    ['ls-files', '-co', '--exclude-standard', '*package-lock.json'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  return files
    .trim()
    .split('\n')
    .map((file) => file.replace(/\/?package-lock\.json$/, '') || '.')
}

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))

/** npm's own reader of lock files, of the npm on the path. */
function loadArborist(): Arborist {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const npm = folders.map((folder) => join(folder, 'npm')).find((file) => existsSync(file))
  if (npm === undefined) throw new Error('npm is not on the path.')
  return createRequire(realpathSync(npm))('@npmcli/arborist')
}

/** A version by its tag in a registry: the lock file has decided it. */
const isTag = (spec: string) => /^[a-z]+$/.test(spec)

/**
 * Returns the dependencies of a lock file that it resolves to nothing or to a version outside of their range, peers
 * included: what `npm ci` refuses, asked without a registry.
 */
export async function readBrokenEdges(folder: string): Promise<string[]> {
  const { inventory } = await new (loadArborist())({ path: join(root, folder) }).loadVirtual()
  return [...inventory.values()].flatMap(({ location, edgesOut }) =>
    [...edgesOut.values()]
      .filter(({ error, type, spec }) => {
        const isOptional = type === 'optional' || type === 'peerOptional'
        return error !== null && !(error === 'MISSING' && isOptional) && !isTag(spec)
      })
      .map(({ name, spec, error }) => `${location} > ${name}@${spec}: ${error}`),
  )
}
