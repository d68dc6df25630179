import type { wordings as english } from '../en/wordings'
import { formatters } from '../format'

const { plural } = formatters('ro')

/** Messages about the suggestions of an AI model for a job, in Romanian. */
export const wordings: typeof english = {
  title: 'Sugestii AI',
  guest:
    'Conectează-te ca să primești sugestii AI pentru profil și puncte. Restul funcționează aici și fără cont.',
  signIn: 'Conectare',
  notSetUp:
    'Un model AI poate sugera formulări mai bune. Nu ai niciunul configurat. Restul funcționează aici și fără el.',
  settings: 'Configurează AI',
  hint: 'Fiecare sugestie este comparată cu CV-ul tău. Nu se schimbă nimic până nu o accepți.',
  yourModel: 'modelul tău AI',
  strength: 'Cât se poate schimba',
  strengths: { light: 'Puțin', normal: 'Normal', bold: 'Mult' },
  strengthHints: {
    light:
      'Reordonează textul și înlocuiește cuvinte izolate. Se schimbă cel mult 40 % din cuvinte.',
    normal:
      'Rescrie textul acolo unde potrivirea devine mai clară. Se schimbă cel mult 70 % din cuvinte.',
    bold: 'Rescrie liber. Verifică atent fiecare sugestie.',
  },
  ask: 'Cere sugestii',
  askAgain: 'Cere sugestii noi',
  sending: 'Se trimite…',
  waiting: 'Așteaptă să înceapă…',
  stages: {
    reading: 'Se citește anunțul',
    drafting: 'Se scriu sugestii',
    checking: 'Se compară cu CV-ul tău',
    verifying: 'Se caută dovezi în CV-ul tău',
  },
  underWay: 'Poți lucra mai departe sau închide această pagină. Cererea continuă.',
  cancel: 'Oprește',
  retry: 'Încearcă din nou',
  unreached: 'Nu putem contacta serverul. Continuăm imediat ce se poate.',
  errors: {
    'not-signed-in':
      'Nu mai ești în cont. Conectează-te din nou. Ce ai lucrat aici este salvat pe acest dispozitiv.',
    'not-found':
      'Acest CV nu este încă în contul tău. Așteaptă până apare „Salvat în cont”, apoi încearcă din nou.',
    gone: 'Acest CV a fost șters din contul tău. Ce ai lucrat aici este salvat pe acest dispozitiv.',
    'too-many-requests':
      'Sunt prea multe cereri AI în curs sau stocate. Așteaptă să se termine una, apoi încearcă din nou.',
    invalid:
      'Nu am putut folosi acest anunț. Textul tău este salvat. Verifică-l, apoi încearcă din nou.',
    unreached: 'Nu putem contacta serverul. Încearcă din nou când ești online.',
  },
  forgotten: 'Această cerere AI a expirat: cererile se șterg după câteva zile. Cere din nou.',
  none: 'Modelul AI nu a avut sugestii pe care să ți le putem oferi. CV-ul tău nu a fost modificat.',
  dropped: (count) =>
    plural(count, {
      one: 'Încă # a fost lăsată deoparte: neschimbată, prea diferită sau pentru un text pe care AI-ul nu îl poate schimba.',
      few: 'Încă # au fost lăsate deoparte: neschimbate, prea diferite sau pentru texte pe care AI-ul nu le poate schimba.',
      other:
        'Încă # au fost lăsate deoparte: neschimbate, prea diferite sau pentru texte pe care AI-ul nu le poate schimba.',
    }),
  acceptPassing: (count) =>
    plural(count, {
      one: 'Acceptă # susținută de CV-ul tău',
      few: 'Acceptă cele # susținute de CV-ul tău',
      other: 'Acceptă cele # susținute de CV-ul tău',
    }),
  passes: 'Susținut de CV-ul tău. Verifică dacă spune în continuare ce ai făcut.',
  passesUnshown:
    'Nimic din CV-ul tău nu contrazice acest text, dar nu toate cuvintele lui sunt acolo. Verifică dacă este adevărat.',
  ownPasses: 'Cuvintele tale, fără fapte noi.',
  ownBacked: 'Cuvintele tale, susținute de CV-ul tău.',
  ownUnsupported: 'CV-ul tău nu spune încă toate acestea.',
  asksOwn: (words) =>
    words.length === 0
      ? 'Cuvintele tale. Pot spune mai mult decât CV-ul tău.'
      : `Cuvintele tale. Nou în CV: ${words.map((one) => `„${one}”`).join(', ')}`,
  isTrue: 'Da, este adevărat.',
  blocked: 'Blocată',
  blockedHint: 'Dacă este adevărat, editează textul. Cuvintele tale nu se blochează niciodată.',
  stale: 'Acest text s-a schimbat în CV, așa că sugestia nu se mai potrivește.',
  inPlace: (place) => `În CV-ul tău: ${place}`,
  why: (reason) => `Motivul dat: ${reason}`,
  edit: 'Editează',
  editLabel: 'Formularea ta',
  editDone: 'Gata',
  original: 'Revino la sugestie',
  checking: 'Se verifică…',
  held: 'Aceste sugestii nu mai sunt susținute de CV-ul tău și nu au fost salvate:',
  heldStale: 'Textul din CV-ul tău s-a schimbat.',
  heldHint: 'Încă nu s-a salvat nimic. Salvează restul sau întoarce-te și verifică-le.',
  notChecked: 'Nu s-a schimbat nimic. Sugestiile acceptate de tine sunt încă aici.',
}
