import { describe, expect, it } from 'vitest'
import { describeChanges } from '../change/describe-changes'
import { readField, writeField } from '../change/field-values'
import { sampleResume } from '../samples/samples'
import type { ResumeDocument } from '../schema/document'
import { seededIds } from '../testing/arbitrary-resume'
import { attach, detach } from './attach'
import { bringOver } from './bring-over'
import { lineStatus } from './line-status'
import { sendToMaster } from './send-to-master'

const master = sampleResume('data-engineer', seededIds(7))

/** The same CV typed anew: other ids everywhere. */
function typedAnew(): ResumeDocument {
  return sampleResume('data-engineer', seededIds(99))
}

const firstBullet = ({ content }: ResumeDocument) => {
  const bullet = content.work[0]?.highlights[0]
  if (!bullet) throw new Error('The sample has bullets')
  return bullet
}

function brought(follower: ResumeDocument, followed: ResumeDocument): ResumeDocument {
  const result = bringOver(follower, followed)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.document
}

describe('a CV that was adopted into a family', () => {
  it('keeps its ids and words, and follows where it says the same', () => {
    const copy = typedAnew()
    const own = writeField(copy, 'basics/label', 'Data engineer, Grid')
    const adopted = attach(own, master, 3)
    expect({ ...adopted, lineage: null }).toEqual({ ...own, lineage: null })
    expect(adopted.lineage?.documentId).toBe(master.id)
    expect(lineStatus(adopted, 'basics/label')).toBe('own')
    expect(lineStatus(adopted, `${firstBullet(copy).id}/text`)).toBe('follows')

    const changed = writeField(master, `${firstBullet(master).id}/text`, 'Rebuilt the pipeline.')
    const now = brought(adopted, changed)
    expect(readField(now, `${firstBullet(copy).id}/text`)).toBe('Rebuilt the pipeline.')
    expect(now.content.work.length).toBe(copy.content.work.length)
    expect(now.content.basics.label).toBe('Data engineer, Grid')
  })

  it('gets an entry that is new in the master, and sends one of its own', () => {
    const adopted = attach(typedAnew(), master, 0)
    const [job] = master.content.work
    if (!job) throw new Error('The sample has jobs')
    const newJob = { ...job, id: 'zzzzzzzzzzz1', name: 'Harbour Grid', highlights: [], roles: [] }
    const more = {
      ...master,
      content: { ...master.content, work: [newJob, ...master.content.work] },
    }
    const now = brought(adopted, more)
    expect(now.content.work.map(({ name }) => name)).toEqual(
      more.content.work.map(({ name }) => name),
    )
    const [first, ...others] = now.content.work
    if (!first) throw new Error('A job came')
    const bullet = { id: 'zzzzzzzzzzz2', text: 'Mended meters.' }
    const work = [{ ...first, highlights: [bullet] }, ...others]
    const mine = { ...now, content: { ...now.content, work } }
    const list = `${first.id}/highlights` as const
    const sent = sendToMaster(mine, more, { kind: 'node', list, owner: bullet.id })
    if (!sent.ok) throw new Error(sent.code)
    expect(sent.master.content.work[0]?.highlights).toEqual([bullet])
    expect(lineStatus(sent.follower, 'zzzzzzzzzzz2/text')).toBe('follows')
    expect(describeChanges(more, sent.master)).toHaveLength(1)
  })

  it('pairs a translation by employers, dates and the places of bullets', () => {
    const copy = typedAnew()
    const work = copy.content.work.map((entry, at) => ({
      ...entry,
      position: `Stelle ${at}`,
      highlights: entry.highlights.map(({ id }, line) => ({ id, text: `Zeile ${at} ${line}` })),
    }))
    const german = {
      ...copy,
      design: { ...copy.design, language: 'de' },
      content: { ...copy.content, work },
    }
    const adopted = attach(german, master, 0)
    const pairs = Object.fromEntries(adopted.lineage?.pairs ?? [])
    for (const [at, entry] of master.content.work.entries()) {
      expect(pairs[entry.id]).toBe(copy.content.work[at]?.id)
      for (const [line, bullet] of entry.highlights.entries())
        expect(pairs[bullet.id]).toBe(copy.content.work[at]?.highlights[line]?.id)
    }
  })

  it('tells what replaces a change that the master made meanwhile', () => {
    const address = `${firstBullet(master).id}/text` as const
    const follower = writeField(
      attach({ ...master, id: typedAnew().id }, master, 0),
      address,
      'Mine.',
    )
    const changed = writeField(master, address, 'Theirs.')
    const sent = sendToMaster(follower, changed, { kind: 'field', address })
    if (!sent.ok) throw new Error(sent.code)
    expect(readField(sent.master, address)).toBe('Mine.')
    expect(sent.replaced).toMatchObject([{ address, mine: 'Theirs.', theirs: 'Mine.' }])
  })

  it('that stops following keeps every word and the job that it is for', () => {
    const posting = { title: 'Engineer', employer: 'Grid', text: 'Kafka' }
    const tailored = { ...typedAnew(), lineage: { documentId: 'x', version: 0, posting } }
    const adopted = attach(tailored, master, 0)
    expect(adopted.lineage?.posting).toEqual(posting)
    const alone = detach(adopted)
    expect(alone.lineage).toEqual({ documentId: '', version: 0, posting })
    expect({ ...alone, lineage: null }).toEqual({ ...tailored, lineage: null })
    expect(detach(attach(typedAnew(), master, 0)).lineage).toBeNull()
  })
})
