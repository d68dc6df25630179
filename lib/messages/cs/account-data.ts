import type { accountData as english } from '../en/account-data'
import { formatters } from '../format'

const { plural, number } = formatters('cs')

const counted = (count: number, one: string, few: string, other: string) =>
  plural(count, { one, few, many: other, other })

/** Formats a file size in kB or MB, rounded up. */
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))} kB`
    : `${number(Math.ceil(bytes / 100_000) / 10)} MB`

/** Messages of the data export of an account, and of restoring one, in Czech. */
export const accountData: typeof english = {
  title: 'Vaše data',
  text: 'Stažení všeho, co je ve vašem účtu.',
  leftover: {
    title: 'Životopisy jiného účtu na tomto zařízení',
    text: (count, unsent, day) => {
      const changed = counted(
        count,
        `# životopis nebo dopis, poslední změna ${day}.`,
        `# životopisy a dopisy, poslední změna ${day}.`,
        `# životopisů a dopisů, poslední změna ${day}.`,
      )
      const notSent = counted(
        unsent,
        '# z nich má změny, které jsou jen na tomto zařízení.',
        '# z nich mají změny, které jsou jen na tomto zařízení.',
        '# z nich má změny, které jsou jen na tomto zařízení.',
      )
      return `${changed} ${notSent} Pokud ten účet stále existuje, přihlaste se k němu a uloží se tam.`
    },
    download: 'Stáhnout',
    adopt: 'Přidat k mým životopisům',
    adopted: (count) =>
      counted(
        count,
        'K vašim životopisům přibyl # životopis nebo dopis.',
        'K vašim životopisům přibyly # životopisy a dopisy.',
        'K vašim životopisům přibylo # životopisů a dopisů.',
      ),
    remove: 'Odebrat',
    removeTitle: 'Odebrat je z tohoto zařízení?',
    removeText: (count) =>
      counted(
        count,
        'Odebere se # životopis nebo dopis se změnami, které nejsou uložené nikde jinde. Nelze to vrátit zpět.',
        'Odeberou se # životopisy a dopisy se změnami, které nejsou uložené nikde jinde. Nelze to vrátit zpět.',
        'Odebere se # životopisů a dopisů se změnami, které nejsou uložené nikde jinde. Nelze to vrátit zpět.',
      ),
    removeForGood: 'Trvale odebrat',
    removed: 'Odebráno z tohoto zařízení.',
    cancel: 'Zrušit',
    failed: 'To se nepodařilo. Životopisy jsou stále na tomto zařízení. Zkuste to znovu.',
  },
  export: {
    title: 'Exportovat data',
    none: 'Životopisy, dopisy, verze, PDF, fotky, požadavky na AI a údaje o účtu. Může to chvíli trvat.',
    begin: 'Připravit ke stažení',
    again: 'Připravit znovu',
    waiting: 'Spouští se…',
    running: (done, of) =>
      plural(of, {
        one: `Připravuje se: ${number(done)} z # dokumentu`,
        few: `Připravuje se: ${number(done)} z # dokumentů`,
        many: `Připravuje se: ${number(done)} z # dokumentu`,
        other: `Připravuje se: ${number(done)} z # dokumentů`,
      }),
    leave: 'Tuto stránku můžete opustit. Až bude vše připravené, dostanete oznámení.',
    unreached: 'Server teď neodpovídá. Pokusy o spojení pokračují.',
    stop: 'Zastavit',
    stopped: 'Zastaveno. Nic se ke stažení nepřipravilo a ve vašem účtu se nic nezměnilo.',
    done: (packed, kept) => `Připraveno ${packed}. K dispozici do ${kept}.`,
    parts: (count) =>
      plural(count, {
        one: '',
        few: 'Vaše data jsou ve # souborech. Každý lze otevřít samostatně. Stáhněte všechny.',
        many: 'Vaše data jsou v # souboru. Každý lze otevřít samostatně. Stáhněte všechny.',
        other: 'Vaše data jsou v # souborech. Každý lze otevřít samostatně. Stáhněte všechny.',
      }),
    download: (part, of, bytes) =>
      of === 1
        ? `Stáhnout (${sizeOf(bytes)})`
        : `Stáhnout část ${number(part)} z ${number(of)} (${sizeOf(bytes)})`,
    links: 'Odkaz ke stažení platí jednu hodinu. Každým stisknutím tlačítka získáte nový.',
    remove: 'Smazat ze serveru',
    removed: 'Připravená data jsou ze serveru smazána. Váš účet se nezměnil.',
    failed: 'Export se nepodařilo připravit. Ve vašem účtu se nic nezměnilo. Zkuste to znovu.',
    lost: 'Tento export už neexistuje. Připravte nový.',
  },
  bring: {
    title: 'Obnovit export',
    none: 'Vyberte soubory exportu z tohoto nebo jiného serveru. Nic ve vašem účtu se nenahradí a opakované obnovení téhož souboru nic nepřidá.',
    choose: 'Vybrat soubory',
    steps: {
      sending: (name) => `Nahrává se ${name}`,
      waiting: (name) => `Čeká se na přečtení: ${name}`,
      reading: (name) => `Čte se ${name}`,
      writing: (name) => `Obnovuje se ${name}`,
    },
    leave: 'Jakmile je soubor nahraný, můžete tuto stránku opustit. Zbytek proběhne na serveru.',
    done: ({ added, alreadyHere }) =>
      [
        added === 0
          ? 'Nepřidal se žádný dokument.'
          : counted(added, 'Přidán # dokument.', 'Přidány # dokumenty.', 'Přidáno # dokumentů.'),
        alreadyHere === 0
          ? ''
          : counted(alreadyHere, '# už tu byl.', '# už tu byly.', '# už jich tu bylo.'),
      ]
        .filter(Boolean)
        .join(' '),
    more: ({ versions, pictures, pdfs }) =>
      [
        versions > 0 && counted(versions, '# starší verze', '# starší verze', '# starších verzí'),
        pictures > 0 &&
          counted(pictures, '# fotka nebo písmo', '# fotky a písma', '# fotek a písem'),
        pdfs > 0 && counted(pdfs, '# PDF', '# PDF', '# PDF'),
      ]
        .filter(Boolean)
        .join(', '),
    with: (more) => `Přidáno také: ${more}.`,
    refused: (count) =>
      counted(
        count,
        '# soubor se nepodařilo obnovit. Všechno ostatní ano.',
        '# soubory se nepodařilo obnovit. Všechno ostatní ano.',
        '# souborů se nepodařilo obnovit. Všechno ostatní ano.',
      ),
    reasons: {
      damaged: 'poškozený',
      password: 'chráněný heslem',
      'too-large': 'příliš velký',
      changed: 'změněný po exportu',
      'wrong-content': 'jiný typ souboru, než udává název',
      'newer-version': 'vytvořený novější verzí Vitae',
      'no-document': 'chybí k němu dokument: nejdřív obnovte ostatní části a pak znovu tuto',
      'no-room': 'váš účet je plný',
    },
    failures: {
      damaged:
        'Tento soubor je neúplný nebo poškozený. Nic se nezměnilo. Stáhněte ho znovu a zopakujte akci.',
      'too-large': 'Tento soubor je větší než kterákoli část exportu. Nic se nezměnilo.',
      'too-many': 'Tento soubor obsahuje víc než kterákoli část exportu. Nic se nezměnilo.',
      'no-export':
        'Toto není export účtu. Nic se nezměnilo. Jednotlivé životopisy a zálohy zařízení otevřete v části „Vaše životopisy“.',
      'newer-version':
        'Tento soubor vytvořila novější verze Vitae. Nic se nezměnilo. Obnovte ho tam, kde vznikl, nebo počkejte na aktualizaci tohoto serveru.',
      'gave-up': 'Tento soubor se nepodařilo přečíst. O nic nepřijdete. Zkuste to později.',
      unsent: 'Nahrávání se nedokončilo. Nic se nezměnilo. Vyberte soubor znovu.',
      lost: 'Nelze zjistit, jak tento import skončil. Co přidal, tu zůstává. Pro jistotu vyberte soubor znovu.',
    },
  },
}
