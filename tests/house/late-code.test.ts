import { expect, it } from 'vitest'
import {
  codeElsewhere,
  partsElsewhere,
  partsOfEditor,
  partsOfMember,
} from '../e2e/support/late-parts'
import { readSource, resolveImport, sourceFiles } from '../support/source-files'

/** Finds the code that `import()` fetches in the screens: parts, and code of actions. */
function findLateCode() {
  const parts = new Set<string>()
  const others = new Set<string>()
  for (const file of sourceFiles(['app', 'components'], /\.tsx?$/)) {
    const code = readSource(file).replace(/typeof import\(/g, '')
    const isList = file === 'components/editor/shell/load-panel.ts'
    for (const match of code.matchAll(
      /(late(?:Part|Dialog)\(\s*\(\) =>\s*)?\bimport\(\s*'([^']+)'\s*\)/g,
    )) {
      const [, isPart, specifier = ''] = match
      if (isPart || isList) parts.add(resolveImport(file, specifier) ?? specifier)
      else others.add(file)
    }
  }
  return { parts: [...parts].sort(), others: [...others].sort() }
}

it('every part that comes late has its row, and none comes by another way', () => {
  const { parts, others } = findLateCode()
  const known = [...Object.keys(partsOfEditor), ...Object.keys(partsOfMember), ...partsElsewhere]
  expect(parts).toEqual(known.sort())
  expect(others).toEqual(Object.keys(codeElsewhere).sort())
  const withDynamic = sourceFiles(['app', 'components'], /\.tsx?$/).filter((file) =>
    /from 'next\/dynamic'|\blazy\(/.test(readSource(file)),
  )
  expect(withDynamic).toEqual([])
})
