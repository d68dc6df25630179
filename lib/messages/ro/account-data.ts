import type { accountData as english } from '../en/account-data'
import { formatters } from '../format'

const { plural, number } = formatters('ro')

/** Formats a file size in kB or MB, rounded up. */
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))} kB`
    : `${number(Math.ceil(bytes / 100_000) / 10)} MB`

/** Messages of the data export of an account, and of restoring one, in Romanian. */
export const accountData: typeof english = {
  title: 'Datele tale',
  text: 'O descărcare cu tot ce este în contul tău.',
  leftover: {
    title: 'CV-uri ale altui cont pe acest dispozitiv',
    text: (count, unsent, day) => {
      const changed = plural(count, {
        one: `# CV sau scrisoare, ultima modificare pe ${day}.`,
        few: `# CV-uri și scrisori, ultima modificare pe ${day}.`,
        other: `# de CV-uri și scrisori, ultima modificare pe ${day}.`,
      })
      const notSent = plural(unsent, {
        one: '# dintre ele are modificări care sunt doar pe acest dispozitiv.',
        few: '# dintre ele au modificări care sunt doar pe acest dispozitiv.',
        other: '# dintre ele au modificări care sunt doar pe acest dispozitiv.',
      })
      return `${changed} ${notSent} Dacă acel cont mai există, conectează-te la el ca să le salvezi acolo.`
    },
    download: 'Descarcă',
    adopt: 'Adaugă la CV-urile mele',
    adopted: (count) =>
      plural(count, {
        one: 'S-a adăugat # CV sau scrisoare la CV-urile tale.',
        few: 'S-au adăugat # CV-uri și scrisori la CV-urile tale.',
        other: 'S-au adăugat # de CV-uri și scrisori la CV-urile tale.',
      }),
    remove: 'Elimină',
    removeTitle: 'Le elimini de pe acest dispozitiv?',
    removeText: (count) =>
      plural(count, {
        one: 'Se elimină # CV sau scrisoare cu modificări care nu sunt salvate în altă parte. Nu se poate anula.',
        few: 'Se elimină # CV-uri și scrisori cu modificări care nu sunt salvate în altă parte. Nu se poate anula.',
        other:
          'Se elimină # de CV-uri și scrisori cu modificări care nu sunt salvate în altă parte. Nu se poate anula.',
      }),
    removeForGood: 'Elimină definitiv',
    removed: 'Eliminate de pe acest dispozitiv.',
    cancel: 'Renunță',
    failed: 'Nu a reușit. CV-urile sunt încă pe acest dispozitiv. Încearcă din nou.',
  },
  export: {
    title: 'Exportă datele tale',
    none: 'CV-uri, scrisori, versiuni, PDF-uri, fotografii, cereri AI și detaliile contului. Poate dura puțin.',
    begin: 'Pregătește descărcarea',
    again: 'Pregătește din nou',
    waiting: 'Începe…',
    running: (done, of) =>
      plural(of, {
        one: `Se pregătește: ${number(done)} din # document`,
        few: `Se pregătește: ${number(done)} din # documente`,
        other: `Se pregătește: ${number(done)} din # de documente`,
      }),
    leave: 'Poți părăsi această pagină. Te anunțăm când descărcarea este gata.',
    unreached: 'Serverul nu răspunde acum. Verificăm în continuare.',
    stop: 'Oprește',
    stopped: 'Oprit. Nu s-a creat nicio descărcare și nu s-a schimbat nimic în contul tău.',
    done: (packed, kept) => `Pregătită pe ${packed}. Disponibilă până pe ${kept}.`,
    parts: (count) =>
      plural(count, {
        one: '',
        few: 'Datele tale sunt în # fișiere. Fiecare se poate deschide separat. Descarcă-le pe toate.',
        other:
          'Datele tale sunt în # de fișiere. Fiecare se poate deschide separat. Descarcă-le pe toate.',
      }),
    download: (part, of, bytes) =>
      of === 1
        ? `Descarcă (${sizeOf(bytes)})`
        : `Descarcă partea ${number(part)} din ${number(of)} (${sizeOf(bytes)})`,
    links:
      'Un link de descărcare funcționează o oră. Primești unul nou de fiecare dată când apeși butonul.',
    remove: 'Șterge de pe server',
    removed: 'Descărcarea a fost ștearsă de pe server. Contul tău nu s-a schimbat.',
    failed:
      'Nu am putut pregăti descărcarea. Nu s-a schimbat nimic în contul tău. Încearcă din nou.',
    lost: 'Această descărcare nu mai există. Pregătește una nouă.',
  },
  bring: {
    title: 'Restabilește un export',
    none: 'Alege fișierele unui export, de pe acest server sau de pe altul. Nimic din contul tău nu se înlocuiește, iar restabilirea aceluiași fișier de două ori nu adaugă nimic.',
    choose: 'Alege fișiere',
    steps: {
      sending: (name) => `Se încarcă ${name}`,
      waiting: (name) => `Așteaptă citirea: ${name}`,
      reading: (name) => `Se citește ${name}`,
      writing: (name) => `Se restabilește ${name}`,
    },
    leave: 'După ce un fișier este încărcat, poți părăsi pagina. Restul se întâmplă pe server.',
    done: ({ added, alreadyHere }) =>
      [
        added === 0
          ? 'Nu a fost adăugat niciun document.'
          : plural(added, {
              one: 'A fost adăugat # document.',
              few: 'Au fost adăugate # documente.',
              other: 'Au fost adăugate # de documente.',
            }),
        alreadyHere === 0
          ? ''
          : plural(alreadyHere, {
              one: '# era deja aici.',
              few: '# erau deja aici.',
              other: '# erau deja aici.',
            }),
      ]
        .filter(Boolean)
        .join(' '),
    more: ({ versions, pictures, pdfs }) =>
      [
        versions > 0 &&
          plural(versions, {
            one: '# versiune anterioară',
            few: '# versiuni anterioare',
            other: '# de versiuni anterioare',
          }),
        pictures > 0 &&
          plural(pictures, {
            one: '# fotografie sau font',
            few: '# fotografii și fonturi',
            other: '# de fotografii și fonturi',
          }),
        pdfs > 0 && plural(pdfs, { one: '# PDF', few: '# PDF-uri', other: '# de PDF-uri' }),
      ]
        .filter(Boolean)
        .join(', '),
    with: (more) => `S-au adăugat și: ${more}.`,
    refused: (count) =>
      plural(count, {
        one: '# fișier nu a putut fi restabilit. Restul a fost restabilit.',
        few: '# fișiere nu au putut fi restabilite. Restul a fost restabilit.',
        other: '# de fișiere nu au putut fi restabilite. Restul a fost restabilit.',
      }),
    reasons: {
      damaged: 'deteriorat',
      password: 'protejat cu parolă',
      'too-large': 'prea mare',
      changed: 'modificat după export',
      'wrong-content': 'alt tip de fișier decât spune numele lui',
      'newer-version': 'creat cu o versiune mai nouă de Vitae',
      'no-document':
        'documentul lui lipsește: restabilește mai întâi celelalte părți, apoi din nou această parte',
      'no-room': 'contul tău este plin',
    },
    failures: {
      damaged:
        'Acest fișier este incomplet sau deteriorat. Nu s-a schimbat nimic. Descarcă-l din nou și mai încearcă.',
      'too-large':
        'Acest fișier este mai mare decât orice parte a unui export. Nu s-a schimbat nimic.',
      'too-many':
        'Acest fișier conține mai mult decât orice parte a unui export. Nu s-a schimbat nimic.',
      'no-export':
        'Acesta nu este exportul unui cont. Nu s-a schimbat nimic. Deschide CV-urile separate și copiile de rezervă ale unui dispozitiv la „CV-urile tale”.',
      'newer-version':
        'Acest fișier a fost creat cu o versiune mai nouă de Vitae. Nu s-a schimbat nimic. Restabilește-l acolo unde a fost creat sau așteaptă actualizarea acestui server.',
      'gave-up':
        'Nu am putut citi acest fișier. Nu s-a pierdut nimic. Încearcă din nou mai târziu.',
      unsent: 'Încărcarea nu s-a terminat. Nu s-a schimbat nimic. Alege din nou fișierul.',
      lost: 'Nu putem spune cum s-a încheiat acest import. Ce a adăugat este încă aici. Alege din nou fișierul, pentru siguranță.',
    },
  },
}
