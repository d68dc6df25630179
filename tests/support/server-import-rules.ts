import type { ImportRule } from './import-rules'

/** Files and folders that every part of the server may import. */
const serverCommons = [
  'lib/language/',
  'lib/resume/',
  'lib/api/',
  'lib/server/derived-id.ts',
  'lib/server/kernel/fetch/',
  'lib/server/outcome.ts',
  'lib/server/owner.ts',
  'lib/server/sha256-of.ts',
]
const portFolders = [
  'aws',
  'database',
  'files',
  'items',
  'mail',
  'metrics',
  'secrets',
  'tasks',
  'identity',
  'models',
  'vectors',
]
const ports = [
  ...portFolders.map((name) => `lib/server/${name}/`),
  'lib/server/config/configuration-types.ts',
  'lib/server/config/config-aws.ts',
]

/** Names of rooms of the server, one a noun: operations, services and rows of one thing. */
const nouns = [
  'accounts',
  'ai',
  'comments',
  'connected-apps',
  'documents',
  'exports',
  'family',
  'imports',
  'move',
  'notifications',
  'operator',
  'pdf',
  'photos',
  'reminders',
  'scim',
  'shares',
  'versions',
  'webhooks',
  'workspaces',
]
/** Folders of those rooms. */
export const nounFolders = nouns.map((name) => `lib/server/${name}/`)
const inNoun = `^lib/server/(?:${nouns.join('|')})/`
const rowFile = new RegExp(`${inNoun}.*-rows\\.ts$`)
const noRowFile = new RegExp(`${inNoun}(?!.*-rows\\.ts$)`)
const operationFile = /-operations\.ts$/
/** All but operations, rows, and what answers requests or runs in a process without the operations of the API. */
const ownDoors = 'connected-apps/oauth/|photos/processing/|scim/[^/]+$|shares/page/'
const serviceFile = new RegExp(
  `^(?!lib/server/(?:${ownDoors}))(?=${inNoun.slice(1)})(?!.*-(?:operations|rows)\\.ts$)`,
)

/**
 * Who may import whom in the server. Inside a room: operations, services, rows, ports, never back, told apart by the
 * names of their files.
 */
export const serverImportRules: readonly ImportRule[] = [
  {
    folder: rowFile,
    mayImportTypes: ['lib/ai/client/', 'lib/ai/reader/', 'lib/server/photos/processing/'],
    mayImport: [
      ...serverCommons,
      ...ports,
      ...nounFolders,
      'lib/server/kernel/rows/',
      'lib/server/ports-types.ts',
    ],
    mayNotImport: [noRowFile],
  },
  {
    folder: serviceFile,
    mayNotImport: [operationFile],
    mayImport: [
      ...serverCommons,
      ...ports,
      ...nounFolders,
      'lib/server/kernel/',
      'lib/server/compute/',
      'lib/server/render/',
      'lib/server/ports-types.ts',
      'lib/server/config/config-ai-address.ts',
      'lib/messages/',
      'lib/importers/import-limits.ts',
      // What was read is made a document of; reading itself stays in its thread (0028).
      'lib/importers/draft/',
      'lib/ai/',
      'lib/pdf/templates/catalogue.ts',
      'lib/pdf/templates/brand-change.ts',
      'lib/pdf/templates/change-template.ts',
      // Files of a CV for whoever asked for it.
      'lib/exporters/',
      'lib/pdf/photo/shown-photo.ts',
      'lib/pdf/contrast.ts',
      'lib/pdf/fonts/font-families.ts',
      'lib/pdf/fonts/own-family.ts',
      'lib/pdf/fonts/own-faces.ts',
      'lib/pdf/fonts/read-own-font.ts',
      'lib/pdf/pdf-signature.ts',
    ],
    mayImportTypes: [
      'lib/importers/',
      'lib/server/archive/',
      'lib/server/reader/',
      'lib/pdf/pdf-types.ts',
    ],
  },
  // Every other port is below them.
  {
    folder: 'lib/server/identity/',
    mayImport: [...serverCommons, ...ports, rowFile, 'lib/server/kernel/rows/', 'lib/messages/'],
  },
  {
    folder: 'lib/server/models/',
    mayImport: [...serverCommons, ...ports, 'lib/ai/client/'],
  },
  {
    folder: 'lib/server/kernel/fetch/',
    mayImport: ['lib/server/kernel/fetch/', 'lib/server/config/', 'lib/ai/client/limit-bytes.ts'],
  },
  ...portFolders.map((name) => ({
    folder: `lib/server/${name}/`,
    mayImport: [...serverCommons, ...ports, 'lib/messages/'],
    mayImportTypes: ['lib/server/ports-types.ts'],
  })),
  {
    folder: 'lib/server/',
    mayImport: [
      'lib/server/',
      'lib/api/',
      'lib/language/',
      'lib/resume/',
      'lib/pdf/',
      'lib/messages/',
      'lib/exporters/',
      'lib/importers/',
      'lib/ai/',
      'dist/',
    ],
  },
]
