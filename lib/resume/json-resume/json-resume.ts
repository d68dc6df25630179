import { isDataUrl } from '../data-url'
import { withoutFiling } from '../filing'
import type { IdGenerator } from '../ids'
import { copyJson, isJsonObject, type JsonObject, objectOf } from '../json-value'
import { newestLook } from '../look'
import type { InputWarning, Problem } from '../problems'
import { limits } from '../resume-limits'
import { templatePalette } from '../schema/design'
import { currentSchemaVersion, type ResumeDocument } from '../schema/document'
import { documentBytes, readDocument } from '../upgrade'
import { readExtras } from './extras'
import { customSectionsKey, ownKeys } from './own-keys'
import type { JsonPictures } from './pictures'
import {
  looksLikeResume,
  type OwnSection,
  ownSectionsIn,
  readContent,
  readOwnSections,
} from './read-content'
import { beginReading, type Reading } from './read-values'
import { writeContent } from './write-content'

export type ImportResult =
  /**
   * `image`: data URL of an embedded picture, `signatures`: of signatures. `leftOut`: values of a foreign file without a field
   * in the CV, each as `path: text`. `warnings`: its names and values that were probably meant otherwise.
   */
  | {
      ok: true
      document: ResumeDocument
      image?: string
      signatures?: string[]
      leftOut?: readonly string[]
      warnings?: readonly InputWarning[]
    }
  | { ok: false; problems: Problem[] }

/** Converts the path of a problem in the document to a path in the imported file. */
export function pathInFile<P extends InputWarning>({ path, ...problem }: P): P {
  const inContent = /^content\.(.*)$/s.exec(path)?.[1]
  if (inContent === undefined) return { ...problem, path: path && `meta.vitae.${path}` } as P
  const isExtra = ownKeys.some((key) => new RegExp(`^${key}\\b`).test(inContent))
  return { ...problem, path: isExtra ? `meta.vitae.${inContent}` : inContent } as P
}

/** Language, custom sections and grouped items of work of a foreign file, whose texts are already in stored form. */
type Understood = { language: string; own: readonly OwnSection[]; roles: JsonObject[] }

function assemble(reading: Reading, file: JsonObject, understood?: Understood): JsonObject {
  const extras = reading.extras
  const { [customSectionsKey]: printed, ...others } = file
  const own = understood?.own ?? (extras ? [] : ownSectionsIn(printed))
  const content = readContent(reading, own.length > 0 ? others : file, understood?.roles)
  if (own.length > 0) Object.assign(content, readOwnSections(reading, own))
  if (!extras) {
    return {
      id: reading.ids.document(),
      kind: 'resume',
      schemaVersion: currentSchemaVersion,
      title: '',
      content,
      design: {
        autoFit: true,
        look: newestLook,
        palette: templatePalette,
        templatePhotoShape: true,
        ...(understood && { language: understood.language }),
      },
      lineage: null,
    }
  }
  const { id = reading.ids.document(), title = '', design = {}, lineage = null } = extras.raw
  const more = objectOf(extras.raw.document)
  const { schemaVersion } = extras
  return { ...more, id, kind: 'resume', schemaVersion, title, content, design, lineage }
}

/** Keys of the picture in JSON Resume, current and former. */
const imageKeys = ['image', 'picture'] as const

/** Removes an embedded picture, which is stored outside the document. Remote URLs are kept. */
function takeImage({ basics }: JsonObject): string | undefined {
  if (!isJsonObject(basics)) return undefined
  let found: string | undefined
  for (const key of imageKeys) {
    const image = basics[key]
    if (!isDataUrl(image)) continue
    found ??= image
    delete basics[key]
  }
  return found
}

/**
 * Imports a JSON Resume file of version 1.0 or earlier, or as related tools write it. Texts are
 * literal unless `meta.vitae` shows this app's export, which round-trips including its id (callers
 * that add a copy must replace it). Unknown fields are preserved; remote `image` URLs are never
 * fetched, an embedded picture is returned. Multi-line highlights and overlong texts become several
 * bullets.
 * @param input parsed, untrusted JSON
 * @param ids generates missing ids of entries and bullets
 * @param understood data of a foreign file adapted by lib/importers/json
 * @returns the document or all problems by path in the file, never a partial document
 */
export function importJsonResume(
  input: unknown,
  ids: IdGenerator,
  understood?: Understood,
): ImportResult {
  const copied = copyJson(input)
  if (!copied.ok) return copied
  const file = copied.value
  if (!isJsonObject(file) || !looksLikeResume(file)) {
    return {
      ok: false,
      problems: [
        {
          path: '',
          code: 'wrong-type',
          reason: 'no CV: it needs "basics" or a section such as "work"',
        },
      ],
    }
  }
  const image = takeImage(file)
  const extras = readExtras(isJsonObject(file.meta) ? file.meta.vitae : undefined)
  const reading = beginReading(extras, ids, extras?.rich === true || understood !== undefined)
  const read = readDocument(assemble(reading, file, understood))
  const problems = [...reading.problems, ...(read.ok ? [] : read.problems.map(pathInFile))]
  if (!read.ok || problems.length > 0) return { ok: false, problems }
  const { document } = read
  if (document.kind !== 'resume') {
    return { ok: false, problems: [{ path: '', code: 'wrong-type', reason: 'not a CV' }] }
  }
  if (documentBytes(document) > limits.documentBytes) {
    const reason = `larger than ${limits.documentBytes} bytes`
    return { ok: false, problems: [{ path: '', code: 'too-large', reason }] }
  }
  const signatures = Object.values(objectOf(extras?.raw.signatures)).filter(isDataUrl)
  return {
    ...{ ok: true, document },
    ...(image !== undefined && { image }),
    ...(signatures.length > 0 && { signatures }),
  }
}

function withImage(file: JsonObject, image: string | undefined): JsonObject {
  if (image === undefined || !isJsonObject(file.basics)) return file
  return { ...file, basics: { ...file.basics, image } }
}

/**
 * Exports a CV as JSON Resume 1.0. Data without a field goes to `meta.vitae`, and texts stay in
 * stored form, so that `importJsonResume` restores the same document.
 * @param options `clean`: without `meta.vitae` and with plain texts, for other programs; omits custom sections, order,
 * titles, design, ids and flags. `customSections`: with these under `x-sections`, which the schema of JSON Resume does not
 * know. `filing`: with tags and archive state, for a backup; pictures as data URLs, signatures not if `clean`
 */
export function exportJsonResume(
  document: ResumeDocument,
  options: { clean?: boolean; customSections?: boolean; filing?: boolean } & JsonPictures = {},
): JsonObject {
  const copied = copyJson(options.filing ? document : withoutFiling(document))
  // A document of this type that is not JSON is a bug.
  if (!copied.ok || !isJsonObject(copied.value)) throw new Error('The document is not plain JSON.')
  const { content, design, lineage, id, title, kind, schemaVersion, ...more } = copied.value
  const source = objectOf(content)
  const { clean = false, customSections = false } = options
  const writing = { clean, customSections, ids: {}, flags: {}, levels: {}, roles: [] }
  const file = withImage(writeContent(writing, source), options.image)
  if (writing.clean) return file
  const { custom = [], sections = [], photo = null, attested = [], stories = [] } = source
  const vitae: JsonObject = {
    schemaVersion: schemaVersion ?? currentSchemaVersion,
    kind: kind ?? 'resume',
    rich: true,
    id: id ?? '',
    title: title ?? '',
    design: design ?? {},
    lineage: lineage ?? null,
    sections,
    custom,
    photo,
    attested,
    stories,
    ids: writing.ids,
    flags: writing.flags,
  }
  if (options.signatures) vitae.signatures = options.signatures
  if (Object.keys(writing.levels).length > 0) vitae.levels = writing.levels
  if (writing.roles.length > 0) vitae.roles = writing.roles
  if (Object.keys(more).length > 0) vitae.document = more
  return { ...file, meta: { ...objectOf(file.meta), vitae } }
}
