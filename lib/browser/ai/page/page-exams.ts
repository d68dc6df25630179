import type { ReaderRecords } from '@/lib/ai/stages/reader-context'
import type { StageHome } from '@/lib/ai/stages/stage-types'
import { takeExam } from '@/lib/ai/stages/take-exam'
import type { LanguageCode } from '@/lib/language/tags'
import { createIdGenerator } from '@/lib/resume/ids'
import { recordName } from './device-records'
import type { PageModel } from './page-model'

/** Place where requests of the page run: its documents, its model, and the records of models on this device. */
export type PageParts = {
  open: () => Promise<PageModel | null>
  home: StageHome
  recordsOf: (name: string) => ReaderRecords
}

/** Milliseconds for one request of an exam. */
const patience = 300_000

/** Creates the function that has a model examined as a reader in the background, once at a time for each language. */
export function createExaminer({ home, recordsOf }: PageParts) {
  const ids = createIdGenerator()
  const running = new Set<string>()
  return async (model: PageModel, language: LanguageCode): Promise<void> => {
    const name = recordName(model)
    const key = `${name} ${language}`
    if (running.has(key)) return
    running.add(key)
    const { client } = model
    const question = { language, seed: ids.document() }
    // A model that gives no answers is not relied on, and is examined with the next request.
    void takeExam(
      home,
      recordsOf(name),
      (asked) => client.ask(asked, { deadline: patience }),
      question,
    )
      .catch(() => {})
      .finally(() => running.delete(key))
  }
}
