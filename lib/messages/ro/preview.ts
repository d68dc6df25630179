import type { preview as english } from '../en/preview'
import { formatters } from '../format'

const { number } = formatters('ro')

/** Messages of the preview, in Romanian. */
export const preview: typeof english = {
  region: 'Previzualizarea PDF-ului',
  pages: 'Pagini',
  asText: 'CV-ul ca text. Alege orice text ca să îl editezi.',
  asTextToRead: 'CV-ul ca text',
  loading: 'Se pregătește previzualizarea…',
  pageNumber: (page, pages) => `Pagina ${number(page)} din ${number(pages)}`,
  tools: 'Zoom',
  zoomIn: 'Mărește',
  zoomOut: 'Micșorează',
  zoom: (factor) => number(factor, { style: 'percent' }),
  actualSize: 'Afișează la mărimea reală',
  fitWidth: 'Pe lățime',
  tapToEdit: 'Atinge un rând ca să îl editezi. Atinge de două ori ca să mărești sau să micșorezi.',
  tapToZoom: 'Atinge de două ori ca să mărești sau să micșorezi.',
  changePhoto: 'Schimbă fotografia',
  openLink: (url) => `Ctrl + clic sau ⌘ + clic ca să deschizi ${url}`,
  exampleNote:
    'Acesta este un exemplu. Dispare când începi să scrii și nu face parte din CV-ul tău.',
  tryAgain: 'Încearcă din nou',
  paintFailed:
    'Acest browser nu a putut afișa pagina. Textul tău este în siguranță și poți descărca în continuare PDF-ul.',
  failed: {
    'unknown-kind': 'Încă nu putem tipări acest tip de document. Textul tău este în siguranță.',
    'too-large':
      'Acest CV este prea lung pentru un PDF. Textul tău este în siguranță, dar previzualizarea nu este la zi. Scurtează partea cea mai lungă.',
    'font-unavailable':
      'Nu am putut încărca un font. Textul tău este în siguranță, dar previzualizarea nu este la zi. Verifică conexiunea și încearcă din nou.',
    'layout-failed':
      'Nu am putut afișa ultima modificare. Textul tău este în siguranță, dar previzualizarea nu este la zi. Schimbă sau anulează ultima editare.',
    'engine-crashed':
      'Previzualizarea nu mai funcționează. Textul tău este în siguranță, dar previzualizarea nu este la zi. Încearcă din nou.',
    'photo-unavailable':
      'Nu am putut încărca fotografia. Textul tău este în siguranță, dar previzualizarea nu este la zi. Verifică conexiunea și încearcă din nou.',
    'deadline-passed':
      'Previzualizarea a durat prea mult. Textul tău este în siguranță, dar previzualizarea nu este la zi. Scurtează partea cea mai lungă sau încearcă din nou.',
  },
  notPrinted: (place: string) =>
    `Nu putem tipări „${place}”. Nu s-a pierdut nimic, dar previzualizarea nu este la zi. Schimbă acest text și previzualizarea revine.`,
  notPrintedHere:
    'Nu putem tipări acest text. Nu s-a pierdut nimic. Schimbă-l și previzualizarea revine.',
  showText: 'Arată textul',
  thumbnailFailed: 'Fără previzualizare',
}
