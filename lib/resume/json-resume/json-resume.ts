import { isPictureAddress } from '../data-url'
import type { IdGenerator } from '../ids'
import { copyJson, isJsonObject, type JsonObject, objectOf } from '../json-value'
import { newestLook } from '../look'
import type { Problem } from '../problems'
import { limits } from '../resume-limits'
import { templatePalette } from '../schema/design'
import { currentSchemaVersion, type ResumeDocument } from '../schema/document'
import { documentBytes, readDocument } from '../upgrade'
import { readExtras } from './extras'
import { ownKeys } from './own-keys'
import { looksLikeResume, type OwnSection, readContent, readOwnSections } from './read-content'
import { beginReading, type Reading } from './read-values'
import { writeContent } from './write-content'

export type ImportResult =
  /**
   * `image`: the address that holds a picture, where the file has one inside. `leftOut`: what a file by others says and
   * the CV has no place for, each as `path: text`.
   */
  | { ok: true; document: ResumeDocument; image?: string; leftOut?: readonly string[] }
  | { ok: false; problems: Problem[] }

/** Where a problem of the finished document stands in the file that it came from. */
function pathInFile({ path, ...problem }: Problem): Problem {
  const inContent = /^content\.(.*)$/s.exec(path)?.[1]
  if (inContent === undefined) return { ...problem, path: path && `meta.vitae.${path}` }
  const isExtra = ownKeys.some((key) => new RegExp(`^${key}\\b`).test(inContent))
  return { ...problem, path: isExtra ? `meta.vitae.${inContent}` : inContent }
}

/** Language and sections of a file by others, whose texts are in the stored grammar already. */
type Understood = { language: string; own: readonly OwnSection[] }

function assemble(reading: Reading, file: JsonObject, understood?: Understood): JsonObject {
  const content = readContent(reading, file)
  if (understood) Object.assign(content, readOwnSections(reading, understood.own))
  const extras = reading.extras
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

/** Names of the picture in JSON Resume, now and in its early days. */
const imageKeys = ['image', 'picture'] as const

/** Takes a picture out of a file: its bytes belong beside the document. Addresses of others stay. */
function takeImage({ basics }: JsonObject): string | undefined {
  if (!isJsonObject(basics)) return undefined
  let found: string | undefined
  for (const key of imageKeys) {
    const image = basics[key]
    if (!isPictureAddress(image)) continue
    found ??= image
    delete basics[key]
  }
  return found
}

/**
 * Reads a JSON Resume file: version 1.0, the earlier ones, and the habits of tools around them. All
 * text is literal, unless `meta.vitae` says that our own export wrote it; then the very same
 * document comes back, its id included (a caller that adds a copy gives it a new one). Fields that
 * nobody knows stay in their places; an `image` that is an address of another host is one of them and is
 * never fetched, a picture inside the file is handed to the caller. A highlight of several lines becomes several bullets, too long
 * text further bullets.
 *
 * @param input parsed JSON, from anywhere
 * @param ids makes the ids of entries and bullets that have none
 * @param understood of a file by others that lib/importers/json adapted
 * @returns the document, or every problem by its place in the file; never half a document
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
      problems: [{ path: '', code: 'wrong-type', reason: 'not a JSON Resume document' }],
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
  return image === undefined ? { ok: true, document } : { ok: true, document, image }
}

function withImage(file: JsonObject, image: string | undefined): JsonObject {
  if (image === undefined || !isJsonObject(file.basics)) return file
  return { ...file, basics: { ...file.basics, image } }
}

/**
 * Writes a CV as JSON Resume 1.0. What JSON Resume has no place for goes into `meta.vitae`, so that
 * `importJsonResume` gives back the very same document, and texts are in the stored grammar.
 *
 * @param options `clean`: without `meta.vitae`, with plain texts, for readers that know nothing of
 *   us; custom sections, order, titles, design, ids and flags are then left out. `image`: an address
 *   that holds the photo, for the one place that JSON Resume has for it
 */
export function exportJsonResume(
  document: ResumeDocument,
  options: { clean?: boolean; image?: string } = {},
): JsonObject {
  const copied = copyJson(document)
  // A document that the types allow and JSON does not is a fault of ours, not of the person.
  if (!copied.ok || !isJsonObject(copied.value)) throw new Error('The document is not plain JSON.')
  const { content, design, lineage, id, title, kind, schemaVersion, ...more } = copied.value
  const source = objectOf(content)
  const writing = { clean: options.clean === true, ids: {}, flags: {}, roles: [] }
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
  if (writing.roles.length > 0) vitae.roles = writing.roles
  if (Object.keys(more).length > 0) vitae.document = more
  return { ...file, meta: { ...objectOf(file.meta), vitae } }
}
