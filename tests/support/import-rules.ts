import { serverImportRules } from './server-import-rules'

export type ImportRule = {
  /** Folder of the files, or a pattern of their paths. */
  folder: string | RegExp
  mayImport: (string | RegExp)[]
  /** Folders within those, or files of a pattern, which it may not. */
  mayNotImport?: (string | RegExp)[]
  /** Folders that it may import for their types alone. */
  mayImportTypes?: (string | RegExp)[]
  /** The npm packages that it may use, where that is narrowed. */
  packages?: RegExp
}

/** Who may import whom (docs/architecture.md). The first rule that fits a file counts. */
export const importRules: readonly ImportRule[] = [
  {
    folder: 'lib/api/',
    mayImport: [
      'lib/api/',
      'lib/resume/',
      'lib/ai/client/model-providers.ts',
      'lib/ai/client/model-error-codes.ts',
      'lib/ai/coverage/coverage-states.ts',
      'lib/ai/tailoring/strengths.ts',
      'lib/language/tags.ts',
      'lib/ai/wording/ways.ts',
      'lib/importers/import-limits.ts',
      'lib/messages/calendar-day.ts',
      'lib/messages/locales.ts',
    ],
    packages: /^(zod|@hono\/zod-openapi)$/,
  },
  // Knows languages, and neither CVs nor files: everything else may ask it.
  { folder: 'lib/language/', mayImport: ['lib/language/'], packages: /^$/ },
  { folder: 'lib/resume/', mayImport: ['lib/resume/', 'lib/language/'], packages: /^zod\/mini$/ },
  // The thread around the engine: the one place of lib/pdf that knows where it runs.
  {
    folder: 'lib/pdf/worker/',
    mayImport: ['lib/pdf/', 'lib/resume/', 'lib/language/'],
    packages: /^(engine:font-urls|node:fs\/promises|node:worker_threads)$/,
  },
  {
    folder: 'lib/pdf/own-template/',
    mayImport: ['lib/pdf/', 'lib/resume/', 'lib/language/'],
    packages: /^zod\/mini$/,
  },
  {
    folder: 'lib/pdf/',
    mayImport: ['lib/pdf/', 'lib/resume/', 'lib/language/'],
    packages: /^(@react-pdf\/|pdfkit$|fflate$|react$|react\/)/,
  },
  // Every format says what the paper says: one walk over a document, in its blocks (ADR 0019).
  {
    folder: 'lib/exporters/',
    mayImport: [
      'lib/exporters/',
      'lib/language/',
      'lib/resume/',
      'lib/pdf/blocks/',
      'lib/pdf/photo/',
      'lib/pdf/contrast.ts',
      'lib/pdf/fonts/font-families.ts',
      'lib/pdf/fonts/registry.ts',
      'lib/pdf/templates/',
      'lib/pdf/wide-separator.ts',
    ],
    mayImportTypes: ['lib/pdf/pdf-types.ts'],
    packages: /^docx$/,
  },
  {
    folder: 'lib/importers/',
    mayImport: ['lib/importers/', 'lib/resume/', 'lib/language/'],
    packages: /^(fflate|htmlparser2|commonmark|pdfjs-dist($|\/types\/)|yaml$)/,
  },
  // The way to models: the server's, and the page's for a model of the person's own (ADR 0123).
  {
    folder: 'lib/ai/client/',
    mayImport: ['lib/ai/client/', 'lib/ai/text/', 'lib/resume/'],
    packages: /^(openai($|\/)|zod$)/,
  },
  {
    folder: 'lib/ai/prompts/',
    mayImport: ['lib/ai/prompts/', 'lib/resume/'],
    mayImportTypes: [
      'lib/ai/client/',
      'lib/ai/tailoring/',
      'lib/language/tags.ts',
      'lib/ai/wording/',
    ],
    packages: /^zod$/,
  },
  // Requests to a model, step by step, wherever it is (ADR 0123): they take what the API takes, and ask with prompts.
  {
    folder: 'lib/ai/stages/',
    mayImport: ['lib/ai/', 'lib/resume/', 'lib/language/', 'lib/importers/draft/'],
    mayNotImport: ['lib/ai/client/'],
    mayImportTypes: ['lib/ai/client/', 'lib/api/'],
  },
  {
    folder: 'lib/ai/',
    mayImport: ['lib/ai/', 'lib/resume/', 'lib/language/'],
    mayImportTypes: ['lib/ai/prompts/'],
    mayNotImport: ['lib/ai/client/', 'lib/ai/prompts/'],
  },
  { folder: 'lib/messages/', mayImport: ['lib/messages/', 'dist/messages/'], packages: /^$/ },
  // The one place of the page that opens a model (ADR 0123).
  {
    folder: 'lib/browser/ai/page/',
    mayImport: [
      'lib/browser/',
      'lib/language/',
      'lib/resume/',
      'lib/ai/',
      'lib/messages/',
      'dist/',
    ],
    mayImportTypes: ['lib/api/'],
  },
  {
    folder: 'lib/browser/',
    mayImport: [
      'lib/browser/',
      'lib/language/',
      'lib/resume/',
      'lib/pdf/',
      'lib/messages/',
      'lib/exporters/',
      'lib/importers/',
      'lib/ai/',
      'lib/api/errors.ts',
      'lib/api/space-paths.ts',
      'dist/',
    ],
    mayNotImport: ['lib/ai/client/', 'lib/ai/prompts/', 'lib/ai/stages/'],
    mayImportTypes: ['lib/api/', 'lib/ai/client/'],
  },
  ...serverImportRules,
  {
    folder: 'components/ui/',
    mayImport: [
      'components/ui/',
      'lib/browser/share/qr-code.ts',
      'lib/browser/device/',
      'lib/language/unicode/',
      'lib/messages/',
      'lib/resume/dates/durations.ts',
      'lib/resume/text/',
    ],
    mayImportTypes: [
      'dist/messages/',
      'lib/browser/client/api-types.ts',
      'lib/browser/client/passkeys/passkeys.ts',
    ],
  },
  // Between its rooms tests/doors.json counts.
  {
    folder: 'components/',
    mayImportTypes: ['lib/api/', 'lib/importers/'],
    mayImport: [
      'components/',
      'dist/answers/',
      'dist/messages/',
      'lib/ai/',
      'lib/exporters/plain-text.ts',
      'lib/importers/draft/',
      'lib/api/errors.ts',
      'lib/api/space-paths.ts',
      'lib/language/kinds/',
      'lib/language/labels.ts',
      'lib/language/tags.ts',
      'lib/language/unicode/',
      'lib/resume/',
      'lib/browser/',
      'lib/messages/',
      'lib/pdf/pdf-types.ts',
      'lib/pdf/templates/catalogue.ts',
      'lib/pdf/templates/brand-change.ts',
      'lib/pdf/templates/change-template.ts',
      'lib/pdf/templates/design-template.ts',
      'lib/pdf/templates/palettes.ts',
      'lib/pdf/templates/photo-shape.ts',
      'lib/pdf/templates/successor-of.ts',
      'lib/pdf/templates/template-words.ts',
      'lib/pdf/contrast.ts',
      'lib/pdf/photo/look.ts',
      'lib/pdf/fonts/font-families.ts',
      'lib/pdf/fonts/hyphenation-files.ts',
      'lib/pdf/fonts/own-family.ts',
      'lib/pdf/fonts/registry.ts',
    ],
    mayNotImport: [/^lib\/ai\/client\/(?!model-providers\.ts)/],
  },
  {
    folder: 'app/',
    mayImport: [
      'app/',
      'components/',
      'dist/answers/',
      'dist/messages/',
      'lib/messages/',
      'lib/server/',
      'lib/browser/',
      'lib/language/tags.ts',
      'lib/language/unicode/',
      'lib/resume/',
      'lib/api/errors.ts',
    ],
    mayImportTypes: ['lib/api/'],
  },
]
