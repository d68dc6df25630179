import type { wordings as english } from '../en/wordings'
import { formatters } from '../format'

const { plural } = formatters('cs')

const counted = (count: number, one: string, few: string, other: string) =>
  plural(count, { one, few, many: other, other })

/** Messages about the suggestions of an AI model, on the screen that fits a CV to a job, in Czech. */
export const wordings: typeof english = {
  title: 'Návrhy AI',
  guest:
    'Přihlaste se a získejte návrhy AI pro profil a odrážky. Vše ostatní zde funguje i bez účtu.',
  signIn: 'Přihlásit se',
  notSetUp:
    'Model AI může navrhnout lepší formulace. Zatím žádný nastavený nemáte. Vše ostatní zde funguje i bez něj.',
  settings: 'Nastavit AI',
  hint: 'Každý návrh se porovná s životopisem. Dokud ho nepřijmete, nic se nezmění.',
  yourModel: 'AI z vašeho nastavení',
  strength: 'Kolik se smí změnit',
  strengths: { light: 'Málo', normal: 'Středně', bold: 'Hodně' },
  strengthHints: {
    light: 'Mění pořadí textu a nahrazuje jednotlivá slova. Změní se nejvýše 40 % slov.',
    normal: 'Přepisuje text tam, kde tím vynikne shoda. Změní se nejvýše 70 % slov.',
    bold: 'Přepisuje volně. Každý návrh pečlivě posuďte.',
  },
  ask: 'Získat návrhy',
  askAgain: 'Získat nové návrhy',
  sending: 'Odesílání…',
  waiting: 'Čeká se na spuštění…',
  stages: {
    reading: 'Čte se inzerát',
    drafting: 'Píší se návrhy',
    checking: 'Návrhy se porovnávají s životopisem',
    verifying: 'Hledají se doklady v životopise',
  },
  underWay: 'Můžete dál pracovat nebo stránku zavřít. Práce na návrzích pokračuje.',
  cancel: 'Zastavit',
  retry: 'Zkusit znovu',
  unreached: 'Server není dostupný. Jakmile bude, práce bude pokračovat.',
  errors: {
    'not-signed-in':
      'Vaše přihlášení skončilo. Přihlaste se znovu. Vaše práce je uložená na tomto zařízení.',
    'not-found':
      'Tento životopis ještě není ve vašem účtu. Počkejte na „Uloženo v účtu“ a zkuste to znovu.',
    gone: 'Tento životopis byl z účtu smazán. Vaše práce je uložená na tomto zařízení.',
    'too-many-requests':
      'Běží nebo je uloženo příliš mnoho požadavků na AI. Počkejte, až některý skončí, a zkuste to znovu.',
    invalid:
      'Tento inzerát nebylo možné použít. Váš text je uložený. Zkontrolujte ho a zkuste to znovu.',
    unreached: 'Server není dostupný. Zkuste to znovu, až budete online.',
  },
  forgotten:
    'Tento požadavek na AI už vypršel: po několika dnech se mažou. Požádejte o návrhy znovu.',
  none: 'Model AI neměl žádné návrhy, které by šlo nabídnout. Životopis se nezměnil.',
  dropped: (count) =>
    counted(
      count,
      '# další návrh byl vynechán: beze změny, příliš odlišný nebo k textu, který AI nesmí měnit.',
      '# další návrhy byly vynechány: beze změny, příliš odlišné nebo k textům, které AI nesmí měnit.',
      '# dalších návrhů bylo vynecháno: beze změny, příliš odlišné nebo k textům, které AI nesmí měnit.',
    ),
  acceptPassing: (count) =>
    counted(
      count,
      'Přijmout # doložený v životopise',
      'Přijmout všechny # doložené v životopise',
      'Přijmout všech # doložených v životopise',
    ),
  passes: 'Doloženo v životopise. Zkontrolujte, že to stále odpovídá vaší práci.',
  passesUnshown:
    'Nic v životopise tomu neodporuje, ale nejsou v něm všechna slova. Zkontrolujte, že je to pravda.',
  ownPasses: 'Vaše vlastní slova, bez nových skutečností.',
  ownBacked: 'Vaše vlastní slova, doložená v životopise.',
  ownUnsupported: 'Část z toho v životopise zatím není.',
  asksOwn: (words) =>
    words.length === 0
      ? 'Vaše vlastní slova. Mohou říkat víc než životopis.'
      : `Vaše vlastní slova. V životopise zatím není: ${words.map((one) => `„${one}“`).join(', ')}`,
  isTrue: 'Ano, je to pravda.',
  blocked: 'Zablokováno',
  blockedHint: 'Pokud je to pravda, upravte text. Vaše vlastní slova se nikdy neblokují.',
  stale: 'Tento text se v životopise změnil a návrh se k němu už nehodí.',
  inPlace: (place) => `V životopise: ${place}`,
  why: (reason) => `Uvedený důvod: ${reason}`,
  edit: 'Upravit',
  editLabel: 'Vaše formulace',
  editDone: 'Hotovo',
  original: 'Vrátit původní návrh',
  checking: 'Kontroluje se…',
  held: 'Tyto návrhy už nejsou doloženy v životopise a neuložily se:',
  heldStale: 'Text v životopise se změnil.',
  heldHint: 'Zatím se nic neuložilo. Uložte ostatní, nebo se vraťte a posuďte je.',
  notChecked: 'Nic se nezměnilo. Přijaté návrhy jsou stále zde.',
}
