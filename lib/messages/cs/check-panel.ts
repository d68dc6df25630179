import type { checkPanel as english } from '../en/check-panel'
import { formatters } from '../format'

const { plural, number } = formatters('cs')

const counted = (count: number, one: string, few: string, other: string) =>
  plural(count, { one, few, many: other, other })

/** Messages around the checks, in Czech. */
export const checkPanel: typeof english = {
  title: 'Kontrola životopisu',
  view: 'Zobrazení',
  views: { checks: 'Kontroly', machine: 'Co čte software' },
  bars: { readable: 'Čitelnost', complete: 'Obsah', match: 'Shoda' },
  barHints: {
    readable: 'Přečte ho software?',
    complete: 'Nechybí něco?',
    match: 'Odpovídá inzerátu?',
  },
  passed: (passed, of) => `${number(passed)} z ${number(of)} v pořádku`,
  compared: (open) =>
    open === 0 ? 'žádné otázky' : counted(open, '# otázka', '# otázky', '# otázek'),
  none: 'Zatím není co kontrolovat',
  noScore:
    'Jednotlivé kontroly, žádné skóre: nikdo zvenčí neví, jak software zaměstnavatele životopisy řadí.',
  toSee: (count) => counted(count, '# k posouzení', '# k posouzení', '# k posouzení'),
  allPassed: 'Vše v pořádku',
  passedList: (count) => counted(count, '# v pořádku', '# v pořádku', '# v pořádku'),
  checked: (title) => `Kontrola: ${title}`,
  statuses: { pass: 'V pořádku', warn: 'Posoudit', fail: 'Opravit' },
  why: 'Proč na tom záleží',
  fix: 'Co s tím',
  source: 'Zdroj',
  goTo: (words) => `Přejít na „${words}“`,
  goToField: 'Přejít na toto pole',
  more: (count) => counted(count, 'a # další místo', 'a # další místa', 'a # dalších míst'),
  reading: 'PDF se čte…',
  unread:
    'PDF se nepodařilo znovu přečíst. Životopis je v bezpečí. Zavřete toto okno a zkuste to za chvíli znovu.',
  noPosting: 'Zatím žádný inzerát. Přidejte ho a uvidíte, jak mu životopis odpovídá.',
  paste: 'Přidat inzerát',
  another: 'Otevřít inzerát',
  readers: { order: 'V pořadí souboru', rows: 'Po řádcích', form: 'Jako pole formuláře' },
  readerHints: {
    order: 'Text v pořadí, v jakém je uložený v souboru. Tak čte většina softwaru.',
    rows: 'Jednoduchý software čte zleva doprava přes celou stránku, i napříč sloupci.',
    form: 'Co by náš vlastní import vyplnil do polí formuláře.',
  },
  reader: 'Jak ho čte software',
  standards: (archive) =>
    `Toto PDF splňuje dvě normy: PDF/UA-1 pro čtečky obrazovky a ${archive} pro archivy.`,
  archiveOnly: (archive) =>
    `Toto PDF splňuje ${archive}, normu pro archivy. Aby splnilo i PDF/UA-1, normu pro čtečky obrazovky:`,
  obstacles: {
    untitled: 'Přidejte své jméno.',
    'picture-without-text': 'Přidejte své jméno nebo popis fotky.',
    'missing-characters': 'Nahraďte znaky, které nelze vytisknout.',
  },
  noText: 'Tímto způsobem se nenašel žádný text.',
  noFields: 'Nenašla se žádná pole.',
  fields: {
    name: 'Jméno',
    email: 'E-mail',
    phone: 'Telefon',
    employer: 'Zaměstnavatel',
    title: 'Název pozice',
    institution: 'Škola',
    dates: 'Data',
    bullet: 'Odrážka',
  },
  pageLabel: (page) => `Strana ${number(page)} souboru`,
  page: {
    title: 'Zkontrolovat životopis',
    description:
      'Přetáhněte PDF kteréhokoli životopisu a uvidíte, co v něm přečte software. Bez účtu; soubor zůstává na vašem zařízení.',
    headline: 'Podívejte se, co software čte ve vašem životopise',
    text: 'Přetáhněte sem PDF, nebo ho vyberte. Čte se v tomto prohlížeči a nikam se neodesílá.',
    choose: 'Vybrat PDF',
    another: 'Zkontrolovat jiné PDF',
    drop: 'Pusťte PDF ke kontrole',
    bring: 'Importovat tento životopis',
    bringHint: 'Otevře životopis ve Vitae. Než se uloží, zkontrolujete ho.',
    notPdf: 'Toto není PDF. Vyberte soubor PDF. Nic se nezměnilo.',
    wait: (name) => `Čte se soubor ${name}…`,
    cancel: 'Zastavit',
    result: (name) => `Výsledky pro ${name}`,
  },
}
