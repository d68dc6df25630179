import 'server-only'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { type ListInput, listDocuments } from '../documents/list-documents'
import { saveDocument } from '../documents/save-document'
import { type OwnerId, toOwnerId } from '../owner'
import type { OpenedPorts } from '../ports'
import { openTestItems, openTestPorts } from './test-ports'

const ids = createIdGenerator()

/** Documents of one user in a home of a test. */
export type TestDocuments = {
  ports: OpenedPorts
  /** Clock of the server: each save advances it by one. */
  clock: { now: number }
  owner: OwnerId
  /** Switches to another user, who has no document yet. */
  changeOwner: () => void
  save: (
    document: ResumeDocument,
    baseVersion: number,
    operationId?: string,
  ) => ReturnType<typeof saveDocument>
  /** Returns the titles of a list, or the error code. */
  titles: (input?: ListInput) => Promise<string[]>
}

/** Creates a document with a title and a name. */
export function titled(title = '', name = ''): ResumeDocument {
  const document = createResume(ids)
  document.title = title
  document.content.basics.name = name
  return document
}

/** Opens test documents; the caller closes the ports in the end. */
export async function openTestDocuments(): Promise<TestDocuments> {
  const clock = { now: Date.parse('2026-03-01T12:00:00Z') }
  const now = () => clock.now
  const ports = await openTestPorts({ now, items: openTestItems(now) })
  const opened: TestDocuments = {
    ports,
    clock,
    owner: toOwnerId(ids.document()),
    changeOwner() {
      opened.owner = toOwnerId(ids.document())
    },
    async save(document, baseVersion, operationId = ids.document()) {
      clock.now += 1
      return saveDocument(ports, opened.owner, {
        id: document.id,
        document,
        baseVersion,
        operationId,
      })
    },
    async titles(input = {}) {
      const list = await listDocuments(ports, opened.owner, input)
      return list.ok ? list.value.items.map(({ title }) => title) : [list.code]
    },
  }
  return opened
}
