import type { wording as english } from '../en/wording'
import { formatters } from '../format'

const { plural } = formatters('ro')

/** Messages of the dialog that improves the wording of one text, in Romanian. */
export const wording: typeof english = {
  title: 'Îmbunătățește formularea',
  open: 'Îmbunătățește formularea',
  shortcut: 'Îmbunătățește formularea acestui text',
  noText: 'Pune mai întâi cursorul într-un punct sau în profil.',
  text: 'Textul actual',
  empty: 'Încă nu este scris nimic aici.',
  previous: 'Punctul anterior',
  next: 'Punctul următor',
  ways: {
    rewrite: 'Reformulează',
    shorten: 'Scurtează',
    split: 'Împarte',
    'stronger-verb': 'Verb mai puternic',
    summarise: 'Scrie din acest CV',
  },
  way: 'Ce vrei să îmbunătățești',
  ask: 'Cere sugestii',
  askAgain: 'Cere alte sugestii',
  asking: 'Așteptăm modelul AI. Durează cel mult 20 de secunde.',
  stop: 'Oprește',
  unchanged: 'Nu se schimbă nimic până nu alegi o sugestie.',
  checks: 'Verificări pe acest dispozitiv',
  noChecks: 'Nu am găsit nimic de îmbunătățit în acest text.',
  none: {
    guest:
      'Ca să primești sugestii AI, conectează-te și adaugă o cheie pentru un model AI la Setări, AI. Restul funcționează și fără AI.',
    account:
      'Ca să primești sugestii AI, adaugă o cheie pentru un model AI la Setări, AI. Restul funcționează și fără AI.',
    unknown:
      'Nu am putut ajunge la contul tău. Nu s-a pierdut nimic. Încearcă din nou când ești online.',
  },
  signIn: 'Conectare',
  settings: 'Deschide setările',
  choices: 'Sugestii',
  take: 'Folosește acest text',
  passes: 'Susținut de CV-ul tău. Verifică dacă spune în continuare ce ai făcut.',
  held: (count) =>
    plural(count, {
      one: '# sugestie a fost blocată, pentru că nu este susținută de CV-ul tău.',
      few: '# sugestii au fost blocate, pentru că nu sunt susținute de CV-ul tău.',
      other: '# de sugestii au fost blocate, pentru că nu sunt susținute de CV-ul tău.',
    }),
  dropped: (count) =>
    plural(count, {
      one: '# a fost lăsată deoparte: un clișeu, termeni importanți lipsă sau prea multe schimbări.',
      few: '# au fost lăsate deoparte: clișee, termeni importanți lipsă sau prea multe schimbări.',
      other:
        '# au fost lăsate deoparte: clișee, termeni importanți lipsă sau prea multe schimbări.',
    }),
  nothing:
    'Modelul AI nu a avut sugestii pe care să ți le putem oferi. Textul tău nu a fost modificat. Încearcă altă opțiune.',
  outdated:
    'Acest text s-a schimbat între timp, așa că sugestia nu se mai potrivește. Nu s-a schimbat nimic. Cere din nou.',
  taken: 'Text înlocuit. Poți anula.',
  failed: {
    'not-sent':
      'Ultimele tale modificări nu sunt încă în cont, așa că nu am trimis cererea. Nu s-a pierdut nimic. Încearcă din nou peste puțin timp.',
    offline: 'Ești offline. Nu s-a pierdut nimic. Încearcă din nou când ești online.',
    'new-version':
      'Este disponibilă o versiune nouă de Vitae. Reîncarcă pagina, apoi încearcă din nou. Nu s-a pierdut nimic.',
    'not-signed-in':
      'Nu mai ești în cont. Conectează-te și încearcă din nou. Nu s-a pierdut nimic.',
    'too-many-requests':
      'Sunt deja în curs mai multe cereri AI. Așteaptă un minut, apoi încearcă din nou. Nu s-a schimbat nimic.',
    other: 'Ceva nu a mers bine. Nu s-a schimbat nimic. Încearcă din nou peste puțin timp.',
  },
}
