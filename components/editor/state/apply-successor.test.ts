import { describe, expect, it, vi } from 'vitest'
import { retiredTemplates } from '@/dist/messages/en/retired-templates'
import { createSession } from '@/lib/browser/editing/session'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { earlierCatalogue } from '@/lib/pdf/templates/catalogue'
import { successorOf } from '@/lib/pdf/templates/successor-of'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { applySuccessor } from './apply-successor'

const nurse = sampleResume('nurse', createIdGenerator())
const chosen = { fonts: 'eb-garamond', palette: '', accent: '#7a1f3d', fontSize: 11 }

function open(template: string) {
  const document = { ...nurse, design: { ...nurse.design, ...chosen, template } }
  const save = vi.fn<Journal['save']>()
  const session = createSession<ResumeDocument>({
    document,
    history: { past: [], future: [] },
    save,
    now: Date.now,
    caretBefore: () => null,
    caretAfter: () => null,
  })
  return { document, save, session }
}

describe('a CV in a retired template', () => {
  it('is stored in its successor, with everything else of its design and its text', () => {
    const { document, save, session } = open('timeline')
    expect(applySuccessor(session)).toEqual({ retired: 'timeline', successor: 'metro' })
    const [stored] = save.mock.calls.at(-1) ?? []
    expect(stored).toBe(session.document())
    expect(stored && paperOf(stored).design).toEqual({ ...document.design, template: 'metro' })
    expect({ ...session.document().content, meta: document.content.meta }).toEqual(document.content)
  })

  it('is reported once, and goes back with an undo', () => {
    const { session } = open('timeline')
    applySuccessor(session)
    expect(applySuccessor(session)).toBeNull()
    session.undo()
    expect(session.document().design.template).toBe('timeline')
  })

  it('stays as it is while another tab writes', () => {
    const { document, save, session } = open('timeline')
    session.setReader(true)
    expect(applySuccessor(session)).toBeNull()
    expect(save).not.toHaveBeenCalled()
    expect(session.document()).toBe(document)
  })
})

it('leaves a CV in a template of today, or of no known one, alone', () => {
  for (const template of ['plain', 'metro', 'lace', 'constructor']) {
    const { save, session } = open(template)
    expect(applySuccessor(session)).toBeNull()
    expect(save).not.toHaveBeenCalled()
  }
})

it('names every retired template and its successor as the list of templates does', () => {
  const { retiredNames, successorNames, succeeded } = retiredTemplates
  const successors = Object.keys(retiredNames).map((id) => successorOf(id))
  expect(successors).not.toContain(null)
  expect(new Set(Object.keys(successorNames))).toEqual(new Set(successors))
  for (const [id, name] of Object.entries(successorNames)) {
    const known = earlierCatalogue.find((template) => template.id === id)
    expect(known?.name).toBe(name)
  }
  expect(succeeded(retiredNames.timeline, successorNames.metro)).toBe(
    '“Timeline” is now “Metro”. Your text and your settings are the same. You can choose another template under Design.',
  )
})
