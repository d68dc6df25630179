import type { OptionsReply, OptionsRequest } from '../messages'
import { loadPaired } from './pairing'
import { readCv } from './read-cv'
import { loadCv, storeCv } from './stored-cv'

/** Answers the page of options, which knows no CV: the reader of CVs is in the extension once. */
export async function answerOptions(request: OptionsRequest): Promise<OptionsReply> {
  if (request.kind === 'read-file') {
    const read = readCv(request.value)
    if (!read) return { isRead: false, title: null, pdf: null, paired: await loadPaired() }
    await storeCv(read)
  }
  const cv = await loadCv()
  return {
    ...{ isRead: true, title: cv?.title ?? null, pdf: cv?.pdf?.name ?? null },
    paired: await loadPaired(),
  }
}
