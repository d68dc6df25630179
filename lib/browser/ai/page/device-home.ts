import { toldOf } from '@/lib/ai/questions/told-facts'
import type { StageHome } from '@/lib/ai/stages/stage-types'
import { groundSuggestions } from '@/lib/ai/tailoring/ground-suggestions'
import { privateFactsOf } from '../../private-facts/private-facts'
import { journalOf } from '../../storage/journal/open-journals'
import { sharedAccount } from '../../sync/account/use-account'

/** Opens this device as the place where stages run: documents as they are on the screen, or in the journal. */
export const openDeviceHome = (): StageHome => ({
  now: Date.now,
  async document(id) {
    const journal = journalOf(sharedAccount().namespace())
    await journal.flush()
    const document = await journal.peek(id)
    // Versions count in accounts alone.
    return document && { document, version: 0 }
  },
  async told(document) {
    const facts = privateFactsOf(sharedAccount().namespace())
    return toldOf(document, await facts.read())
  },
  ground: async (...input) => groundSuggestions(...input),
})
