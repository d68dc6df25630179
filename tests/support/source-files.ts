import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Paths (from the root, with /) of all source files below the folders that match `ending`. */
export function sourceFiles(folders: string[], ending = /\.(ts|tsx|mjs)$/): string[] {
  const found: string[] = []
  const walk = (folder: string) => {
    for (const name of readdirSync(folder)) {
      if (name === 'node_modules') continue
      const path = join(folder, name)
      if (statSync(path).isDirectory()) walk(path)
      else if (ending.test(name)) found.push(relative(root, path).replaceAll('\\', '/'))
    }
  }
  for (const folder of folders) if (existsSync(join(root, folder))) walk(join(root, folder))
  return found.sort()
}

export const readSource = (path: string) => readFileSync(join(root, path), 'utf8')

const importPattern =
  /(?:^|[\s;])(?:import|export)\s+(?:type\s+)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|new URL\(\s*['"](\.[^'"]+)['"]/g

/** Lists the imports of a file, in source order, static and dynamic. */
export function importsOf(path: string): string[] {
  const code = readSource(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  return [...code.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

/** Returns the modules that a file imports for their types alone, which leaves nothing in a bundle. */
export function typeImportsOf(path: string): Set<string> {
  const types = readSource(path).matchAll(/^import type [^'";]*?\sfrom '([^']+)'/gm)
  return new Set([...types].map((match) => match[1] ?? ''))
}

/**
 * The project file that an import means, or `null` for a package.
 *
 * @throws when an import of ours leads nowhere
 */
export function resolveImport(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.') && !specifier.startsWith('@/')) return null
  const base = specifier.startsWith('@/')
    ? join(root, specifier.slice(2))
    : resolve(join(root, dirname(from)), specifier)
  const endings = ['', '.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts']
  const hit = endings
    .map((ending) => base + ending)
    .find((file) => existsSync(file) && statSync(file).isFile())
  const path = relative(root, hit ?? base).replaceAll('\\', '/')
  if (!hit && !path.startsWith('dist/'))
    throw new Error(`${from} imports ${specifier}, which is not there`)
  return path
}
