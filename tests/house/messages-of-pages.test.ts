import { expect, it } from 'vitest'
import * as areas from '@/lib/messages/areas'
import { importsOf, readSource, resolveImport, typeImportsOf } from '../support/source-files'

/** The files that come with a page: all that it imports, and not what it fetches later. */
function filesOf(pages: readonly string[]): Set<string> {
  const found = new Set<string>()
  const left = [...pages]
  for (let file = left.pop(); file; file = left.pop()) {
    if (found.has(file) || !/\.tsx?$/.test(file)) continue
    found.add(file)
    const text = readSource(file)
    const types = typeImportsOf(file)
    for (const specifier of importsOf(file)) {
      const isLate = !new RegExp(
        `(from|import) '${specifier.replace(/[$()[\]./]/g, '\\$&')}'`,
      ).test(text)
      const target = types.has(specifier) || isLate ? null : resolveImport(file, specifier)
      if (target) left.push(target)
    }
  }
  return found
}

/** The groups of messages that components of a file ask for. */
function groupsOf(file: string): string[] {
  const [, names = ''] =
    /import \{([^}]*)\} from '@\/lib\/messages\/areas'/.exec(readSource(file)) ?? []
  return names.split(',').flatMap((part) => {
    const area = Reflect.get(areas, part.trim().split(' as ')[0] ?? '')
    return area?.group === undefined ? [] : [area.group]
  })
}

const pages = ['editor', 'cvs', 'import', 'check', 'verify', 'jobs', 'extension']

/** Asked for by a press, whose messages are fetched with its code. */
const later = new Set(['components/editor/export/use-copy-as-text.ts'])

it.each(pages)('come with /%s: a part that waited for messages would empty it', (page) => {
  const file = `app/(workspace)/${page}/page.tsx`
  const [, list = ''] = /<PageGroups groups=\{\[([^\]]+)\]\}>/.exec(readSource(file)) ?? []
  const named = [...list.matchAll(/'(\w+)'/g)].map(([, group]) => group)
  const missing = [...filesOf([file, 'app/(workspace)/workspace-provider.tsx'])]
    .filter((one) => one.startsWith('components/') && !later.has(one))
    .flatMap((one) => groupsOf(one).map((group) => `${group} for ${one}`))
    .filter((wanted) => !['base', ...named].includes(wanted.split(' ')[0] ?? ''))
  expect(missing).toEqual([])
})
