import { newId, signUp } from './support/client.mjs'
import { openTools } from './support/tools.mjs'

/** Lets an agent change the record of what was sent for an application. */
async function createSent(person) {
  const cv = await person.createCv({ name: 'Ada' })
  const made = await person.ask('/api/v1/resumes', 'POST', {
    document: {
      id: crypto.randomUUID(),
      kind: 'application',
      schemaVersion: 1,
      title: 'Job',
      lineage: null,
      design: {},
      content: { employer: 'Yard', followUps: [{ id: newId(), on: '2027-01-01', text: 'Call' }] },
    },
  })
  if (made.status >= 300) throw new Error(`application: ${made.status} ${made.text}`)
  const sent = await person.ask(`/api/v1/documents/${made.json.id}/sent`, 'POST', {
    documentId: cv.id,
  })
  if (sent.status >= 300) throw new Error(`sent: ${sent.status} ${sent.text}`)
  return { id: made.json.id, cv }
}

const read = async (person, id) => (await person.ask(`/api/v1/resumes/${id}`)).json

export const checks = [
  {
    name: 'an agent cannot change what was sent',
    async run({ server }) {
      const person = await signUp(server)
      const { id, cv } = await createSent(person)
      const { tool } = openTools(person, await person.createKey())
      const before = await read(person, id)
      const [sent] = before.document.content.sent
      const hunks = [
        ...Object.entries({
          name: 'Other.pdf',
          at: '2020-01-01',
          documentId: cv.id.replace(/^./, '1'),
          kind: 'letter',
          fileId: 'a'.repeat(64),
          template: 'x',
          id: newId(),
          extra: true,
        }).map(([field, after]) => [
          {
            kind: 'set',
            address: `${sent.id}/${field}`,
            ...(sent[field] === undefined ? {} : { before: sent[field] }),
            after,
          },
        ]),
        [{ kind: 'remove', list: 'content/sent', id: sent.id, before: sent }],
        [{ kind: 'insert', list: 'content/sent', behind: null, node: { ...sent, id: newId() } }],
        [{ kind: 'move', list: 'content/sent', id: sent.id, behind: null }],
        [{ kind: 'set', address: 'content/sent', before: [sent], after: [] }],
        [{ kind: 'set', address: 'sent', before: [sent], after: [] }],
        [
          {
            kind: 'insert',
            list: 'content/followUps',
            behind: null,
            node: { id: sent.id, text: 'x' },
          },
        ],
        [{ kind: 'move', list: 'content/followUps', id: sent.id, behind: null }],
        [{ kind: 'set', address: `${sent.id}/__proto__`, after: {} }],
        [{ kind: 'set', address: `content/sent/${sent.id}/name`, before: sent.name, after: 'x' }],
        [
          {
            kind: 'remove',
            list: 'content/followUps',
            id: before.document.content.followUps[0].id,
            before: before.document.content.followUps[0],
          },
          { kind: 'remove', list: 'content/sent', id: sent.id, before: sent },
        ],
      ]
      const done = []
      for (const list of hunks) {
        const { version } = await read(person, id)
        await tool('patchResumesById', { id, body: { hunks: list, baseVersion: version } })
        const after = await read(person, id)
        if (
          JSON.stringify(after.document.content.sent) !==
          JSON.stringify(before.document.content.sent)
        )
          done.push(JSON.stringify(list).slice(0, 120))
      }
      const { version } = await read(person, id)
      const control = await tool('patchResumesById', {
        id,
        body: {
          hunks: [
            {
              kind: 'set',
              address: 'content/stage',
              before: before.document.content.stage,
              after: 'offer',
            },
          ],
          baseVersion: version,
        },
      })
      const stage = (await read(person, id)).document.content.stage
      return {
        ok: done.length === 0,
        detail: `${hunks.length} changes, done: ${done.join(' ') || 'none'}; a permitted one: stage is ${stage} (${control.text.slice(0, 0)}${control.status})`,
      }
    },
  },
]
