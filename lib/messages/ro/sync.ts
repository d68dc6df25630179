import type { sync as english } from '../en/sync'
import { formatters } from '../format'

const { plural } = formatters('ro')

/** Messages about what is in the account and what is only here, in Romanian. */
export const sync: typeof english = {
  state: {
    'memory-only': 'Doar în această filă',
    'on-device': 'Salvat pe acest dispozitiv',
    saving: 'Se salvează…',
    'in-account': 'Salvat în cont',
    offline: 'Offline, salvat pe dispozitiv',
    retrying: 'Salvat pe dispozitiv, mai încercăm',
    expired: 'Conectează-te din nou: salvat pe dispozitiv',
    conflict: 'Modificat în altă parte: verifică',
    refused: 'Salvat doar pe dispozitiv',
  },
  writing: {
    offline: 'Offline, se salvează pe dispozitiv…',
    retrying: 'Se salvează pe acest dispozitiv…',
    expired: 'Conectează-te din nou: se salvează aici…',
    refused: 'Se salvează pe acest dispozitiv…',
  },
  inTab: {
    expired: 'Conectează-te din nou: doar în această filă',
    refused: 'Doar în această filă',
  },
  short: {
    'memory-only': 'Doar în filă',
    'on-device': 'Pe dispozitiv',
    saving: 'Se salvează…',
    'in-account': 'În cont',
    offline: 'Offline',
    retrying: 'Pe dispozitiv',
    expired: 'Conectare',
    conflict: 'Verifică',
    refused: 'Pe dispozitiv',
  },
  spoken: {
    'memory-only': 'Acum nu se poate salva nimic. Modificările tale sunt doar în această filă.',
    'in-account': 'Totul este salvat în contul tău.',
    offline: 'Ești offline. Totul este salvat pe acest dispozitiv și se trimite mai târziu.',
    retrying:
      'Serverul nu răspunde. Totul este salvat pe acest dispozitiv. Încercăm în continuare.',
    expired:
      'Sesiunea ta a expirat. Totul este salvat pe acest dispozitiv. Conectează-te din nou ca să continui.',
    conflict: 'Acest CV a fost modificat și pe alt dispozitiv. Este ceva de verificat.',
    refused:
      'Acest CV nu poate fi pus în contul tău așa cum este. Este salvat pe acest dispozitiv.',
  },
  refusedTitle: 'Încă nu este în contul tău',
  refused: {
    invalid:
      'Acest CV nu poate fi pus în contul tău așa cum este. Totul este salvat pe acest dispozitiv. Anulează ultima modificare sau scurtează ce este prea lung. Încercăm din nou la următoarea modificare.',
    'too-large':
      'Acest CV este mai mare decât permite contul tău. Totul este salvat pe acest dispozitiv. Scurtează sau elimină ceva. Încercăm din nou la următoarea modificare.',
    'newer-version':
      'Acest CV din contul tău a fost scris cu o versiune mai nouă de Vitae. Totul este salvat pe acest dispozitiv. Reîncarcă pagina ca să ai cea mai nouă versiune.',
    limit:
      'Contul tău este plin. Acest CV este salvat pe acest dispozitiv. Șterge definitiv unul din coș și acesta ajunge în cont.',
    role: 'Rolul tău în acest spațiu de lucru nu îți permite să modifici acest CV. Ce ai scris este salvat pe acest dispozitiv. Copiază CV-ul în documentele tale sau cere alt rol cuiva care administrează spațiul.',
    'merge-limit':
      'Ce s-a scris aici și în altă parte este prea mult pentru un singur CV. Ambele sunt salvate: al tău pe acest dispozitiv, celălalt în cont. Scurtează ceva aici. Încercăm din nou la următoarea modificare.',
  },
  reload: 'Reîncarcă',
  conflictTitle: 'Modificat aici și în altă parte',
  conflictText: (count) =>
    plural(count, {
      one: 'Un loc a fost modificat pe acest dispozitiv și pe altul. Ambele versiuni sunt aici. Alege pe care o păstrezi în CV.',
      few: '# locuri au fost modificate pe acest dispozitiv și pe altul. Ambele versiuni sunt aici. Alege ce păstrezi în CV.',
      other:
        '# de locuri au fost modificate pe acest dispozitiv și pe altul. Ambele versiuni sunt aici. Alege ce păstrezi în CV.',
    }),
  mine: 'Scris pe acest dispozitiv',
  theirs: 'Scris în altă parte',
  changedSince: 'Scris aici de atunci',
  holdsNow: 'Acum în CV-ul tău',
  fieldGone: 'Un loc care nu mai este în CV-ul tău',
  taken: 'Eliminat',
  empty: 'Gol',
  keepChoices: 'Păstrează alegerile mele',
  decideLater: 'Decide mai târziu',
  settled: 'Alegerile tale sunt salvate.',
  nothingToDecide: 'Nu mai este nimic de decis.',
  conflictsLoading: 'Se deschide CV-ul…',
  notSettled:
    'Nu am putut salva alegerile tale. Ambele versiuni sunt încă acolo. Încearcă din nou.',
  cameBack: (title) =>
    `„${title}” s-a șters pe un dispozitiv și s-a editat pe altul. A revenit, cu modificările.`,
  movedBeside: (title) =>
    `„${title}” s-a șters definitiv în altă parte. Ce ai scris aici este salvat ca un CV separat.`,
  shareLink: 'Creează un link de distribuire',
  shareLinkHint: 'O pagină cu CV-ul tău pe care o poți încheia oricând',
  shareLinkGuestHint: 'Pentru linkuri ai nevoie de un cont. CV-urile tale vin cu tine.',
  downloadSeveral: 'Descarcă mai multe',
  link: 'Link',
  copyLink: 'Copiază linkul',
  copied: 'Link copiat',
  notCopied: 'Browserul nu ne-a lăsat să copiem. Selectează linkul și copiază-l.',
  openLink: 'Deschide',
  shareFailed: {
    'not-sent':
      'Nu este încă totul în contul tău, așa că PDF-ul nu ar fi la zi. Modificările tale sunt salvate pe acest dispozitiv. Încearcă din nou când bara arată „Salvat în cont”.',
    offline: 'Ești offline. Nu s-a pierdut nimic. Încearcă din nou când ești online.',
    'not-signed-in':
      'Sesiunea ta a expirat. Totul este salvat pe acest dispozitiv. Conectează-te mai întâi.',
    'too-many-requests':
      'Prea multe cereri în scurt timp. Nu s-a pierdut nimic. Încearcă din nou peste un minut.',
    failed: 'Nu a reușit. Nu s-a pierdut nimic. Încearcă din nou peste puțin timp.',
  },
}
