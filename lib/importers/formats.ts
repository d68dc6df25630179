import type { readableEndings } from '@/lib/resume/file-formats'
import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import { checkOpenDocument, checkWord, hasJson, isLinkedIn } from './archive/archive-contents'
import type { Archive } from './archive/list-archive'
import { looksLikeBibtex } from './bibtex/looks-like-bibtex'
import { isCslJson } from './csl-json/is-csl-json'
import { looksLikeEuropass } from './europass/looks-like-europass'
import { looksLikeHtml } from './html/looks-like-html'
import { looksLikeMarkdown } from './markdown/looks-like-markdown'
import { isOrcidRecord } from './orcid/is-orcid-record'
import { looksLikePdf } from './pdf/looks-like-pdf'
import { isReactiveResume } from './reactive-resume/recognise-version'
import { looksLikeRis } from './ris/looks-like-ris'
import { looksLikeRtf } from './rtf/looks-like-rtf'
import type { Failure } from './source/read-result'
import { looksLikeYamlResume } from './yaml/looks-like-yaml-resume'

/** Content that is opened to detect a format and handed to its reader. */
type Contents = { bytes: Uint8Array; archive: Archive; text: string; json: JsonValue }
type Opened = keyof Contents

/** Extension of a file that can be imported. */
export type ReadableEnding = (typeof readableEndings)[number]

/**
 * A format of files, as plain data but for its detection; its reader stands in `import-file.ts`, so that a page which
 * only detects loads no reader.
 */
export type Format<From extends Opened = Opened> = {
  from: From
  detect: (content: Contents[From]) => boolean
  /** Extensions of its own. Among texts they decide before the content does. */
  endings: readonly ReadableEnding[]
  /** Further extensions under which it is accepted. */
  alsoIn?: readonly ReadableEnding[]
  /** Of a text: records are told by their signs, markup by its tags; prose overlaps with markup. */
  style?: 'records' | 'markup' | 'prose'
  /** `lines` to parse, or `data` with fields of its own; `files` are documents, which are imported one by one. */
  gives: 'lines' | 'data' | 'files'
  /** Returns why a file of this format is refused; null if it is not. */
  check?: (content: Contents[From]) => Failure | null
}

const format = <
  const It extends Format<'bytes'> | Format<'archive'> | Format<'text'> | Format<'json'>,
>(
  it: It,
) => it

/** The formats that can be imported. Of those made of the same content, the first that detects it is taken. */
export const formats = {
  pdf: format({ from: 'bytes', gives: 'lines', endings: ['pdf'], detect: looksLikePdf }),
  rtf: format({ from: 'bytes', gives: 'lines', endings: ['rtf'], detect: looksLikeRtf }),

  docx: format({
    ...{ from: 'archive', gives: 'lines', endings: ['docx'] },
    detect: ({ entries }: Archive) =>
      entries.some(({ name }) => name === '[Content_Types].xml') &&
      entries.some(({ name }) => /^word\//i.test(name)),
    check: checkWord,
  }),
  odt: format({
    ...{ from: 'archive', gives: 'lines', endings: ['odt'] },
    detect: ({ entries }: Archive) =>
      ['mimetype', 'content.xml'].every((part) => entries.some(({ name }) => name === part)),
    check: checkOpenDocument,
  }),
  linkedin: format({ from: 'archive', gives: 'data', endings: ['zip'], detect: isLinkedIn }),
  /** Documents of this project, packed. */
  backup: format({ from: 'archive', gives: 'files', endings: ['zip'], detect: hasJson }),

  /** RenderCV, YAMLResume, or JSON Resume written as YAML. */
  yaml: format({
    ...{ from: 'text', style: 'records', gives: 'data', endings: ['yaml', 'yml'], alsoIn: ['txt'] },
    detect: looksLikeYamlResume,
  }),
  bibtex: format({
    ...{
      from: 'text',
      style: 'records',
      gives: 'data',
      endings: ['bib'],
      alsoIn: ['txt'],
      detect: looksLikeBibtex,
    },
  }),
  ris: format({
    ...{
      from: 'text',
      style: 'records',
      gives: 'data',
      endings: ['ris'],
      alsoIn: ['txt'],
      detect: looksLikeRis,
    },
  }),
  europass: format({
    from: 'text',
    style: 'markup',
    gives: 'data',
    endings: ['xml'],
    detect: looksLikeEuropass,
  }),
  html: format({
    ...{
      from: 'text',
      style: 'markup',
      gives: 'lines',
      endings: ['html', 'htm', 'xhtml'],
      detect: looksLikeHtml,
    },
  }),
  markdown: format({
    ...{
      from: 'text',
      style: 'prose',
      gives: 'lines',
      endings: ['md', 'markdown'],
      detect: looksLikeMarkdown,
    },
  }),
  text: format({
    from: 'text',
    style: 'prose',
    gives: 'lines',
    endings: ['txt', 'csv'],
    detect: () => true,
  }),

  'csl-json': format({
    from: 'json',
    gives: 'data',
    endings: ['json'],
    alsoIn: ['txt', 'md'],
    detect: isCslJson,
  }),
  orcid: format({
    from: 'json',
    gives: 'data',
    endings: ['json'],
    alsoIn: ['txt', 'md'],
    detect: isOrcidRecord,
  }),
  'reactive-resume': format({
    ...{ from: 'json', gives: 'data', endings: ['json'], alsoIn: ['txt', 'md'] },
    detect: (value: JsonValue) => isJsonObject(value) && isReactiveResume(value),
  }),
  /** JSON Resume, a stored document of this project, or JSON that may be one. */
  json: format({
    from: 'json',
    gives: 'data',
    endings: ['json'],
    alsoIn: ['txt', 'md'],
    detect: isJsonObject,
  }),
}

export type FormatKind = keyof typeof formats
type From<Kind extends FormatKind> = (typeof formats)[Kind]['from']

/** Content of a format, as its reader takes it. */
export type ContentOf<Kind extends FormatKind> = Contents[From<Kind>]

/** Formats by what they give. */
export type KindGiving<Gives extends Format<Opened>['gives']> = {
  [Kind in FormatKind]: (typeof formats)[Kind]['gives'] extends Gives ? Kind : never
}[FormatKind]

/** A file whose format is known, with the content that had to be opened to detect it. */
export type Detected<Kind extends FormatKind = FormatKind> = {
  [It in Kind]: { ok: true; kind: It; content: ContentOf<It> }
}[Kind]

/** Returns whether a file gives lines, data or files. */
export const isGiving = <Gives extends Format['gives']>(
  gives: Gives,
  detected: Detected,
): detected is Detected<KindGiving<Gives>> => formats[detected.kind].gives === gives
