// Whether our own CVs come back: the CVs of the parse proof and roles at one employer, written in every format, as a
// PDF in every template without the document inside, and read by the importer like anybody's.
import { printDocument } from '../parseback/read-back.mjs'
import { loadFont, loadParts } from '../support/parts.mjs'
import { openImporter } from './reading/read-cv.mjs'
import { ownFacts } from './score/fields.mjs'
import { scoreDocument } from './score/score-document.mjs'
import { macroF1, rateOf, sumTallies } from './score/tallies.mjs'

/** Minimum macro F1 of each format and template, and F1 of each of its facts. */
const limits = { macro: 0.97, facts: 1 }

const parts = {
  'lib/exporters/export-document': ['exportDocument'],
  'lib/pdf/readback/testing/sample-cvs': ['sampleCvs'],
  'lib/pdf/readback/testing/script-cvs': ['alphabetCvs', 'scriptCvs'],
  'lib/pdf/templates/catalogue': ['templateCatalogue'],
  'lib/resume/json-resume/json-resume': ['exportJsonResume'],
  'tests/fixtures/grouped-resumes': ['groupedResumes', 'joinEmployers'],
  'tests/fixtures/paper-documents': ['countingIds'],
}

/** Formats that are the same in every template, by the end of their files' names. */
const formats = { docx: 'docx', html: 'html', md: 'markdown', txt: 'text' }

/** Returns what writes a document, by format and template. */
function writersOf({ createEngine, exportDocument, templateCatalogue }) {
  const engine = createEngine({ loadFont })
  const plain = Object.entries(formats).map(([ending, format]) => ({
    name: format,
    fileName: `cv.${ending}`,
    write: (document) => exportDocument(document, format, 'CV'),
  }))
  const printed = templateCatalogue.map((template) => ({
    name: template.id,
    fileName: 'cv.pdf',
    write: async (document) => (await printDocument(engine, document, template)).bytes,
  }))
  return [...plain, ...printed]
}

function gateOf(name, value, limit) {
  return { name: `own output, ${name}`, value: Number(value.toFixed(3)), limit, ok: value >= limit }
}

/** @returns {Promise<object>} a table of formats and templates with gates for each */
export async function readOwnOutput() {
  const project = await loadParts(parts)
  const readCv = await openImporter()
  const ids = project.countingIds()
  const single = [...project.sampleCvs(), ...project.alphabetCvs(), ...project.scriptCvs()]
  const grouped = [
    ...Object.values(project.groupedResumes(ids)),
    ...single.flatMap((document) => project.joinEmployers(document, ids) ?? []),
  ]
  const documents = [...single, ...grouped]
  const rows = []
  const gates = []
  for (const { name, fileName, write } of writersOf(project)) {
    const tallies = []
    for (const document of documents) {
      const read = await readCv(new Uint8Array(await write(document)), fileName)
      const truth = project.exportJsonResume(document, { clean: true })
      tallies.push(scoreDocument(truth, read ?? {}))
    }
    const sum = sumTallies(tallies)
    const macro = macroF1(sum)
    const rates = ownFacts.map((field) => ({ field, f1: rateOf(sum[field]).f1 }))
    const worst = Math.min(...rates.map(({ f1 }) => f1))
    const lost = rates.filter(({ f1 }) => f1 < 1)
    rows.push([name, macro.toFixed(3), worst.toFixed(3), lost.map(({ field }) => field).join(' ')])
    gates.push(gateOf(name, macro, limits.macro), gateOf(`${name}, facts`, worst, limits.facts))
  }
  return {
    title: `Our own CVs, written and read again (${documents.length} in each format and template)`,
    columns: ['format or template of a PDF', 'macro F1', 'worst fact', 'facts under 1'],
    rows,
    gates,
  }
}
