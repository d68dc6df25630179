import { expect, it } from 'vitest'
import { readSource, resolveImport, sourceFiles } from '../support/source-files'

// What a home in a folder loads, and what a browser may ever get, has no client of AWS in it.

const isOfAws = (specifier: string) => /^@(aws-sdk|smithy)\//.test(specifier)

/** Lists the imports that a file loads as soon as it is loaded itself: neither types nor `import()`. */
function eagerImportsOf(path: string): string[] {
  const eager = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm
  return [...readSource(path).matchAll(eager)].map((match) => match[1] ?? '')
}

/** Every package that is loaded with files of ours, and by which one. */
function packagesOf(...starts: string[]): Map<string, string> {
  const packages = new Map<string, string>()
  const seen = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file) || !/\.(ts|tsx|mjs)$/.test(file)) return
    seen.add(file)
    for (const specifier of eagerImportsOf(file)) {
      const target = resolveImport(file, specifier)
      if (target) visit(target)
      else packages.set(specifier, file)
    }
  }
  for (const start of starts) visit(start)
  return packages
}

const ofAws = (...starts: string[]) => [...packagesOf(...starts)].filter(([name]) => isOfAws(name))

it('sees the packages of AWS where they are', () => {
  const names = ofAws('lib/server/open-aws-ports.ts').map(([name]) => name)
  expect(names).toContain('@aws-sdk/client-s3')
  expect(names).toContain('@aws-sdk/lib-dynamodb')
  expect([...packagesOf('lib/server/ports.ts').keys()]).toContain('node:sqlite')
})

it.each([
  'lib/server/ports.ts',
  'lib/server/boot/boot.ts',
  'lib/server/api/create-api.ts',
  'scripts/vitae/server/main.ts',
])('%s loads none of them', (start) => {
  expect(ofAws(start)).toEqual([])
})

it('no page, no component and nothing of a browser loads any', () => {
  const files = sourceFiles(['app', 'components', 'lib/browser'], /\.tsx?$/).filter(
    (file) => !/\.test\.tsx?$/.test(file),
  )
  expect(files.length).toBeGreaterThan(300)
  expect(ofAws(...files)).toEqual([])
})
