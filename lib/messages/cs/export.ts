import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in Czech. */
export const exportArea: typeof english = {
  title: 'Export',
  format: 'Formát',
  formats: {
    pdf: { name: 'PDF', hint: 'K odeslání. Všude vypadá stejně.' },
    docx: { name: 'Word', hint: 'Pro personalisty a weby, které chtějí .docx. Lze ho upravovat.' },
    text: { name: 'Prostý text', hint: 'K vložení do online formulářů' },
    html: { name: 'Webová stránka', hint: 'Jeden soubor HTML pro web nebo čtečku obrazovky' },
    markdown: { name: 'Markdown', hint: 'Pro poznámky, wiki a weby jako GitHub' },
    png: { name: 'Obrázek', hint: 'Jedna strana jako obrázek PNG' },
    json: { name: 'JSON Resume, úplný', hint: 'Ve Vitae se otevře přesně tak, jak je' },
    'json-resume': {
      name: 'JSON Resume, základní',
      hint: 'Pro jiné nástroje. Bez vlastních sekcí.',
    },
    europass: {
      name: 'Europass',
      hint: 'Pro portál Europass. Otevře se i ve Vitae, bez designu.',
    },
  },
  letterFormats: { json: { name: 'JSON, úplný' } },
  page: 'Strana',
  blind: 'Bez jména, fotky a adresy',
  blindHint:
    'Vynechá také kontaktní údaje, datum narození, odkazy a reference. Váš životopis se nezmění.',
  blindChecking: 'Připravujeme a kontrolujeme soubor…',
  blindChecked: 'Zkontrolováno: soubor jsme znovu přečetli a nic z toho v něm není.',
  blindLeft:
    'V souboru je stále vaše jméno nebo kontaktní údaj. Nic se neuložilo. Odstraňte je z textu a zkuste to znovu.',
  genderedWords: 'Slova, která mohou prozradit pohlaví',
  genderedHint:
    'V souboru zůstanou. Pokud se týkají vás, změňte je v životopisu. Koncovky a slovesa, které prozrazují pohlaví, nenajdeme všechny.',
  fileName: 'Název souboru',
  save: 'Stáhnout soubor',
  saving: 'Připravuje se…',
  failed: 'Soubor se nepodařilo vytvořit. O nic nepřijdete. Zkuste to za chvíli znovu.',
  copied: 'Zkopírováno jako prostý text.',
  nothingToCopy: 'Tato sekce je zatím prázdná, není co kopírovat.',
  nothingYet: 'Tento dokument je zatím prázdný, není co kopírovat.',
  notCopied: 'Prohlížeč nedovolil kopírování. Exportujte raději jako prostý text.',
}
