// Whether our own CVs come back: every template with the CVs of the parse proof, printed without the
// document inside, read by the importer like anybody's.
import { printDocument } from '../parseback/read-back.mjs'
import { loadFont, loadParts } from '../support/parts.mjs'
import { openImporter } from './reading/read-cv.mjs'
import { scoreDocument } from './score/score-document.mjs'
import { macroF1, sumTallies } from './score/tallies.mjs'

/** Minimum F1 score of each template. */
const limit = 0.97

const parts = {
  'lib/pdf/readback/testing/alphabet-cvs': ['alphabetCvs'],
  'lib/pdf/readback/testing/sample-cvs': ['sampleCvs'],
  'lib/pdf/readback/testing/script-cvs': ['scriptCvs'],
  'lib/pdf/templates/catalogue': ['templateCatalogue'],
  'lib/resume/json-resume/json-resume': ['exportJsonResume'],
}

/** @returns {Promise<object>} a table of the templates with a gate for each */
export async function readOwnOutput() {
  const { createEngine, templateCatalogue, exportJsonResume, ...cvs } = await loadParts(parts)
  const engine = createEngine({ loadFont })
  const readCv = await openImporter()
  const documents = [...cvs.sampleCvs(), ...cvs.alphabetCvs(), ...cvs.scriptCvs()]
  const rows = []
  const gates = []
  for (const template of templateCatalogue) {
    const tallies = []
    for (const document of documents) {
      const { bytes } = await printDocument(engine, document, template)
      const read = await readCv(bytes, 'cv.pdf')
      tallies.push(scoreDocument(exportJsonResume(document, { clean: true }), read ?? {}))
    }
    const value = macroF1(sumTallies(tallies))
    rows.push([template.id, value.toFixed(3)])
    const name = `own output, ${template.id}`
    gates.push({ name, value: Number(value.toFixed(3)), limit, ok: value >= limit })
  }
  return {
    title: `Our own CVs, printed and read again (${documents.length} in each template)`,
    columns: ['template', 'macro F1'],
    rows,
    gates,
  }
}
