import { strToU8 } from 'fflate'
import type { ImportFailureCode } from '@/lib/importers/import-types'
import {
  boastfulPdf,
  encryptedPdf,
  entityBomb,
  pdfOfPages,
  picturedPdf,
  plainPdf,
  zipBomb,
} from './hostile-files'

const lines = ['Ada Example', 'ada@example.org', 'Skills', 'Milling, Baking, Weighing']
const whole = plainPdf(lines)

/** Files that were made to harm, and how the import of each has to end: as a CV, or with a code. */
export const hostileCorpus: {
  file: string
  ends: 'import' | ImportFailureCode
  bytes: Uint8Array<ArrayBuffer>
}[] = [
  { file: 'claims-of-pages.pdf', ends: 'import', bytes: boastfulPdf(lines) },
  { file: 'rare-codec.pdf', ends: 'import', bytes: picturedPdf(lines, 'JBIG2Decode') },
  {
    file: 'script.txt',
    ends: 'import',
    bytes: strToU8(`${lines.join('\n')}\n<script>alert(1)</script>`),
  },
  { file: 'picture.pdf', ends: 'no-text', bytes: picturedPdf([], 'JPXDecode') },
  { file: 'pages.pdf', ends: 'too-long', bytes: pdfOfPages(51) },
  { file: 'locked.pdf', ends: 'password', bytes: encryptedPdf() },
  { file: 'cut.pdf', ends: 'damaged', bytes: whole.slice(0, 200) },
  { file: 'page.pdf', ends: 'wrong-type', bytes: strToU8('<!doctype html><title>No PDF</title>') },
  { file: 'paper.docx', ends: 'wrong-type', bytes: whole },
  { file: 'bomb.docx', ends: 'too-large', bytes: zipBomb() },
  { file: 'entities.docx', ends: 'unsafe', bytes: entityBomb() },
]
