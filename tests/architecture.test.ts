import { describe, expect, it } from 'vitest'
import {
  importsOf,
  readSource,
  resolveImport,
  sourceFiles,
  typeImportsOf,
} from './support/source-files'

type Rule = {
  folder: string
  mayImport: string[]
  /** What it may import for its types alone. */
  mayImportTypes?: string[]
  /** The npm packages that it may use, where that is narrowed. */
  packages?: RegExp
}

/** What every part of the server may import. */
const serverCommons = ['lib/resume/', 'lib/api/', 'lib/server/outcome.ts', 'lib/server/owner.ts']
const portFolders = ['database', 'files', 'items', 'jobs', 'mail', 'metrics', 'secrets', 'identity']
const ports = [
  ...portFolders.map((name) => `lib/server/${name}/`),
  'lib/server/configuration-types.ts',
]

/**
 * Who may import whom (docs/architecture.md). The first rule whose folder holds a file counts. Inside
 * the server: api, services, repositories, ports, never back.
 */
const rules: Rule[] = [
  {
    folder: 'lib/api/',
    mayImport: ['lib/api/', 'lib/resume/'],
    packages: /^(zod|@hono\/zod-openapi)$/,
  },
  { folder: 'lib/resume/', mayImport: ['lib/resume/'], packages: /^(zod\/mini|fast-json-patch)$/ },
  // The thread around the engine: the one place of lib/pdf that knows where it runs.
  {
    folder: 'lib/pdf/worker/',
    mayImport: ['lib/pdf/', 'lib/resume/'],
    packages: /^(engine:font-urls|node:fs\/promises|node:worker_threads)$/,
  },
  {
    folder: 'lib/pdf/',
    mayImport: ['lib/pdf/', 'lib/resume/'],
    packages: /^(@react-pdf\/|pdfkit$|fflate$|react$|react\/)/,
  },
  // Every format says what the paper says: one walk over a document, in its blocks (ADR 0019).
  {
    folder: 'lib/exporters/',
    mayImport: [
      'lib/exporters/',
      'lib/resume/',
      'lib/pdf/blocks/',
      'lib/pdf/photo/',
      'lib/pdf/contrast.ts',
      'lib/pdf/fonts/registry.ts',
      'lib/pdf/templates/catalogue.ts',
    ],
    packages: /^docx$/,
  },
  {
    folder: 'lib/importers/',
    mayImport: ['lib/importers/', 'lib/resume/'],
    packages: /^(fflate|htmlparser2|commonmark|pdfjs-dist($|\/types\/))/,
  },
  { folder: 'lib/ai/', mayImport: ['lib/ai/', 'lib/resume/'] },
  { folder: 'lib/messages/', mayImport: ['lib/messages/'], packages: /^$/ },
  {
    folder: 'lib/browser/',
    mayImport: [
      'lib/browser/',
      'lib/resume/',
      'lib/pdf/',
      'lib/messages/',
      'lib/exporters/',
      'lib/importers/',
      'lib/ai/',
      'lib/api/errors.ts',
      'dist/',
    ],
    mayImportTypes: ['lib/api/'],
  },
  {
    folder: 'lib/server/repositories/',
    mayImport: [...serverCommons, ...ports, 'lib/server/repositories/', 'lib/server/home-types.ts'],
  },
  {
    folder: 'lib/server/services/',
    mayImport: [
      ...serverCommons,
      ...ports,
      'lib/server/services/',
      'lib/server/repositories/',
      'lib/server/render/',
      'lib/server/home-types.ts',
      'lib/messages/',
      'lib/importers/limits.ts',
    ],
    mayImportTypes: ['lib/importers/', 'lib/server/reader/'],
  },
  // Identity keeps its people in repositories; every other port is below them.
  {
    folder: 'lib/server/identity/',
    mayImport: [...serverCommons, ...ports, 'lib/server/repositories/', 'lib/messages/'],
  },
  ...portFolders.map((name) => ({
    folder: `lib/server/${name}/`,
    mayImport: [...serverCommons, ...ports, 'lib/messages/'],
    mayImportTypes: ['lib/server/home-types.ts'],
  })),
  {
    folder: 'lib/server/',
    mayImport: [
      'lib/server/',
      'lib/api/',
      'lib/resume/',
      'lib/pdf/',
      'lib/messages/',
      'lib/exporters/',
      'lib/importers/',
      'lib/ai/',
      'dist/',
    ],
  },
  {
    folder: 'components/ui/',
    mayImport: ['components/ui/', 'lib/messages/', 'lib/resume/rich-text.ts'],
  },
  {
    folder: 'components/',
    mayImportTypes: ['lib/api/', 'lib/importers/'],
    mayImport: [
      'components/',
      'lib/importers/draft/',
      'lib/api/errors.ts',
      'lib/resume/',
      'lib/browser/',
      'lib/messages/',
      'lib/pdf/types.ts',
      'lib/pdf/templates/catalogue.ts',
      'lib/pdf/contrast.ts',
      'lib/pdf/fonts/registry.ts',
    ],
  },
  {
    folder: 'app/',
    mayImport: [
      'app/',
      'components/',
      'lib/messages/',
      'lib/server/',
      'lib/browser/',
      'lib/resume/',
      'lib/api/errors.ts',
    ],
    mayImportTypes: ['lib/api/'],
  },
]

const files = sourceFiles(['app', 'components', 'lib']).filter(
  (file) => !/\.test\.tsx?$|\/testing\//.test(file),
)

function ruleOf(file: string) {
  return rules.find((rule) => file.startsWith(rule.folder))
}

describe('architecture', () => {
  it('sees the files that it judges', () => {
    expect(files.length).toBeGreaterThan(100)
    for (const folder of [
      'lib/resume/',
      'lib/pdf/',
      'lib/browser/',
      'lib/messages/',
      'lib/server/',
      'lib/api/',
      'components/ui/',
      'components/',
      'app/',
    ]) {
      expect(files.filter((file) => file.startsWith(folder)).length, folder).toBeGreaterThan(3)
    }
  })

  it('lets every file import only what its folder may', () => {
    const wrong: string[] = []
    for (const file of files) {
      const rule = ruleOf(file)
      if (!rule) {
        wrong.push(`${file}: no rule for its folder`)
        continue
      }
      const types = typeImportsOf(file)
      for (const specifier of importsOf(file)) {
        const target = resolveImport(file, specifier)
        const prefixes = types.has(specifier)
          ? [...rule.mayImport, ...(rule.mayImportTypes ?? [])]
          : rule.mayImport
        const allowed = target
          ? prefixes.some((prefix) => target.startsWith(prefix))
          : !rule.packages || rule.packages.test(specifier)
        if (!allowed) wrong.push(`${file} imports ${specifier}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('has no cycle of imports', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .map((specifier) => resolveImport(file, specifier))
          .filter((target): target is string => target !== null),
      ]),
    )
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: string[]) => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
        return
      }
      if (done.has(file)) return
      for (const target of graph.get(file) ?? []) visit(target, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })

  it('keeps what decides the bytes of a PDF free of the platform', () => {
    const forbidden =
      /\bIntl\b|\.toLocale\w*\(|\bDate\.now\b|new Date\(\)|from 'node:|\bperformance\.now\b/
    // The relative clock of ids is injected; workers and their measuring stand outside the engine.
    const exempt = /^lib\/resume\/(ids|testing\/)|^lib\/pdf\/worker\//
    const wrong = files
      .filter((file) => /^lib\/(resume|pdf)\//.test(file) && !exempt.test(file))
      .filter((file) => forbidden.test(readSource(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
    expect(wrong).toEqual([])
  })

  it('reads the environment in one place only', () => {
    const wrong = files.filter(
      (file) =>
        /process\.env/.test(readSource(file).replace(/\/\*[\s\S]*?\*\//g, '')) &&
        !['lib/server/config.ts', 'proxy.ts'].includes(file),
    )
    expect(wrong).toEqual([])
  })

  it('keeps files small enough to have one reason each', () => {
    const long = [...files, ...sourceFiles(['scripts', 'tests'])]
      .map((file) => ({ file, lines: readSource(file).split('\n').length }))
      .filter(({ lines }) => lines > 300)
    expect(long).toEqual([])
  })

  it('has no literal words in components', () => {
    const wrong: string[] = []
    const components = files.filter((file) => /^(components|app)\/.*\.tsx$/.test(file))
    expect(components.length).toBeGreaterThan(20)
    for (const file of components) {
      const code = readSource(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
      const attributes = code.matchAll(
        /\b(?:aria-label|title|placeholder|alt|label|description)="([^"]*[A-Za-z]{2}[^"]*)"/g,
      )
      for (const [, text] of attributes) wrong.push(`${file}: "${text}"`)
      for (const [, text] of code.matchAll(/<\w[^<>{}]*>\s*([A-Z][a-z]+[^<>{}=;()]*)<\//g)) {
        wrong.push(`${file}: ${text?.trim()}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
