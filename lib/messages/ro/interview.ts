import type { interview as english } from '../en/interview'
import { formatters } from '../format'

const { plural } = formatters('ro')

/** Messages of the screen that prepares an interview, and of the stories told there, in Romanian. */
export const interview: typeof english = {
  title: 'Pregătirea interviului',
  heading: (job) => (job === '' ? 'Pregătirea interviului' : `Interviu: ${job}`),
  questionsTab: 'Întrebări',
  storiesTab: 'Povești',
  prepare: 'Pregătește interviul',
  chooseCv: {
    title: 'Pentru ce CV este această candidatură?',
    text: 'Alege CV-ul cu care candidezi. Rândurile lui apar lângă ce cere jobul.',
    none: 'Încă nu există niciun CV pe acest dispozitiv.',
    create: 'Creează un CV',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, { one: '# în CV-ul tău', few: '# în CV-ul tău', other: '# în CV-ul tău' }),
      near > 0 && plural(near, { one: '# poate', few: '# poate', other: '# poate' }),
      gaps > 0 && plural(gaps, { one: '# negăsit', few: '# negăsite', other: '# negăsite' }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: 'În CV-ul tău',
    partly: 'Parțial în CV-ul tău',
    gap: 'Negăsit în CV-ul tău',
  },
  mayAsk: 'Întrebare posibilă',
  aboutCv: 'Despre CV-ul tău',
  noneAboutCv: 'Adaugă în CV locurile tale de muncă, cu date, iar aici apar întrebări despre ele.',
  usual: 'Întrebări frecvente',
  mention: 'Poți să menționezi',
  findMore: 'Caută mai multe întrebări cu AI',
  findAgain: 'Caută din nou întrebări',
  modelHint: 'Modelul alege întrebări și citate și nu scrie nimic.',
  chosenBy: (model) =>
    `Unele întrebări au fost alese de ${model}. Toate citatele sunt ale tale sau din anunț.`,
  noMore: 'Modelul AI nu a găsit întrebări care să poată fi verificate.',
  stories: 'Poveștile tale',
  storiesHint:
    'Momente din munca ta, cu cuvintele tale. Nu apar niciodată în CV sau într-un link de distribuire și nu se trimit unui model AI. Le conțin doar copia ta de rezervă, fișierul tău JSON și fișa de interviu.',
  writeStory: 'Scrie o poveste',
  chooseStory: 'Alege o poveste',
  noStories: 'Încă nu există povești. Scrie una aici sau lângă o întrebare.',
  searchStories: 'Caută în povești',
  noneFound: 'Nicio poveste nu conține aceste cuvinte.',
  untitledStory: 'Poveste fără titlu',
  fields: {
    title: { label: 'Titlu', example: 'de ex. Noaptea în care s-a oprit pompa' },
    situation: { label: 'Situație', example: 'Unde și când a fost și ce se întâmpla?' },
    task: { label: 'Sarcină', example: 'Ce aveai de făcut?' },
    action: { label: 'Acțiune', example: 'Ce ai făcut, pas cu pas?' },
    result: { label: 'Rezultat', example: 'Ce a ieșit?' },
  },
  done: 'Gata',
  deleteStory: 'Șterge povestea',
  storyDeleted: 'Povestea a fost ștearsă',
  lines: 'Rânduri din CV-ul tău',
  linesHint: 'Întrebările despre aceste rânduri arată povestea.',
  addLine: 'Adaugă un rând',
  searchLines: 'Caută în CV',
  noLineFound: 'Niciun rând din CV nu conține aceste cuvinte.',
  lineGone: 'Un rând care nu mai este în CV',
  untie: (line) => `Elimină: ${line}`,
  notForThis: (story) => `Elimină de la această întrebare: ${story}`,
  keptIn: (cv) => `Poveștile tale sunt salvate în „${cv}”, CV-ul pe care îl urmează acesta.`,
  onlyHere: 'Doar în acest CV:',
  moveToMaster: 'Folosește în toate versiunile',
  making: 'Se creează PDF-ul…',
  sheet: {
    fileName: 'Interviu',
    story: (name) => `Poveste: ${name}`,
  },
}
