import { loadFont, loadParts } from '../../../support/parts.mjs'
import { writeTruth } from '../paper/write-truth.mjs'

/** Prints with the project's own templates, without the document attached. */
export async function openOwnTemplates() {
  const parts = await loadParts({
    'lib/resume/json-resume/json-resume': ['importJsonResume'],
    'lib/resume/ids': ['createIdGenerator'],
  })
  const engine = parts.createEngine({ loadFont })
  const ids = parts.createIdGenerator()
  return {
    async print(paper, look) {
      const { meta: _, ...truth } = writeTruth(paper, look.traits)
      const read = parts.importJsonResume(truth, ids)
      if (!read.ok) throw new Error('A paper of the bench is no JSON Resume.')
      const { document } = read
      const design = { ...document.design, ...look.design, language: paper.language }
      const result = await engine.render({ ...document, design })
      if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
      return result.rendered.bytes
    },
    close() {},
  }
}
