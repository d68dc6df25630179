import type { ImportRule } from './import-rules'
import rules from './server-import-rules.json' with { type: 'json' }

/** Names of rooms of the server are nouns: operations, services and rows of one thing. */
const { commons, portFolders, portFiles, nouns, services, server } = rules
const ports = [...portFolders.map((name) => `lib/server/${name}/`), ...portFiles]

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
      ...commons,
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
    mayImport: [...commons, ...ports, ...nounFolders, ...services.mayImport],
    mayImportTypes: services.mayImportTypes,
  },
  // Every other port is below them.
  {
    folder: 'lib/server/identity/',
    mayImport: [...commons, ...ports, rowFile, 'lib/server/kernel/rows/', 'lib/messages/'],
  },
  {
    folder: 'lib/server/models/',
    mayImport: [...commons, ...ports, 'lib/ai/client/'],
  },
  {
    folder: 'lib/server/kernel/fetch/',
    mayImport: ['lib/server/kernel/fetch/', 'lib/server/config/', 'lib/ai/client/limit-bytes.ts'],
  },
  ...portFolders.map((name) => ({
    folder: `lib/server/${name}/`,
    mayImport: [...commons, ...ports, 'lib/messages/'],
    mayImportTypes: ['lib/server/ports-types.ts', 'lib/server/task-ports.ts'],
  })),
  { folder: 'lib/server/', mayImport: server },
]
