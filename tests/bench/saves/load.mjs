// Editors that save: each connection is one editor with a document of its own, and sends the next
// save when the one before it is answered.
import autocannon from 'autocannon'

/** Bytes of the body of one save. */
export const bodyBytes = 15_000

const noWords = { hidden: false, keepTogether: true, breakBefore: false, url: '', summary: '' }

/** A document that fills a body of that size, with every known key in it, as the editor sends it. */
export function makeDocument(id) {
  const content = {
    basics: { name: 'Ana Ferreira', label: 'Nurse', summary: 'Twelve years on wards.' },
    work: [],
    meta: { lastModified: '2026-03-01T12:00:00.000Z' },
  }
  const document = {
    id,
    kind: 'resume',
    schemaVersion: 1,
    title: 'CV',
    content,
    design: {},
    lineage: null,
  }
  const node = (count) => String(count).padStart(12, '0')
  for (let count = 0; JSON.stringify(document).length < bodyBytes - 700; count += 5) {
    const bullets = Array.from({ length: 4 }, (_, at) => ({
      id: node(count + at),
      text: `Wrote the ${count + at}th plan that every shift of the ward reads before it begins.`,
    }))
    const employer = { name: `Ward ${count}`, location: 'Porto', description: '' }
    const time = { startDate: '2014-03', endDate: '2016-08' }
    const entry = { id: node(count + 4), ...noWords, ...employer, position: 'Nurse', ...time }
    content.work.push({ ...entry, highlights: bullets })
  }
  return document
}

/** UUIDv7 of a number, so that every connection has a document of its own. */
const idOf = (number) => `019c0000-0000-7000-8000-${String(number).padStart(12, '0')}`

/** Editors with documents that are not there yet, numbered from `from`. */
export const newEditors = (count, from) =>
  Array.from({ length: count }, (_, at) => ({ id: idOf(from + at), version: 0 }))

/**
 * Makes the next save of an editor: the same words with another title. A save whose answer did not
 * come is sent again as the same operation, as the editor does.
 *
 * @param {{ id: string, version: number }} editor
 */
export function makeSaves(editor) {
  const text = JSON.stringify(makeDocument(editor.id))
  const [before, after] = text.split('"title":"CV"')
  const operation = `019d0000-0000-7000-8000-${editor.id.slice(-6)}`
  return () => {
    const { version } = editor
    const operationId = `${operation}${String(version).padStart(6, '0')}`
    const head = `{"baseVersion":${version},"operationId":"${operationId}","document":`
    return `${head}${before}"title":"CV ${version}"${after}}`
  }
}

/**
 * Lets editors save for a while.
 *
 * @param {{url: (id: string) => string, headers: Record<string, string>, editors: {id: string, version: number}[], seconds: number, rate?: number}} options
 *   `rate`: saves a second of all together; as fast as they are answered without it
 */
export async function saveFor({ url, headers, editors, seconds, rate }) {
  const statuses = new Map()
  let bare429 = 0
  let next = 0
  const result = await autocannon({
    url: url(editors[0].id),
    connections: editors.length,
    duration: seconds,
    ...(rate ? { overallRate: rate } : {}),
    setupClient(client) {
      const editor = editors[next++ % editors.length]
      const makeBody = makeSaves(editor)
      client.setRequests([
        {
          method: 'PUT',
          path: new URL(url(editor.id)).pathname,
          headers,
          setupRequest: (request) => ({ ...request, body: makeBody() }),
          onResponse(status, _body, _context, answered) {
            statuses.set(status, (statuses.get(status) ?? 0) + 1)
            if (status === 200) editor.version++
            if (status === 429 && !(Number(headerOf(answered, 'retry-after')) > 0)) bare429++
          },
        },
      ])
    },
  })
  const saved = statuses.get(200) ?? 0
  return {
    saved,
    perSecond: saved / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    statuses,
    bare429,
    // What timed out is among the errors.
    lost: result.errors,
  }
}

function headerOf(headers, name) {
  const found = Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name)
  return found?.[1]
}
