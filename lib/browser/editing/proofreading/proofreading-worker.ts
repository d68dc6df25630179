/**
 * Worker that proofreads a CV. Bundled by scripts/bundle and fetched with its dictionary at first use; the text never
 * leaves the device (ADR checks-without-model).
 */
import { createBinaryModuleFromUrl, Dialect, type Linter, LocalLinter } from 'harper.js'
import type { ProofreadAnswer, ProofreadQuestion } from './proofreading-messages'
import { type OpenLinter, readTexts } from './read-texts'

declare const self: DedicatedWorkerGlobalScope

const dialects = { american: Dialect.American, british: Dialect.British }
const linters = new Map<string, Promise<Linter>>()

function openLinters(dictionary: string): OpenLinter {
  return (spelling) => {
    const known = linters.get(spelling)
    if (known) return known
    const opening = (async () => {
      const binary = createBinaryModuleFromUrl(dictionary, 'slim')
      const linter = new LocalLinter({ binary, dialect: dialects[spelling] })
      await linter.setup()
      return linter
    })()
    linters.set(spelling, opening)
    return opening
  }
}

const send = (answer: ProofreadAnswer) => self.postMessage(answer)

async function answer({ id, dictionary, texts, names }: ProofreadQuestion): Promise<void> {
  try {
    const open = openLinters(dictionary)
    await open('american')
    send({ id, kind: 'ready' })
    send({ id, kind: 'findings', findings: await readTexts(texts, names, open) })
  } catch (error) {
    send({ id, kind: 'failed', message: String(error) })
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ProofreadQuestion>) => void answer(data))
