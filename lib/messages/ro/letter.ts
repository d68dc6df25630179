import type { letter as english } from '../en/letter'
import { formatters } from '../format'

const { plural, number } = formatters('ro')

/** Messages of the editor of cover letters, in Romanian. */
export const letter: typeof english = {
  navigation: 'Părțile scrisorii',
  parts: { letter: 'Scrisoare', basics: 'Expeditor' },
  form: 'Scrie scrisoarea',
  documentMenu: (title) => `${title}: redenumește, alt document, mai multe`,
  openCv: 'Deschide CV-ul ei',
  allDocuments: 'Toate CV-urile și scrisorile',
  recipientTitle: 'Destinatar',
  recipient: {
    name: { label: 'Nume', example: 'de ex. doamna Ada Brandt' },
    organization: { label: 'Angajator' },
    address: { label: 'Adresă' },
    email: { label: 'E-mail' },
  },
  letterTitle: 'Textul scrisorii',
  date: { label: 'Data' },
  subject: { label: 'Subiect', example: 'de ex. Asistent medical de noapte, referința 2041' },
  opening: { label: 'Formulă de adresare' },
  closing: { label: 'Formulă de încheiere', example: 'Numele tău se adaugă dedesubt.' },
  paragraphs: 'Paragrafe',
  paragraph: (at) => `Paragraful ${number(at)}`,
  addParagraph: 'Adaugă un paragraf',
  paragraphKeys: (modifier, alt) =>
    `Enter adaugă un paragraf · ${modifier} B aldin · ${alt} ↑ ↓ îl mută`,
  senderHint:
    'Copiat din CV-ul tău când ai creat această scrisoare. Modificările de aici nu schimbă CV-ul.',
  help: {
    title: 'Sugestii AI',
    hint: 'Tu alegi ce propoziții adaugi.',
    ask: 'Sugerează propoziții',
    askAgain: 'Sugerează alte propoziții',
    putAway: 'Respinge toate',
    stop: 'Oprește',
    stages: {
      sending: 'Se salvează în cont ultimele tale modificări…',
      waiting: 'Așteaptă să înceapă…',
      reading: 'Se citește…',
      drafting: 'Se scriu propoziții…',
      checking: 'Fiecare propoziție se compară cu CV-ul tău…',
      verifying: 'Se caută dovezi în CV-ul tău…',
    },
    claimsNothing: 'Nu afirmă nimic despre tine',
    take: 'Adaugă în scrisoare',
    takeAll: (count) =>
      plural(count, {
        one: 'Adaugă # care nu cere confirmare',
        few: 'Adaugă cele # care nu cer confirmare',
        other: 'Adaugă cele # care nu cer confirmare',
      }),
    taken: 'Adăugată',
    leans: 'Se referă la propoziția dinainte. Adaug-o mai întâi pe aceea.',
    leftOut: 'Propozițiile care se referă la una care nu este în scrisoare nu au fost adăugate.',
    nothing:
      'Modelul AI nu a scris propoziții pe care să ți le putem oferi. Scrisoarea ta nu a fost modificată.',
    held: (count) =>
      plural(count, {
        one: '# propoziție a fost blocată, pentru că nu este susținută de CV-ul tău.',
        few: '# propoziții au fost blocate, pentru că nu sunt susținute de CV-ul tău.',
        other: '# de propoziții au fost blocate, pentru că nu sunt susținute de CV-ul tău.',
      }),
    dropped: (count) =>
      plural(count, {
        one: '# a fost lăsată deoparte: repetată, prea lungă, un clișeu sau cu o adresă în ea.',
        few: '# au fost lăsate deoparte: repetate, prea lungi, clișee sau cu o adresă în ele.',
        other: '# au fost lăsate deoparte: repetate, prea lungi, clișee sau cu o adresă în ele.',
      }),
  },
  evidence: {
    title: 'Comparată cu CV-ul tău',
    hint: 'Când faci o pauză din scris, căutăm numere, nume, competențe, funcții și diplome care nu sunt în CV-ul tău. Asta nu te împiedică niciodată să trimiți scrisoarea.',
    allShown: (count) =>
      plural(count, {
        one: '# propoziție este susținută de CV-ul tău.',
        few: '# propoziții sunt susținute de CV-ul tău.',
        other: '# de propoziții sunt susținute de CV-ul tău.',
      }),
    claimsNothing: 'Această scrisoare nu afirmă încă nimic despre tine.',
    nothingMissing:
      'Nu am găsit niciun număr, nume, competență, funcție sau diplomă care să nu fie în CV-ul tău.',
    unchecked: (count) =>
      plural(count, {
        one: '# propoziție nu a putut fi verificată: este prea lungă sau într-o limbă pe care nu o putem verifica.',
        few: '# propoziții nu au putut fi verificate: sunt prea lungi sau într-o limbă pe care nu o putem verifica.',
        other:
          '# de propoziții nu au putut fi verificate: sunt prea lungi sau într-o limbă pe care nu o putem verifica.',
      }),
    some: (count) =>
      plural(count, {
        one: '# propoziție nu este susținută de CV-ul tău.',
        few: '# propoziții nu sunt susținute de CV-ul tău.',
        other: '# de propoziții nu sunt susținute de CV-ul tău.',
      }),
    marked: (count) =>
      plural(count, {
        one: '# propoziție nesusținută de CV-ul tău',
        few: '# propoziții nesusținute de CV-ul tău',
        other: '# de propoziții nesusținute de CV-ul tău',
      }),
    nothing: 'Încă nu este nimic de verificat. Scrie o propoziție.',
    noCv: 'CV-ul acestei scrisori nu este pe acest dispozitiv, așa că scrisoarea nu poate fi verificată.',
    number: (words) => `Numărul din „${words}” nu este în CV-ul tău.`,
    more: (count) => plural(count, { one: 'Și încă #.', few: 'Și încă #.', other: 'Și încă #.' }),
    confirm: 'Da, este adevărat',
    confirmed: 'Confirmat. Am salvat asta împreună cu scrisoarea.',
    confirmedCount: (count) =>
      plural(count, {
        one: '# propoziție confirmată de tine',
        few: '# propoziții confirmate de tine',
        other: '# de propoziții confirmate de tine',
      }),
  },
}
