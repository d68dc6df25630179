import type { ownFont as english } from '../en/own-font'

/** Messages about a font that the person adds from a file, in Czech. */
export const ownFont: typeof english = {
  add: 'Přidat vlastní písmo…',
  addFace: 'Přidat další soubor…',
  remove: 'Odebrat písmo',
  hint: 'Soubory TTF do 4 MB. Pokud máte i tučný řez a kurzívu, přidejte je také.',
  staysHere: 'Vaše písmo zůstává na tomto zařízení a ve vašich zálohách; nikam se nenahrává.',
  inAccount:
    'Vaše písmo se nahraje do vašeho účtu, pro vaše další zařízení a pro PDF, která se pro vás vytvářejí. Nikdo jiný ho nezíská.',
  checking: 'Písmo se kontroluje…',
  faces: { regular: 'Základní', italic: 'Kurzíva', bold: 'Tučné', boldItalic: 'Tučná kurzíva' },
  missing:
    'Soubor tohoto písma není na tomto zařízení, proto má PDF doporučené písmo. Chcete-li ho zde použít, přidejte soubor znovu.',
  notInAccount:
    'Soubor tohoto písma zatím není ve vašem účtu, proto má PDF doporučené písmo. Nahraje se ze zařízení, na kterém je, nebo ho zde můžete přidat znovu.',
  carrying: 'Písmo se nahrává do účtu…',
  carryWaiting:
    'Písmo je na tomto zařízení, ale zatím ne ve vašem účtu. Pokusy o nahrání pokračují.',
  carryRefused:
    'Písmo je jen na tomto zařízení, protože váš účet tento soubor nemůže uložit. PDF, která si stáhnete zde, ho mají.',
  tooManyFonts:
    'Písmo je jen na tomto zařízení, protože váš účet už má 60 souborů písem. Ta, která žádný životopis nepoužívá, se po 30 dnech smažou.',
  notInThisPdf:
    'Vaše písmo v tomto PDF není, protože se ho zatím nepodařilo nahrát do účtu. V PDF, které si stáhnete zde, je.',
  errors: {
    'too-large': 'Soubor je větší než 4 MB.',
    'not-a-font': 'Toto není soubor písma. Vyberte soubor s příponou .ttf.',
    compressed: 'Toto je webové písmo (WOFF). Vyberte jeho soubor TTF.',
    collection: 'Tento soubor obsahuje několik písem (TTC). Vyberte soubor s jedním písmem.',
    variable: 'Toto je variabilní písmo. Vyberte statické soubory TTF, například Regular a Bold.',
    postscript: 'Toto písmo má postscriptové obrysy (OTF). Vyberte jeho verzi TTF.',
    restricted: 'Výrobce tohoto písma nedovoluje vkládat ho do dokumentů.',
    'no-subsetting':
      'Výrobce tohoto písma dovoluje vložit do dokumentu jen celé písmo, ale PDF z Vitae obsahuje jen znaky, které potřebuje.',
    'too-many-glyphs': 'Toto písmo má víc než 30 000 znaků.',
    damaged: 'Soubor je poškozený. Stáhněte písmo znovu a zopakujte akci.',
    unreadable: 'Tento soubor nelze přečíst jako písmo. Zkuste jiný.',
  },
  refused: (file, reason) => `${file}: ${reason} Nic se nezměnilo.`,
}
