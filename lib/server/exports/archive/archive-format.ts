import 'server-only'

/** Format and version in the manifest of an archive (ADR archives-and-moves). */
export const archiveFormat = { format: 'vitae-backup', version: 2 } as const

export const readmeName = 'README.txt'
export const manifestName = 'manifest.json'
/** Name of the file with all hashes, in the format of `sha256sum`. */
export const hashesName = 'hashes.txt'

/** Returns the path of a document with its versions as it is stored: a JSON value a line. */
export const documentFileName = (id: string, number: number) =>
  `data/documents/${id}${number === 1 ? '' : `.${number}`}.jsonl`

/** Returns the path of a stored file, by its key below its owner. */
export const storedFileName = (prefix: string, name: string) => `files/${prefix}/${name}`

/**
 * Limits at which a part of an export ends. Well below the maximum of an import
 * (lib/server/archive/archive-limits.ts): a part may grow by one more file.
 */
export const exportLimits = { packedBytes: 6_000_000, bytes: 30_000_000, files: 1_200 } as const

/** Characters after which the lines of one document continue in another file. */
export const lineFileCharacters = 2_000_000
