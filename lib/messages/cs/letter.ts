import type { letter as english } from '../en/letter'
import { formatters } from '../format'

const { plural, number } = formatters('cs')

const counted = (count: number, one: string, few: string, other: string) =>
  plural(count, { one, few, many: other, other })

/** Messages of the editor of cover letters, in Czech. */
export const letter: typeof english = {
  navigation: 'Části dopisu',
  parts: { letter: 'Dopis', basics: 'Odesílatel' },
  form: 'Psaní dopisu',
  documentMenu: (title) => `${title}: přejmenovat, přepnout, další`,
  openCv: 'Otevřít jeho životopis',
  allDocuments: 'Všechny životopisy a dopisy',
  recipientTitle: 'Komu',
  recipient: {
    name: { label: 'Jméno', example: 'např. Jana Nováková' },
    organization: { label: 'Zaměstnavatel' },
    address: { label: 'Adresa' },
    email: { label: 'E-mail' },
  },
  letterTitle: 'Text dopisu',
  date: { label: 'Datum' },
  subject: { label: 'Předmět', example: 'např. Zdravotní sestra na noční směny, ref. č. 2041' },
  opening: { label: 'Oslovení' },
  closing: { label: 'Pozdrav', example: 'Vaše jméno se doplní pod něj.' },
  paragraphs: 'Odstavce',
  paragraph: (at) => `Odstavec ${number(at)}`,
  addParagraph: 'Přidat odstavec',
  paragraphKeys: (modifier, alt) =>
    `Enter přidá odstavec · ${modifier} B tučné · ${alt} ↑ ↓ přesune`,
  senderHint: 'Převzato z životopisu při vytvoření dopisu. Změny zde životopis neovlivní.',

  help: {
    title: 'Návrhy AI',
    hint: 'Které věty přidat, vyberete vy.',
    ask: 'Navrhnout věty',
    askAgain: 'Navrhnout jiné věty',
    putAway: 'Odmítnout vše',
    stop: 'Zastavit',
    stages: {
      sending: 'Poslední změny se ukládají do účtu…',
      waiting: 'Čeká se na spuštění…',
      reading: 'Čtení…',
      drafting: 'Psaní vět…',
      checking: 'Každá věta se porovnává s životopisem…',
      verifying: 'Hledají se doklady v životopise…',
    },
    claimsNothing: 'Nic o vás netvrdí',
    take: 'Přidat do dopisu',
    takeAll: (count) =>
      counted(
        count,
        'Přidat # bez nutnosti potvrzení',
        'Přidat všechny # bez nutnosti potvrzení',
        'Přidat všech # bez nutnosti potvrzení',
      ),
    taken: 'Přidáno',
    leans: 'Odkazuje na předchozí větu. Nejdřív přidejte ji.',
    leftOut: 'Věty, které odkazují na větu mimo dopis, nebyly přidány.',
    nothing: 'Model AI nenapsal žádné věty, které by šlo nabídnout. Dopis se nezměnil.',
    held: (count) =>
      counted(
        count,
        '# věta byla zablokována, protože není doložena v životopise.',
        '# věty byly zablokovány, protože nejsou doloženy v životopise.',
        '# vět bylo zablokováno, protože nejsou doloženy v životopise.',
      ),
    dropped: (count) =>
      counted(
        count,
        '# věta byla vynechána: opakování, přílišná délka, klišé nebo adresa v textu.',
        '# věty byly vynechány: opakování, přílišná délka, klišé nebo adresa v textu.',
        '# vět bylo vynecháno: opakování, přílišná délka, klišé nebo adresa v textu.',
      ),
  },

  evidence: {
    title: 'Porovnáno s životopisem',
    hint: 'Když přestanete psát, vyhledají se čísla, jména, dovednosti, názvy pozic a tituly, které v životopise nejsou. V odeslání vám to nikdy nebrání.',
    allShown: (count) =>
      counted(
        count,
        '# věta je doložena v životopise.',
        '# věty jsou doloženy v životopise.',
        '# vět je doloženo v životopise.',
      ),
    claimsNothing: 'Tento dopis o vás zatím nic netvrdí.',
    nothingMissing:
      'Nenašlo se žádné číslo, jméno, dovednost, název pozice ani titul, které by v životopise chyběly.',
    unchecked: (count) =>
      counted(
        count,
        '# větu nebylo možné zkontrolovat: je příliš dlouhá nebo v jazyce, který kontrola nezná.',
        '# věty nebylo možné zkontrolovat: jsou příliš dlouhé nebo v jazyce, který kontrola nezná.',
        '# vět nebylo možné zkontrolovat: jsou příliš dlouhé nebo v jazyce, který kontrola nezná.',
      ),
    some: (count) =>
      counted(
        count,
        '# věta není doložena v životopise.',
        '# věty nejsou doloženy v životopise.',
        '# vět není doloženo v životopise.',
      ),
    marked: (count) =>
      counted(
        count,
        '# věta nedoložená v životopise',
        '# věty nedoložené v životopise',
        '# vět nedoložených v životopise',
      ),
    nothing: 'Zatím není co kontrolovat. Napište větu.',
    noCv: 'Životopis k tomuto dopisu není na tomto zařízení, proto dopis nelze zkontrolovat.',
    number: (words) => `Číslo z „${words}“ v životopise není.`,
    more: (count) => counted(count, 'A # další.', 'A # další.', 'A # dalších.'),
    confirm: 'Ano, je to pravda',
    confirmed: 'Potvrzeno a uloženo spolu s dopisem.',
    confirmedCount: (count) =>
      counted(count, '# věta potvrzená vámi', '# věty potvrzené vámi', '# vět potvrzených vámi'),
  },
}
