import { preparePosting } from '@/lib/ai/posting/prepare-posting'
import { detectLanguage } from '@/lib/ai/text/detect-language'
import { findInstructions } from '@/lib/ai/text/find-instructions'
import { stripHtml } from '@/lib/ai/text/strip-html'
import { createBodySchema, patchBodySchema, saveBodySchema } from '@/lib/api/documents'
import { readApplicationTable } from '@/lib/importers/applications/read-application-table'
import { findDates } from '@/lib/importers/dates/find-dates'
import { importBytes, importText, readTextAgain } from '@/lib/importers/import-file'
import { failed } from '@/lib/importers/source/read-result'
import { parseXml } from '@/lib/importers/xml/parse-xml'
import { parseYaml } from '@/lib/importers/yaml/parse-yaml'
import { describeDevice } from '@/lib/messages/describe-device'
import { parseOwnTemplate } from '@/lib/pdf/own-template/read-own-template'
import { parseDate } from '@/lib/resume/dates/dates'
import { createIdGenerator } from '@/lib/resume/ids'
import { isRecord } from '@/lib/resume/is-record'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { measureJson } from '@/lib/resume/measure-json'
import { parseEmailAddress } from '@/lib/resume/text/email-address'
import { allowedUrl, parseRich, plainText, serialiseRich } from '@/lib/resume/text/rich-text'
import { readDocument } from '@/lib/resume/upgrade'
import { hasMatch } from '@/lib/server/api/preconditions'
import { normaliseAddress } from '@/lib/server/boot/client-address'
import { isRedirectUri, isRegistered } from '@/lib/server/connected-apps/redirect-uris'
import { readClientMetadata } from '@/lib/server/connected-apps/register-client'
import { readCookie } from '@/lib/server/identity/http/cookies'
import { refuseUserAddress } from '@/lib/server/kernel/fetch/reach'
import { applyPatch, readPatch } from '@/lib/server/scim/apply-patch'
import { groupKind, userKind, type Values } from '@/lib/server/scim/attributes'
import { matchFilter } from '@/lib/server/scim/match-filter'
import { parseFilter, parsePath } from '@/lib/server/scim/parse-filter'
import { readQuery, readSearch } from '@/lib/server/scim/read-query'
import { readValues } from '@/lib/server/scim/read-values'
import { ScimError } from '@/lib/server/scim/scim-error'

const ids = createIdGenerator()
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Imports a text as a file of a name. */
const asFile = (fileName: string) => async (text: string) => {
  const pdf = async () => failed('damaged')
  await importBytes({ bytes: bytesOf(text), fileName, pdf, ids, onProgress: () => {} })
}

/** Parses JSON as every body is: measured first. Null for what is none. */
function parseBody(text: string): unknown {
  if (measureJson(text)) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Runs each; what SCIM refuses is expected. */
function expectScimErrors(...runs: (() => unknown)[]): void {
  for (const run of runs) {
    try {
      run()
    } catch (error) {
      if (!(error instanceof ScimError)) throw error
    }
  }
}

const stored: Values = {
  ...{ id: 'a', userName: 'ben@example.org', active: true, name: { familyName: 'Example' } },
  emails: [{ value: 'ben@example.org', type: 'work', primary: true }, { value: 'b@example.org' }],
  meta: { created: '2026-03-01T12:00:00.000Z' },
}

/** Parsers of each target, which throw nothing but what is caught here. */
export const targets: Readonly<Record<string, (text: string) => unknown>> = {
  'filters and paths of directories': (text) =>
    expectScimErrors(
      () => matchFilter(parseFilter(text), stored),
      () => parsePath(text, userKind),
      () => parsePath(text, groupKind),
      () => readQuery((name) => (name === 'attributes' ? text : undefined)),
      () => readQuery((name) => (name === 'excludedAttributes' ? text : undefined)),
      () => applyPatch(userKind, stored, [{ verb: 'replace', path: text, value: 'x' }]),
      () => applyPatch(userKind, stored, [{ verb: 'add', path: text, value: { value: 'x' } }]),
      () => applyPatch(userKind, stored, [{ verb: 'remove', path: text, value: undefined }]),
    ),
  'bodies of directories': (text) => {
    const body = parseBody(text)
    expectScimErrors(
      () => isRecord(body) && readValues(userKind.attributes, body),
      () => isRecord(body) && readValues(groupKind.attributes, body),
      () => readSearch(body),
      () => applyPatch(userKind, stored, readPatch(body)),
    )
  },
  YAML: async (text) => {
    parseYaml(text)
    await asFile('cv.yaml')(text)
  },
  HTML: asFile('cv.html'),
  Markdown: asFile('cv.md'),
  RTF: asFile('cv.rtf'),
  BibTeX: asFile('cv.bib'),
  RIS: asFile('cv.ris'),
  XML: async (text) => {
    parseXml(text)
    await asFile('cv.xml')(text)
  },
  'tables of applications': (text) =>
    readApplicationTable(bytesOf(text), { dayOrder: null, language: 'en' }),
  'JSON of a CV': async (text) => {
    const value = parseBody(text)
    if (value !== null) {
      importJsonResume(value, ids)
      readDocument(value)
    }
    await asFile('cv.json')(text)
  },
  'JSON of a template': (text) => parseOwnTemplate(text),
  'bodies of the API': (text) => {
    const body = parseBody(text)
    for (const schema of [createBodySchema, saveBodySchema, patchBodySchema]) schema.safeParse(body)
  },
  'text of an import': (text) => {
    importText(text, ids)
    readTextAgain(text)
  },
  'job descriptions': (text) => {
    preparePosting(text)
    findInstructions(stripHtml(text))
    detectLanguage(text)
  },
  'rich text': (text) => {
    serialiseRich(parseRich(text))
    plainText(text)
    allowedUrl(text)
  },
  'addresses and hosts': (text) => {
    if (isRedirectUri(text)) isRegistered(['http://127.0.0.1/x'], text)
    refuseUserAddress(text, { allowsLoopback: false })
    normaliseAddress(text)
    parseEmailAddress(text)
    allowedUrl(text)
  },
  headers: (text) => {
    describeDevice(text)
    hasMatch(text, '"a"')
    normaliseAddress(text)
    const [value] = text.match(/[\t\x20-\x7e]+/) ?? ['']
    readCookie(new Headers({ cookie: value }), 'theme')
  },
  'metadata of apps': (text) => readClientMetadata(parseBody(text)),
  dates: (text) => {
    for (const language of ['en', 'de', 'ja', 'ar']) parseDate(text, language)
    findDates(text)
  },
}
