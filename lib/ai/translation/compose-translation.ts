import type { TranslatableText } from './translatable'

/** Maximum texts and characters of one request. */
const batchTexts = 40
const batchCharacters = 5_000

/** Request for translations, with its texts. */
export type TranslationBatch = {
  input: { texts: Record<string, string> }
  texts: readonly TranslatableText[]
}

/** Composes the requests for a translation: texts under short names, in batches. */
export function composeTranslation(texts: readonly TranslatableText[]): TranslationBatch[] {
  const batches: TranslatableText[][] = []
  let room = 0
  for (const text of texts) {
    const open = batches.at(-1)
    room -= text.stored.length
    if (open && open.length < batchTexts && room >= 0) open.push(text)
    else {
      batches.push([text])
      room = batchCharacters - text.stored.length
    }
  }
  return batches.map((batch) => ({
    input: { texts: Object.fromEntries(batch.map(({ stored }, at) => [`t${at + 1}`, stored])) },
    texts: batch,
  }))
}
