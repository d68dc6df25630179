import 'server-only'

/** Format and version in the manifest of an archive (docs/adr/0050). */
export const archiveFormat = { format: 'vitae-backup', version: 2 } as const

export const readmeName = 'README.txt'
export const manifestName = 'manifest.json'
/** As `sha256sum` writes and checks it. */
export const hashesName = 'hashes.txt'

/** Where a document lies as it is stored, with its versions: a JSON value a line. */
export const documentFileName = (id: string, number: number) =>
  `data/documents/${id}${number === 1 ? '' : `.${number}`}.jsonl`

/** Where a kept file lies, by its key below its owner. */
export const storedFileName = (prefix: string, name: string) => `files/${prefix}/${name}`

/**
 * When a part of an export ends. Well below what an import takes (lib/server/archive/archive-limits.ts): a part
 * may grow by one more file.
 */
export const exportLimits = { packedBytes: 6_000_000, bytes: 30_000_000, files: 1_200 } as const

/** Characters after which the lines of one document go on in another file. */
export const lineFileCharacters = 2_000_000
