import type { postingRuleWords as english } from '../en/check-posting-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('ro')

/** Messages of the checks against a job description, in Romanian. */
export const postingRuleWords: typeof english = {
  'musts-shown': {
    title: 'Cerințele obligatorii sunt în CV',
    found: ({ count, text }) =>
      plural(count, {
        one: `Ai „${text}”? Nu am găsit aceste cuvinte în CV-ul tău.`,
        few: `Ai „${text}”? Nu am găsit aceste cuvinte în CV-ul tău, nici pe cele ale altor cerințe.`,
        other: `Ai „${text}”? Nu am găsit aceste cuvinte în CV-ul tău, nici pe cele ale altor cerințe.`,
      }),
    why: 'Angajatorii le caută mai întâi pe acestea.',
    fix: 'Adaugă numai ce este adevărat pentru tine.',
    source: sources.posting,
  },
  'skills-proven': {
    title: 'Competențele se văd în practică',
    found: ({ count, text }) =>
      plural(count, {
        one: `# competență apare doar într-o listă, de exemplu „${text}”.`,
        few: `# competențe apar doar într-o listă, de exemplu „${text}”.`,
        other: `# de competențe apar doar într-o listă, de exemplu „${text}”.`,
      }),
    why: 'Un loc de muncă în care ai folosit o competență spune mai mult decât numele ei.',
    fix: 'Dacă ai folosit-o la un loc de muncă, menționeaz-o acolo într-un punct.',
    source: sources.posting,
  },
  'same-words': {
    title: 'Aceiași termeni ca în anunț',
    found: ({ text }) => `Anunțul spune „${text}”. CV-ul tău folosește alt termen.`,
    why: 'Unele căutări cunosc un singur termen pentru un lucru.',
    fix: 'Folosește termenul din anunț, dacă înseamnă același lucru.',
    source: sources.posting,
  },
  'years-shown': {
    title: 'Destui ani de experiență',
    found: ({ count, of }) =>
      `CV-ul tău arată cel puțin ${plural(count, { one: '# an', few: '# ani', other: '# de ani' })} de experiență de acest fel. Anunțul cere ${number(of)}. Ai mai mulți?`,
    why: 'Numărăm perioadele locurilor de muncă cu o funcție potrivită.',
    fix: 'Verifică dacă toate locurile tale de muncă sunt în acest CV, cu date.',
    source: sources.posting,
  },
  'degree-shown': {
    title: 'Diploma sau formarea cerută de anunț',
    found: ({ text }) => `Ai „${text}”? Nu am găsit aceste cuvinte la educația ta.`,
    why: 'Unele formulare de candidatură o cer pe nume.',
    fix: 'Adaugă diploma sau formarea pe care o ai, cu numele ei obișnuit.',
    source: sources.posting,
  },
  'same-work': {
    title: 'Funcție asemănătoare',
    found: ({ text }) =>
      `Niciuna dintre funcțiile tale nu pare să se potrivească cu „${text}”. Se potrivește vreuna?`,
    why: 'Angajatorii se uită mai întâi la funcții.',
    fix: 'Explică în profil cum te-a pregătit munca ta de până acum pentru acest job.',
    source: sources.posting,
  },
  'same-level': {
    title: 'Nivelul jobului este accesibil',
    found: ({ text }) => `„${text}” este mult peste nivelul funcțiilor tale.`,
    why: 'Poți aplica oricum. Ajută să arăți ce te recomandă.',
    fix: 'Pune la început ce ai condus și ce ai decis.',
    source: sources.posting,
  },
  'same-language': {
    title: 'Aceeași limbă ca anunțul',
    found: (_) => 'CV-ul tău este în altă limbă.',
    why: 'Angajatorii și software-ul lor se așteaptă la limba anunțului.',
    fix: 'Întreabă dacă această limbă este acceptată sau tradu-ți CV-ul.',
    source: sources.posting,
  },
}
