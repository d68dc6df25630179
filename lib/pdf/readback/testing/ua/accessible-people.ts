import { createLetter, letterFor } from '@/lib/resume/create-letter'
import type { Design } from '@/lib/resume/schema/design'
import type { PaperDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, fullResume, longResume } from '@/tests/fixtures/paper-documents'
import { withPhoto } from '@/tests/fixtures/portrait'
import { promotedResume } from '@/tests/fixtures/promoted-resume'
import { alphabetCvs, scriptCvs } from '../script-cvs'

export type Person = { name: string; document: PaperDocument }

const designed = (document: ResumeDocument, design: Partial<Design>): ResumeDocument => ({
  ...document,
  design: { ...document.design, ...design },
})

/** CV with hidden, empty and foreign-script parts. */
function oddParts(): ResumeDocument {
  const document = fullResume(countingIds())
  const { content } = document
  const hidden = (key: string) => ({ key, visible: false, title: '', breakBefore: false })
  const [post] = content.work
  if (!post) throw new Error('no post')
  const greek = { ...post, id: 'greek', name: 'Εθνική Τράπεζα', position: '', highlights: [] }
  return {
    ...document,
    content: {
      ...content,
      work: [{ ...post, id: 'hidden', hidden: true }, greek, post],
      education: content.education.map((entry) => ({ ...entry, institution: '', area: '' })),
      sections: [hidden('awards'), hidden('summary'), hidden('skills')],
    },
  }
}

/** Letter with links, marks and several pages. */
function longLetter(): PaperDocument {
  const ids = countingIds()
  const letter = letterFor(
    fullResume(ids),
    { version: 0, date: '2026-04-05', posting: { title: 'Lead', employer: 'Works', text: '' } },
    ids,
  )
  const text = 'I **built** it, [here](https://example.org/x), and _kept_ it running. '.repeat(9)
  const paragraphs = Array.from({ length: 9 }, () => ({ id: ids.node(), text }))
  return { ...letter, content: { ...letter.content, paragraphs } }
}

/** Returns CVs with which every template is checked. */
export function accessiblePeople(): { name: string; document: ResumeDocument }[] {
  const full = fullResume(countingIds())
  const nameless = structuredClone(full)
  nameless.content.basics.name = ''
  const scripts = [...scriptCvs(), ...alphabetCvs()]
  return [
    { name: 'every section, links, custom ones', document: full },
    {
      name: 'a photo and files inside',
      document: designed(withPhoto(full).document, { carry: true }),
    },
    { name: 'no name', document: nameless },
    { name: 'hidden and empty parts', document: oddParts() },
    {
      name: 'several pages',
      document: longResume(countingIds(), { posts: 7, bullets: 7 }),
    },
    { name: 'several roles', document: promotedResume(countingIds()) },
    ...scripts.map((document) => ({ name: document.design.language, document })),
  ]
}

/** Returns letters, which have one template. */
export function accessibleLetters(): Person[] {
  const [arabic] = scriptCvs()
  if (!arabic) throw new Error('no CV')
  const ids = countingIds()
  const posting = { title: 'مهندسة', employer: '', text: '' }
  return [
    { name: 'a long letter', document: longLetter() },
    {
      name: 'a letter in Arabic',
      document: letterFor(arabic, { version: 0, date: '2026-04-05', posting }, ids),
    },
    { name: 'an empty letter', document: createLetter(ids) },
  ]
}
