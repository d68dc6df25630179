import type { looks as english } from '../en/looks'

const own = 'Ca în șablon'

/** Messages of the templates and of the choices in the design panel, in Romanian. */
export const looks: typeof english = {
  templates: {
    plain: { name: 'Simplu', reason: 'Simplu și ușor de citit, pentru oameni și pentru programe' },
    atelier: {
      name: 'Atelier',
      reason: 'Un nume mare și titluri într-o margine lată, pentru design și arhitectură',
    },
    ledger: {
      name: 'Ledger',
      reason: 'Majuscule mici între linii duble, pentru finanțe, audit și drept',
    },
    fjord: {
      name: 'Fjord',
      reason: 'Date de contact și competențe într-o coloană colorată, pentru produs și operațiuni',
    },
    broadsheet: {
      name: 'Broadsheet',
      reason: 'Frontispiciu și titluri ca în ziar, pentru jurnalism și comunicare',
    },
    signal: { name: 'Signal', reason: 'Dens și exact, cu un accent monospațiat, pentru ingineri' },
    kinder: {
      name: 'Kinder',
      reason: 'Cald și rotunjit, cu fotografie, pentru educație, îngrijire și asistență socială',
    },
    capital: {
      name: 'Capital',
      reason: 'Margini late și un nume mare și subțire, pentru directori',
    },
    metro: {
      name: 'Metro',
      reason:
        'O bandă închisă și locurile de muncă ca stații pe un traseu, pentru operațiuni și meserii',
    },
    herbarium: {
      name: 'Herbarium',
      reason: 'Două coloane și o monogramă, pentru știință și mediu',
    },
    'studio-nine': {
      name: 'Studio Nine',
      reason: 'Un bloc de culoare cu un nume foarte mare, pentru marketing și start-upuri',
    },
    'nordic-form': {
      name: 'Nordic Form',
      reason: 'O grilă clară, în ordinea așteptată de instituțiile europene',
    },
    'first-light': {
      name: 'First Light',
      reason: 'Educația și proiectele la început, pentru primul job sau o carieră nouă',
    },
    'side-column': {
      name: 'Coloană laterală',
      reason: 'Date de contact și competențe lângă experiența profesională',
    },
    compact: {
      name: 'Compact',
      reason: 'Cel mai mult text pe pagină, pentru CV-uri tehnice lungi',
    },
    academic: { name: 'Academic', reason: 'Educația și publicațiile la început, cu liste dense' },
    executive: {
      name: 'Executiv',
      reason: 'Profil în prim-plan și mult spațiu, pentru funcții de conducere',
    },
    'date-margin': {
      name: 'Date în margine',
      reason: 'Datele din margine îți arată parcursul dintr-o privire',
    },
    serif: {
      name: 'Clasic cu serife',
      reason: 'Formal, ca o carte, pentru drept, mediul academic și sectorul public',
    },
    'split-header': {
      name: 'Antet împărțit',
      reason: 'Datele de contact lângă nume lasă mai mult loc experienței',
    },
    'large-type': { name: 'Litere mari', reason: 'Ușor de citit pentru cei care văd mai slab' },
    'photo-header': {
      name: 'Antet cu fotografie',
      reason: 'O fotografie lângă nume, acolo unde angajatorii o așteaptă',
    },
  },
  seeLarger: 'Vezi toate șabloanele mărite',
  inEveryTemplate: 'CV-ul tău în fiecare șablon',
  columns: 'Coloane',
  columnCounts: { all: 'Toate', one: 'Una', two: 'Două' },
  ownOrder: 'Ordinea ta a secțiunilor are mereu prioritate față de cea a șablonului.',
  details: 'Detalii',
  sectionTitles: {
    label: 'Titlurile secțiunilor',
    choices: {
      own,
      plain: 'Simplu',
      capitals: 'Majuscule',
      ruled: 'Linie dedesubt',
      overlined: 'Linie deasupra',
      filled: 'Bandă colorată',
    },
  },
  datePosition: {
    label: 'Poziția datelor',
    choices: {
      own,
      end: 'La capăt de rând',
      margin: 'În margine',
      inline: 'După titlu',
      below: 'Sub titlu',
    },
  },
  bullets: {
    label: 'Puncte',
    choices: { own, dot: 'Buline', dash: 'Liniuțe', angle: 'Săgeți' },
  },
  skills: {
    label: 'Competențe și limbi',
    choices: {
      own,
      list: 'Un paragraf',
      groups: 'Un rând pentru fiecare grup',
      levels: 'Cu niveluri',
    },
  },
  headerAlign: {
    label: 'Alinierea antetului',
    choices: { own, start: 'La început', center: 'Centru', end: 'La sfârșit' },
  },
  icons: {
    label: 'Pictograme de contact',
    choices: { own, shown: 'Afișate', hidden: 'Ascunse' },
  },
  links: {
    label: 'Linkurile intrărilor',
    choices: { shown: 'Adresa întreagă', hidden: 'Ca link pe titlu' },
  },
  photo: {
    label: 'Fotografie',
    choices: { shown: 'Afișată', hidden: 'Ascunsă' },
  },
  photoSize: {
    label: 'Mărimea fotografiei',
    choices: { own, small: 'Mică', medium: 'Medie', large: 'Mare' },
  },
  logo: 'Siglă',
  templatePhotoShape: 'Forma fotografiei din șablon',
  photoShape: {
    label: 'Forma fotografiei',
    choices: { upright: 'Verticală', rounded: 'Rotunjită', square: 'Pătrată', round: 'Rotundă' },
  },
}
