import { createApplication } from '@/lib/resume/create-application'
import { exampleDocument } from '@/lib/resume/examples/example'
import examples from '@/lib/resume/examples/texts/en.json'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'

type Job = Partial<ApplicationDocument['content']>
type Person = { example: string; template: string; jobs: Job[] }

/** Person of the demo with an own CV, and applications that it was written for. */
export type DemoPerson = { resume: ResumeDocument; applications: ApplicationDocument[] }

/** Makes the documents of a person of the demo, from an example of the start screen. @throws for an unknown one */
export function demoPerson({ example, template, jobs }: Person, today: string): DemoPerson {
  const ids = createIdGenerator()
  const known = Object.entries(examples.en).find(([id]) => id === example)?.[1]
  if (!known) throw new Error(`There is no example ${example}`)
  const made = exampleDocument(known, 'en-GB')
  const resume = { ...made, id: ids.document(), design: { ...made.design, template } }
  const applications = jobs.map((job) => {
    const application = createApplication(ids, today, { ...job, resumeId: resume.id })
    const stage = job.stage ?? 'saved'
    const reached = stage === 'saved' ? {} : { [`${stage}On`]: today }
    return { ...application, content: { ...application.content, stage, ...reached } }
  })
  return { resume, applications }
}
